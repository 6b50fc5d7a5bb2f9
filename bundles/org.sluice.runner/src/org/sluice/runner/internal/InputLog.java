package org.sluice.runner.internal;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sluice.runner.internal.debug.JsonRecords;
import org.sluice.telemetry.BatchFrame;
import org.sluice.telemetry.WireJson;

/**
 * Keeps what the sources of a run gave, batch by batch, to be replayed: JSON lines, first {@code {"pipeline":…,"intervalMillis":…}}, then one
 * {@code {"time":…,"inputs":{SOURCE:[RECORD…]},"types":{SOURCE:TYPE}}} per batch; {@code types} where they are told for the first time. Secrets are masked. Bounded: after the limit nothing more is kept.
 *
 * <p><b>Threading:</b> the reporting thread, then whoever closes it.
 */
final class InputLog implements AutoCloseable {

    static final String SUFFIX = ".inputs.jsonl";
    private static final long MAX_CHARACTERS = 256L << 20;

    private final Path file;
    private final BufferedWriter writer;
    private final List<String> sources;
    private final SecretMask mask;
    private final Map<String, String> types = new HashMap<>();
    private long characters;
    private long batches;
    private boolean cut;

    InputLog(Path directory, String slug, String pipeline, long intervalMillis, List<String> sources, SecretMask mask) throws IOException {
        Files.createDirectories(directory);
        Path free = directory.resolve(slug + SUFFIX);
        for (int i = 2; Files.exists(free); i++) {
            free = directory.resolve(slug + "-" + i + SUFFIX);
        }
        file = free;
        this.sources = sources;
        this.mask = mask;
        writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        JsonObject head = new JsonObject();
        head.addProperty("pipeline", pipeline);
        head.addProperty("intervalMillis", intervalMillis);
        write(head);
    }

    /** @param records per node */
    void add(BatchFrame batch, Map<String, List<?>> records) {
        if (cut) {
            return;
        }
        JsonObject inputs = new JsonObject();
        JsonObject told = new JsonObject();
        for (String source : sources) {
            List<?> taken = records.get(source);
            if (taken != null) {
                JsonElement array = JsonLines.array(taken);
                inputs.add(source, mask.tree(array));
                if (!taken.isEmpty() && !types.containsKey(source)) {
                    types.put(source, JsonRecords.typeOf(taken.get(0)));
                    told.addProperty(source, types.get(source));
                }
            }
        }
        JsonObject line = new JsonObject();
        line.addProperty("time", batch.timeMillis());
        line.add("inputs", inputs);
        if (told.size() > 0) {
            line.add("types", told);
        }
        try {
            write(line);
            batches++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(JsonObject line) throws IOException {
        String text = WireJson.toJson(line);
        if (characters + text.length() > MAX_CHARACTERS) {
            cut = true;
            return;
        }
        characters += text.length();
        writer.write(text);
        writer.write('\n');
    }

    /** Says where it is, in one line. */
    String told() {
        return "recorded the input of " + batches + (batches == 1 ? " batch" : " batches") + " in " + file
                + (cut ? "; cut there because it holds at most " + (MAX_CHARACTERS >> 20) + " MiB" : "") + "; --replay FILE runs it again";
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
