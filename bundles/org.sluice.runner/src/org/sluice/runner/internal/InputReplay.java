package org.sluice.runner.internal;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sluice.runner.DebugException;
import org.sluice.runner.UsageException;
import org.sluice.runner.internal.debug.JsonRecords;
import org.sluice.streaming.StreamingContext;
import org.sluice.telemetry.TelemetryException;
import org.sluice.telemetry.WireJson;

/** What an {@link InputLog} has kept, in the place of the sources of a run. Read whole; the log is bounded. */
final class InputReplay {

    private final TreeMap<Long, JsonObject> batches = new TreeMap<>();
    private final Map<String, String> types = new HashMap<>();
    private final Set<String> sources = new HashSet<>();
    private final Path file;

    /** @throws UsageException it cannot be read, or was recorded with another interval */
    InputReplay(Path file, long intervalMillis) throws UsageException {
        this.file = file;
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            JsonObject head = object(reader.readLine());
            if (!head.has("intervalMillis") || head.get("intervalMillis").getAsLong() != intervalMillis) {
                throw new UsageException("Cannot replay '" + file + "': it was recorded with another batch interval than " + intervalMillis + " ms. Use --interval.");
            }
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                JsonObject batch = object(line);
                batches.put(batch.get("time").getAsLong(), batch.getAsJsonObject("inputs"));
                sources.addAll(batch.getAsJsonObject("inputs").keySet());
                if (batch.has("types")) {
                    batch.getAsJsonObject("types").entrySet().forEach(type -> types.put(type.getKey(), type.getValue().getAsString()));
                }
            }
        } catch (IOException | TelemetryException | IllegalStateException | NullPointerException | UnsupportedOperationException | ClassCastException e) {
            throw new UsageException("Cannot replay '" + file + "': it is no recorded input (" + e.getClass().getSimpleName() + "). Record one with --record DIR.");
        }
        if (batches.isEmpty()) {
            throw new UsageException("Cannot replay '" + file + "': it holds no batch.");
        }
    }

    private static JsonObject object(String line) {
        return WireJson.parse(line).getAsJsonObject();
    }

    /** The batch time before the first one. */
    long startMillis(long intervalMillis) {
        return batches.firstKey() - intervalMillis;
    }

    /** From the first batch time to the last one. */
    long batches(long intervalMillis) {
        return (batches.lastKey() - batches.firstKey()) / intervalMillis + 1;
    }

    /** Puts what was recorded in the place of the sources. @param classes knows the records' classes @throws UsageException the program has other sources */
    void override(StreamingContext context, List<String> wanted, ClassLoader classes) throws UsageException {
        for (String source : wanted) {
            if (!sources.contains(source)) {
                throw new UsageException("Cannot replay '" + file + "': nothing was recorded of the source '" + source + "'.");
            }
            context.overrideSource(source, (number, time) -> records(source, time.milliseconds(), classes));
        }
    }

    private List<Object> records(String source, long timeMillis, ClassLoader classes) {
        JsonObject batch = batches.get(timeMillis);
        if (batch == null || !batch.has(source)) {
            return List.of();
        }
        List<Object> records = new ArrayList<>();
        for (JsonElement record : batch.getAsJsonArray(source)) {
            try {
                records.add(JsonRecords.of(record, types.get(source), classes));
            } catch (DebugException e) {
                throw new IllegalStateException("'" + file + "', batch " + timeMillis + ": " + e.getMessage(), e);
            }
        }
        return records;
    }
}
