package org.sluice.telemetry.jetty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sluice.runner.Dashboard;
import org.sluice.telemetry.QueueFrame;
import org.sluice.telemetry.BatchFrame;
import org.sluice.telemetry.PipelineDescription;
import org.sluice.telemetry.StateFrame;
import org.sluice.telemetry.TableFrame;
import org.sluice.telemetry.WireJson;

/** REST over real HTTP. */
class DashboardRestTest {

    private final FakeRun run = new FakeRun();
    private final HttpClient http = HttpClient.newHttpClient();
    private Dashboard dashboard;

    @BeforeEach
    void start() throws IOException {
        dashboard = new JettyDashboardProvider().start(run, 0);
    }

    @AfterEach
    void stop() {
        dashboard.close();
    }

    @Test
    void shouldAnswerStatisticsInSparksShape() throws Exception {
        run.complete(run.batch(1, 10));
        run.complete(run.batch(2, 20));

        JsonObject statistics = json("/streaming/statistics").getAsJsonObject();

        assertEquals("{\"startTime\":\"2023-11-14T22:13:20.000GMT\",\"batchDuration\":1000,\"numReceivers\":1,"
                + "\"numActiveReceivers\":1,\"numInactiveReceivers\":0,\"numTotalCompletedBatches\":2,"
                + "\"numRetainedCompletedBatches\":2,\"numActiveBatches\":0,\"numProcessedRecords\":30,"
                + "\"numReceivedRecords\":30,\"avgInputRate\":15.0,\"avgSchedulingDelay\":2,\"avgProcessingTime\":6,"
                + "\"avgTotalDelay\":7}", statistics.toString());
    }

    @Test
    void shouldLeaveOutAveragesBeforeTheFirstBatch() throws Exception {
        JsonObject statistics = json("/streaming/statistics").getAsJsonObject();

        assertFalse(statistics.has("avgInputRate"));
        assertEquals(0, statistics.get("numTotalCompletedBatches").getAsInt());
    }

    @Test
    void shouldListBatchesNewestFirst() throws Exception {
        run.complete(run.batch(1, 10));
        run.complete(run.batch(2, 20));

        JsonArray batches = json("/streaming/batches").getAsJsonArray();

        assertEquals(2, batches.size());
        assertEquals("{\"batchId\":1700000002000,\"batchTime\":\"2023-11-14T22:13:22.000GMT\",\"status\":\"COMPLETED\","
                + "\"batchDuration\":1000,\"inputSize\":20,\"schedulingDelay\":2,\"processingTime\":6,\"totalDelay\":8,"
                + "\"numActiveOutputOps\":0,\"numCompletedOutputOps\":2,\"numFailedOutputOps\":0,\"numTotalOutputOps\":2}",
                batches.get(0).toString());
        assertEquals(0, json("/streaming/batches?status=queued").getAsJsonArray().size());
        assertEquals(2, json("/streaming/batches?status=queued&status=completed").getAsJsonArray().size());
    }

    @Test
    @org.junit.jupiter.api.DisplayName("M53, M54: batches that wait and the one that is worked on have their status; a batch that waits can be asked for")
    void shouldM53ListQueuedAndProcessingBatches() throws Exception {
        run.complete(run.batch(1, 10));
        run.queue = new QueueFrame(Optional.of(FakeRun.START + 2000), List.of(FakeRun.START + 3000, FakeRun.START + 4000), 2);

        assertEquals("[4000 QUEUED, 3000 QUEUED]", statuses("?status=queued"));
        assertEquals("[2000 PROCESSING]", statuses("?status=processing"));
        assertEquals("[4000 QUEUED, 3000 QUEUED, 2000 PROCESSING, 1000 COMPLETED]", statuses(""));
        assertEquals("QUEUED", json("/streaming/batches/" + (FakeRun.START + 3000)).getAsJsonObject().get("status").getAsString());
        assertEquals("PROCESSING", json("/streaming/batches/" + (FakeRun.START + 2000)).getAsJsonObject().get("status").getAsString());
        assertEquals(3, json("/streaming/statistics").getAsJsonObject().get("numActiveBatches").getAsInt());
    }

    private String statuses(String query) throws Exception {
        List<String> all = new ArrayList<>();
        json("/streaming/batches" + query).getAsJsonArray()
                .forEach(batch -> all.add(batch.getAsJsonObject().get("batchId").getAsLong() - FakeRun.START + " " + batch.getAsJsonObject().get("status").getAsString()));
        return all.toString();
    }

    @Test
    void shouldTellWhyABatchFailed() throws Exception {
        run.complete(run.failedBatch(1));

        JsonObject batch = json("/streaming/batches/" + (FakeRun.START + 1000)).getAsJsonObject();
        JsonObject operation = json("/streaming/batches/" + (FakeRun.START + 1000) + "/operations/0").getAsJsonObject();

        assertEquals("java.lang.NumberFormatException: For input string: \"or\"", batch.get("firstFailureReason").getAsString());
        assertEquals(1, batch.get("numFailedOutputOps").getAsInt());
        assertEquals("java.lang.NumberFormatException: For input string: \"or\"", operation.get("failureReason").getAsString());
    }

    @Test
    void shouldAnswerOperationsAndReceivers() throws Exception {
        run.complete(run.batch(1, 10));

        JsonArray operations = json("/streaming/batches/" + (FakeRun.START + 1000) + "/operations").getAsJsonArray();
        JsonObject receiver = json("/streaming/receivers/0").getAsJsonObject();

        assertEquals("{\"outputOpId\":1,\"name\":\"Word files\",\"description\":\"Text files: out/words\",\"duration\":1,"
                + "\"jobIds\":[]}", operations.get(1).toString());
        assertEquals("[[1700000001000,10.0]]", receiver.get("eventRates").toString());
        assertEquals("Lines", receiver.get("streamName").getAsString());
    }

    @Test
    void shouldE63AnswerNotFoundForWhatIsNotThereAsE62Asks() throws Exception {
        run.complete(run.batch(1, 10));
        String base = "/api/v1/applications/" + run.run().applicationId();

        assertEquals(404, get("/api/v1/applications/app-1").statusCode());
        assertEquals(404, get(base + "/streaming/batches/5").statusCode());
        assertEquals(404, get(base + "/streaming/batches/x").statusCode());
        assertEquals(404, get(base + "/streaming/batches/" + (FakeRun.START + 1000) + "/operations/2").statusCode());
        assertEquals(404, get(base + "/streaming/receivers/1").statusCode());
        assertEquals(404, get("/api/v1/nodes/lines/state").statusCode());
        assertEquals(404, get("/api/v1/edges/none/sample").statusCode());
        assertEquals(404, get("/etc/passwd").statusCode());
        assertEquals(400, get("/api/v1/nodes/counts/state?limit=0").statusCode());
    }

    @Test
    void shouldAnswerGraphNodesStateAndSamples() throws Exception {
        BatchFrame batch = run.batch(1, 10);
        run.complete(batch);

        assertEquals(FakeRun.wordCount(), WireJson.fromJson(get("/api/v1/graph").body(), PipelineDescription.class));
        assertEquals(batch, WireJson.fromJson(get("/api/v1/batches/" + batch.timeMillis() + "/nodes").body(), BatchFrame.class));
        StateFrame state = WireJson.fromJson(get("/api/v1/nodes/counts/state?prefix=b&limit=5").body(), StateFrame.class);
        assertEquals("\"bbb\"", state.entries().get(0).key().toString());
        assertEquals(1, state.entries().size());
        assertTrue(get("/api/v1/edges/lines--words/sample").body().contains("To die, to sleep"));
    }

    @Test
    void shouldAnswerTables() throws Exception {
        assertEquals("[{\"nodeId\":\"console\",\"timeMillis\":" + FakeRun.START + ",\"columns\":[\"word\",\"count\"],\"rows\":1,\"dropped\":7}]",
                get("/api/v1/tables").body());
        assertEquals(run.tables().get(0), WireJson.fromJson(get("/api/v1/tables/console").body(), TableFrame.class));
        assertEquals(404, get("/api/v1/tables/lines").statusCode());
        assertEquals(404, get("/api/v1/tables/console/rows").statusCode());
    }

    @Test
    void shouldAnswerMetricsInPrometheusForm() throws Exception {
        run.complete(run.batch(1, 10));
        run.complete(run.batch(2, 20));

        HttpResponse<String> metrics = get("/metrics");

        assertEquals("text/plain; version=0.0.4; charset=utf-8", metrics.headers().firstValue("content-type").orElseThrow());
        assertTrue(metrics.body().contains("\nsluice_batches_total{pipeline=\"Word count\"} 2\n"));
        assertTrue(metrics.body().contains("\nsluice_input_records_total{pipeline=\"Word count\"} 30\n"));
        assertTrue(metrics.body().contains("\nsluice_node_records_out_total{pipeline=\"Word count\",node=\"words\"} 210\n"));
        assertTrue(metrics.body().contains("\nsluice_state_keys{pipeline=\"Word count\",node=\"counts\"} 42\n"));
    }

    @Test
    void shouldKeepTheLastThousandBatchesOnly() throws Exception {
        for (int i = 1; i <= 1005; i++) {
            run.complete(run.batch(i, 1));
        }

        JsonArray batches = json("/streaming/batches").getAsJsonArray();

        assertEquals(1000, batches.size());
        assertEquals(FakeRun.START + 1_005_000, batches.get(0).getAsJsonObject().get("batchId").getAsLong());
        assertEquals(1005, json("/streaming/statistics").getAsJsonObject().get("numTotalCompletedBatches").getAsInt());
    }

    @Test
    void shouldGiveItsThreadsBackOnClose() throws InterruptedException {
        dashboard.close();

        assertEquals(0, run.listeners());
        LeftThreads.assertNone("org.sluice-" + run.run().applicationId());
    }

    private JsonElement json(String path) throws Exception {
        HttpResponse<String> response = get("/api/v1/applications/" + run.run().applicationId() + path);
        assertEquals(200, response.statusCode(), response.body());
        return WireJson.parse(response.body());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + dashboard.address().getPort() + path)).build(),
                BodyHandlers.ofString());
    }
}
