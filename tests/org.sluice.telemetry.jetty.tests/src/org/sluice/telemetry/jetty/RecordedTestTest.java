package org.sluice.telemetry.jetty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sluice.telemetry.jetty.DebuggedRun.WORDS;
import static org.sluice.telemetry.jetty.DebuggedRun.get;

import com.google.gson.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.telemetry.RefusedException;
import org.sluice.telemetry.WireJson;
import org.sluice.telemetry.debug.ControlFrame;
import org.sluice.telemetry.debug.DebugState;
import org.sluice.telemetry.debug.Force;

/** A run that records gives what it has recorded so far as a golden test. */
@Timeout(60)
class RecordedTestTest {

    @TempDir
    private Path folder;

    private static JsonObject test(DebuggedRun run) throws Exception {
        return WireJson.parse(get(run.client.goldenTest("words.dstream"))).getAsJsonObject();
    }

    /** What the run answers in the end: batches are recorded when they are reported, a little after their end. */
    private static String answer(DebuggedRun run, Predicate<String> expected) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (true) {
            String answer;
            try {
                answer = test(run).toString();
            } catch (RefusedException e) {
                answer = e.reason();
            }
            if (expected.test(answer) || System.nanoTime() > end) {
                assertTrue(expected.test(answer), answer);
                return answer;
            }
        }
    }

    private static JsonObject test(DebuggedRun run, int batches) throws Exception {
        return WireJson.parse(answer(run, text -> text.startsWith("{") && WireJson.parse(text).getAsJsonObject().getAsJsonObject("inputs").getAsJsonArray("lines").size() == batches)).getAsJsonObject();
    }

    @Test
    void shouldHoldEveryBatchOnceAsItWasRunInTheEnd() throws Exception {
        try (DebuggedRun run = new DebuggedRun(WORDS, "--record", folder.toString())) {
            get(run.debug.step());
            get(run.debug.step());
            JsonObject first = test(run, 2);
            get(run.debug.step());
            get(run.debug.stepBack());
            get(run.debug.step());

            JsonObject test = test(run, 3);

            assertEquals("words.dstream", test.get("pipeline").getAsString());
            assertEquals("[[\"to be or\",\"not to be\"],[\"that is\",\"the question a\"]]", first.getAsJsonObject("inputs").get("lines").toString());
            assertEquals(3, test.getAsJsonObject("expect").getAsJsonArray("console").size());
            assertEquals("[\"THAT\",\"IS\",\"THE\",\"QUESTION\",\"A\"]", test.getAsJsonObject("expect").getAsJsonArray("shout").get(1).toString());
        }
    }

    @Test
    void shouldSayWhyThereIsNone() throws Exception {
        try (DebuggedRun run = new DebuggedRun(WORDS)) {
            get(run.debug.step());
            assertEquals("The run does not record what flows. Start it with --record DIR.", assertThrows(RefusedException.class, () -> test(run)).reason());
        }
        try (DebuggedRun run = new DebuggedRun(WORDS, "--record", folder.toString())) {
            assertEquals("No batch is over yet.", assertThrows(RefusedException.class, () -> test(run)).reason());
            Force force = get(run.debug.force(new Force("", "words--long", 1, Force.Action.ADD, -1, WireJson.parse("\"more\""), "")));
            get(run.debug.step());
            answer(run, text -> text.startsWith("Batch 1 was run with records that were put on its edges by hand"));

            get(run.debug.clearForce(force.id()));
            ControlFrame control = get(run.debug.step());

            assertEquals(DebugState.PAUSED, control.state());
            answer(run, text -> text.startsWith("{") && !text.contains("more"));
        }
    }

    @Test
    void shouldNotBeGivenWithoutTheToken() throws Exception {
        try (DebuggedRun run = new DebuggedRun(WORDS, "--record", folder.toString())) {
            get(run.debug.step());
            URI question = URI.create("http://" + run.address.getRawAuthority() + "/api/v1/recording/test?pipeline=x");

            HttpResponse<String> answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(question).build(), HttpResponse.BodyHandlers.ofString());

            assertEquals(403, answer.statusCode(), answer.body());
        }
    }
}
