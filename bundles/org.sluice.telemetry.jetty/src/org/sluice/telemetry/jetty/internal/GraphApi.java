package org.sluice.telemetry.jetty.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.runner.RunHandle;
import org.sluice.telemetry.BatchFrame;
import org.sluice.telemetry.BatchSummary;
import org.sluice.telemetry.EdgeDescription;
import org.sluice.telemetry.SampleFrame;
import org.sluice.telemetry.TableFrame;
import org.sluice.telemetry.WireJson;

/** What Spark's REST does not have: the graph, numbers per node, records on edges, state of nodes. */
final class GraphApi {

    private static final int DEFAULT_LIMIT = 100;
    private static final int MAX_LIMIT = 1000;

    private final RunHandle run;
    private final BatchHistory history;

    GraphApi(RunHandle run, BatchHistory history) {
        this.run = run;
        this.history = history;
    }

    /** The run: what stays the same, its state and its sums. */
    Reply run() {
        JsonObject object = new JsonObject();
        object.add("run", WireJson.toTree(run.run()));
        object.add("state", WireJson.toTree(run.state()));
        object.add("totals", WireJson.toTree(run.totals()));
        return Reply.json(object);
    }

    Reply graph() {
        return Reply.json(run.description());
    }

    /**
     * Compact history for charts: {@code [time, number, input, processingMillis, delayMillis, failed, stateBytes, checkpointBytes, checkpointMillis]} each, oldest first;
     * the last two are -1 for a batch without a checkpoint.
     */
    Reply history() {
        JsonArray all = new JsonArray();
        List<BatchFrame> batches = history.newestFirst();
        for (int i = batches.size() - 1; i >= 0; i--) {
            BatchFrame batch = batches.get(i);
            BatchSummary summary = BatchSummary.of(batch);
            JsonArray one = new JsonArray();
            one.add(summary.timeMillis());
            one.add(summary.number());
            one.add(summary.input());
            one.add(summary.processingMillis());
            one.add(summary.delayMillis());
            one.add(summary.failed());
            one.add(summary.stateBytes());
            one.add(summary.checkpointBytes());
            one.add(summary.checkpointMillis());
            all.add(one);
        }
        return Reply.json(all);
    }

    /** What the run has written to its log after the entry of that number. */
    Reply log(Map<String, String> query) {
        try {
            return Reply.json(run.log(Long.parseLong(query.getOrDefault("after", "0"))));
        } catch (NumberFormatException e) {
            return Reply.error(400, "after must be the number of a log entry, not '" + query.get("after") + "'");
        }
    }

    /** @param path what follows {@code /api/v1/batches} */
    Reply batches(List<String> path) {
        if (path.size() != 2 || !path.get(1).equals("nodes")) {
            return Reply.error(404, "not found");
        }
        Optional<BatchFrame> batch;
        try {
            batch = history.at(Long.parseLong(path.get(0)));
        } catch (NumberFormatException e) {
            batch = Optional.empty();
        }
        return batch.map(Reply::json).orElseGet(() -> Reply.error(404, "unknown batch: " + path.get(0)));
    }

    /** @param path what follows {@code /api/v1/edges} */
    Reply edges(List<String> path) {
        if (path.size() != 2 || !path.get(1).equals("sample")) {
            return Reply.error(404, "not found");
        }
        Optional<EdgeDescription> edge = run.description().edge(path.get(0));
        if (edge.isEmpty()) {
            return Reply.error(404, "unknown edge: " + path.get(0));
        }
        return run.sample(edge.get().streamId())
                .map(sample -> Reply.json(new SampleFrame(path.get(0), sample.nodeId(), sample.batchNumber(),
                        sample.timeMillis(), sample.total(), sample.records())))
                .orElseGet(GraphApi::noSamples);
    }

    /** May wait for a batch. @param path what follows {@code /api/v1/nodes} */
    Reply nodes(List<String> path, Map<String, String> query) {
        if (path.size() == 2 && path.get(1).equals("sample")) {
            return run.description().node(path.get(0)).isEmpty() ? unknownNode(path.get(0))
                    : run.sample(path.get(0)).map(Reply::json).orElseGet(GraphApi::noSamples);
        }
        if (path.size() != 2 || !path.get(1).equals("state")) {
            return Reply.error(404, "not found");
        }
        int limit;
        try {
            limit = Integer.parseInt(query.getOrDefault("limit", String.valueOf(DEFAULT_LIMIT)));
        } catch (NumberFormatException e) {
            limit = 0;
        }
        if (limit < 1 || limit > MAX_LIMIT) {
            return Reply.error(400, "limit must be 1 to " + MAX_LIMIT + ", not '" + query.get("limit") + "'");
        }
        return run.state(path.get(0), query.getOrDefault("prefix", ""), limit).map(Reply::json)
                .orElseGet(() -> unknownNode(path.get(0)));
    }

    /** @param path what follows {@code /api/v1/tables}: nothing for all tables without their rows, or an output */
    Reply tables(List<String> path) {
        if (path.isEmpty()) {
            JsonArray all = new JsonArray();
            for (TableFrame table : run.tables()) {
                JsonObject one = WireJson.toTree(table).getAsJsonObject();
                one.addProperty("rows", table.rows().size());
                all.add(one);
            }
            return Reply.json(all);
        }
        return run.tables().stream().filter(table -> path.equals(List.of(table.nodeId()))).findFirst().map(Reply::json)
                .orElseGet(() -> Reply.error(404, "no such table: " + String.join("/", path)));
    }

    private static Reply noSamples() {
        return Reply.error(409, "This node has no records to look at in this run.");
    }

    private static Reply unknownNode(String id) {
        return Reply.error(404, "no such node, or it keeps no state: " + id);
    }
}
