package org.sluice.runner.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.sluice.telemetry.BatchFrame;
import org.sluice.telemetry.NodeFrame;
import org.sluice.telemetry.RecordJson;
import org.sluice.telemetry.WireJson;

/** Writes {@code --json}: one object per batch and line, always UTF-8. */
final class JsonLines {

    private final PrintStream out;
    private final List<String> sinks;

    JsonLines(PrintStream out, List<String> sinks) {
        this.out = out;
        this.sinks = sinks;
    }

    /** @return false when nobody reads any more */
    boolean write(BatchFrame batch, Map<String, List<?>> records) {
        JsonObject line = new JsonObject();
        line.addProperty("batch", batch.number());
        line.addProperty("time", batch.timeMillis());
        JsonObject outputs = new JsonObject();
        sinks.forEach(sink -> outputs.add(sink, array(records.getOrDefault(sink, List.of()))));
        line.add("outputs", outputs);
        JsonObject counts = new JsonObject();
        JsonObject state = new JsonObject();
        batch.nodes().forEach((id, node) -> {
            counts.add(id, count(node));
            if (node.stateKeys() >= 0) {
                state.add(id, state(node));
            }
        });
        line.add("counts", counts);
        line.add("state", state);
        line.addProperty("millis", Math.round(batch.processingNanos() / 1e3) / 1e3);
        byte[] bytes = (WireJson.toJson(line) + "\n").getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
        return !out.checkError();
    }

    static JsonElement array(List<?> records) {
        JsonArray array = new JsonArray();
        records.forEach(record -> array.add(RecordJson.toTree(record)));
        return array;
    }

    private static JsonObject count(NodeFrame node) {
        JsonObject object = new JsonObject();
        object.addProperty("in", node.in());
        object.addProperty("out", node.out());
        if (node.errors() > 0) {
            object.addProperty("errors", node.errors());
        }
        return object;
    }

    private static JsonObject state(NodeFrame node) {
        JsonObject object = new JsonObject();
        object.addProperty("keys", node.stateKeys());
        object.addProperty("bytes", node.stateBytes());
        return object;
    }
}
