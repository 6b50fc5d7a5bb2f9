package org.sluice.telemetry.jetty.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.sluice.runner.RunHandle;
import org.sluice.telemetry.BatchFrame;
import org.sluice.telemetry.NodeDescription;
import org.sluice.telemetry.OutputFrame;
import org.sluice.telemetry.QueueFrame;
import org.sluice.telemetry.RunState;
import org.sluice.telemetry.SourceFrame;

/**
 * {@code /api/v1/applications…} in the shapes of Spark's REST, so that existing tools work: names, optional members left
 * out, newest batch first, 404 for what is not there. A source stands where Spark has a receiver.
 * Source: reference of Spark Streaming, rows M50 to M57.
 */
final class StreamingApi {

    private static final Set<String> STATUSES = Set.of("completed", "queued", "processing");

    private final RunHandle run;
    private final BatchHistory history;

    StreamingApi(RunHandle run, BatchHistory history) {
        this.run = run;
        this.history = history;
    }

    /** @param path what follows {@code /api/v1/applications}, without empty segments */
    Reply answer(List<String> path, List<String> statuses) {
        String id = run.run().applicationId();
        if (path.isEmpty()) {
            JsonArray all = new JsonArray();
            all.add(application());
            return Reply.json(all);
        }
        if (!path.get(0).equals(id)) {
            return Reply.error(404, "no such app: " + path.get(0));
        }
        if (path.size() == 1) {
            return Reply.json(application());
        }
        int streaming = path.get(1).equals("streaming") ? 1 : 2;
        if (path.size() <= streaming + 1 || !path.get(streaming).equals("streaming")
                || streaming == 2 && !path.get(1).equals("1")) {
            return notFound();
        }
        return streaming(path.subList(streaming + 1, path.size()), statuses);
    }

    private Reply streaming(List<String> path, List<String> statuses) {
        return switch (path.get(0)) {
            case "statistics" -> path.size() == 1 ? Reply.json(statistics()) : notFound();
            case "receivers" -> receivers(path.subList(1, path.size()));
            case "batches" -> batches(path.subList(1, path.size()), statuses);
            default -> notFound();
        };
    }

    private static Reply notFound() {
        return Reply.error(404, "not found");
    }

    private JsonObject application() {
        boolean completed = run.state().state().isFinal();
        long started = run.run().startedMillis();
        JsonObject attempt = new JsonObject();
        attempt.addProperty("startTime", SparkDates.of(started));
        attempt.addProperty("startTimeEpoch", started);
        attempt.addProperty("completed", completed);
        JsonArray attempts = new JsonArray();
        attempts.add(attempt);
        JsonObject application = new JsonObject();
        application.addProperty("id", run.run().applicationId());
        application.addProperty("name", run.run().name());
        application.add("attempts", attempts);
        return application;
    }

    private JsonObject statistics() {
        List<BatchFrame> batches = history.newestFirst();
        long sources = sources().size();
        boolean active = active();
        JsonObject object = new JsonObject();
        object.addProperty("startTime", SparkDates.of(run.run().startedMillis()));
        object.addProperty("batchDuration", run.run().batchIntervalMillis());
        object.addProperty("numReceivers", sources);
        object.addProperty("numActiveReceivers", active ? sources : 0);
        object.addProperty("numInactiveReceivers", active ? 0 : sources);
        object.addProperty("numTotalCompletedBatches", run.totals().completedBatches());
        object.addProperty("numRetainedCompletedBatches", batches.size());
        QueueFrame queue = run.queue();
        object.addProperty("numActiveBatches", queue.waiting() + (queue.processingMillis().isPresent() ? 1 : 0));
        object.addProperty("numProcessedRecords", run.totals().inputRecords());
        object.addProperty("numReceivedRecords", run.totals().inputRecords());
        if (!batches.isEmpty()) {
            object.addProperty("avgInputRate", batches.stream().mapToDouble(this::rate).average().orElse(0));
            object.addProperty("avgSchedulingDelay", average(batches, BatchFrame::schedulingDelayMillis));
            object.addProperty("avgProcessingTime", average(batches, BatchFrame::processingMillis));
            object.addProperty("avgTotalDelay", average(batches, StreamingApi::totalDelay));
        }
        return object;
    }

    private Reply receivers(List<String> path) {
        List<NodeDescription> sources = sources();
        if (path.isEmpty()) {
            JsonArray all = new JsonArray();
            for (int i = 0; i < sources.size(); i++) {
                all.add(receiver(i, sources.get(i)));
            }
            return Reply.json(all);
        }
        Optional<Long> id = number(path.get(0));
        if (path.size() > 1 || id.isEmpty() || id.get() < 0 || id.get() >= sources.size()) {
            return Reply.error(404, "unknown receiver: " + path.get(0));
        }
        return Reply.json(receiver(id.get().intValue(), sources.get(id.get().intValue())));
    }

    private JsonObject receiver(int streamId, NodeDescription source) {
        List<BatchFrame> batches = history.newestFirst();
        JsonArray rates = new JsonArray();
        double sum = 0;
        for (int i = batches.size() - 1; i >= 0; i--) {
            BatchFrame batch = batches.get(i);
            SourceFrame frame = batch.sources().get(source.id());
            double rate = frame == null ? 0 : perSecond(frame.records());
            sum += rate;
            JsonArray pair = new JsonArray();
            pair.add(batch.timeMillis());
            pair.add(rate);
            rates.add(pair);
        }
        JsonObject object = new JsonObject();
        object.addProperty("streamId", streamId);
        object.addProperty("streamName", source.name());
        object.addProperty("isActive", active());
        object.addProperty("executorId", "driver");
        object.addProperty("executorHost", "localhost");
        if (!batches.isEmpty()) {
            object.addProperty("avgEventRate", sum / batches.size());
        }
        object.add("eventRates", rates);
        return object;
    }

    private Reply batches(List<String> path, List<String> statuses) {
        if (path.isEmpty()) {
            for (String status : statuses) {
                if (!STATUSES.contains(status.toLowerCase(java.util.Locale.ROOT))) {
                    return Reply.error(400, "unknown status '" + status + "': completed, queued or processing");
                }
            }
            JsonArray all = new JsonArray();
            QueueFrame queue = run.queue();
            if (wanted("queued", statuses)) {
                for (int i = queue.queuedMillis().size() - 1; i >= 0; i--) {
                    all.add(unfinished(queue.queuedMillis().get(i), "QUEUED"));
                }
            }
            if (wanted("processing", statuses)) {
                queue.processingMillis().ifPresent(time -> all.add(unfinished(time, "PROCESSING")));
            }
            if (wanted("completed", statuses)) {
                history.newestFirst().forEach(batch -> all.add(batch(batch)));
            }
            return Reply.json(all);
        }
        if (path.size() == 1 && number(path.get(0)).isPresent()) {
            long time = number(path.get(0)).get();
            QueueFrame queue = run.queue();
            if (queue.queuedMillis().contains(time)) {
                return Reply.json(unfinished(time, "QUEUED"));
            }
            if (queue.processingMillis().filter(running -> running == time).isPresent()) {
                return Reply.json(unfinished(time, "PROCESSING"));
            }
        }
        Optional<BatchFrame> batch = number(path.get(0)).flatMap(history::at);
        if (batch.isEmpty()) {
            return Reply.error(404, "unknown batch: " + path.get(0));
        }
        if (path.size() == 1) {
            return Reply.json(batch(batch.get()));
        }
        return path.get(1).equals("operations") ? operations(batch.get(), path.subList(2, path.size())) : notFound();
    }

    private static boolean wanted(String status, List<String> statuses) {
        return statuses.isEmpty() || statuses.stream().anyMatch(status::equalsIgnoreCase);
    }

    /** A batch takes in its input when it begins: until it is over there are no numbers. */
    private JsonObject unfinished(long timeMillis, String status) {
        long outputs = run.description().nodes().stream().filter(node -> node.category().equals("SINK")).count();
        JsonObject object = new JsonObject();
        object.addProperty("batchId", timeMillis);
        object.addProperty("batchTime", SparkDates.of(timeMillis));
        object.addProperty("status", status);
        object.addProperty("batchDuration", run.run().batchIntervalMillis());
        object.addProperty("inputSize", 0);
        object.addProperty("numActiveOutputOps", 0);
        object.addProperty("numCompletedOutputOps", 0);
        object.addProperty("numFailedOutputOps", 0);
        object.addProperty("numTotalOutputOps", outputs);
        return object;
    }

    private Reply operations(BatchFrame batch, List<String> path) {
        if (path.isEmpty()) {
            JsonArray all = new JsonArray();
            for (int i = 0; i < batch.outputs().size(); i++) {
                all.add(operation(i, batch.outputs().get(i)));
            }
            return Reply.json(all);
        }
        Optional<Long> id = number(path.get(0));
        if (path.size() > 1 || id.isEmpty() || id.get() < 0 || id.get() >= batch.outputs().size()) {
            return Reply.error(404, "unknown output operation: " + path.get(0));
        }
        return Reply.json(operation(id.get().intValue(), batch.outputs().get(id.get().intValue())));
    }

    private JsonObject batch(BatchFrame batch) {
        long failed = batch.outputs().stream().filter(output -> output.failure().isPresent()).count();
        JsonObject object = new JsonObject();
        object.addProperty("batchId", batch.timeMillis());
        object.addProperty("batchTime", SparkDates.of(batch.timeMillis()));
        object.addProperty("status", "COMPLETED");
        object.addProperty("batchDuration", run.run().batchIntervalMillis());
        object.addProperty("inputSize", batch.inputRecords());
        object.addProperty("schedulingDelay", batch.schedulingDelayMillis());
        object.addProperty("processingTime", batch.processingMillis());
        object.addProperty("totalDelay", totalDelay(batch));
        object.addProperty("numActiveOutputOps", 0);
        object.addProperty("numCompletedOutputOps", batch.outputs().size() - failed);
        object.addProperty("numFailedOutputOps", failed);
        object.addProperty("numTotalOutputOps", batch.outputs().size());
        batch.outputs().stream().flatMap(output -> output.failure().stream()).findFirst()
                .or(() -> batch.failure().map(failure -> failure.exception() + ": " + failure.message()))
                .ifPresent(reason -> object.addProperty("firstFailureReason", reason));
        return object;
    }

    private JsonObject operation(int id, OutputFrame output) {
        String description = run.description().node(output.id())
                .map(node -> node.detail().isEmpty() ? node.label() : node.label() + ": " + node.detail()).orElse("");
        JsonObject object = new JsonObject();
        object.addProperty("outputOpId", id);
        object.addProperty("name", output.name());
        object.addProperty("description", description);
        if (output.nanos() >= 0) {
            object.addProperty("duration", Math.round(output.nanos() / 1e6));
        }
        output.failure().ifPresent(reason -> object.addProperty("failureReason", reason));
        object.add("jobIds", new JsonArray());
        return object;
    }

    private List<NodeDescription> sources() {
        return run.description().nodes().stream().filter(node -> node.category().equals("SOURCE")).toList();
    }

    private boolean active() {
        return run.state().state() == RunState.RUNNING;
    }

    private double rate(BatchFrame batch) {
        return perSecond(batch.inputRecords());
    }

    private double perSecond(long records) {
        return records * 1000.0 / Math.max(1, run.run().batchIntervalMillis());
    }

    private static long totalDelay(BatchFrame batch) {
        return batch.schedulingDelayMillis() + batch.processingMillis();
    }

    private static long average(List<BatchFrame> batches, ToLongFunction<BatchFrame> value) {
        return Math.round(batches.stream().mapToLong(value).average().orElse(0));
    }

    private static Optional<Long> number(String text) {
        try {
            return Optional.of(Long.parseLong(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
