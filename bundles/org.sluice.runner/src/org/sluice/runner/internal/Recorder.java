package org.sluice.runner.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.sluice.runner.DebugException;
import org.sluice.telemetry.BatchFrame;
import org.sluice.telemetry.WireJson;

/**
 * Records a run as a golden test: what sources gave and what reached the sinks, batch by batch. Written once, whole, at
 * the end; can be read before. Bounded: when the limit is reached, the test ends with the last batch that fits and says so.
 *
 * <p><b>Threading:</b> any thread.
 */
final class Recorder {

    private static final long MAX_CHARACTERS = 16L << 20;

    private final Path directory;
    private final String name;
    private final Optional<Path> source;
    private final Map<String, String> parameters;
    private final SecretMask mask;
    private final Map<String, JsonArray> inputs = new LinkedHashMap<>();
    private final Map<String, JsonArray> expect = new LinkedHashMap<>();
    private final List<Long> sizes = new ArrayList<>();
    private long characters;
    private long batches;
    private final TreeSet<Long> forced = new TreeSet<>();
    private boolean restored;
    private boolean cut;

    /** @param parameters as they may be seen */
    Recorder(Path directory, String name, Optional<Path> source, Map<String, String> parameters, SecretMask mask, List<String> sources,
            List<String> sinks) {
        this.directory = directory;
        this.name = name;
        this.source = source;
        this.parameters = parameters;
        this.mask = mask;
        sources.forEach(id -> inputs.put(id, new JsonArray()));
        sinks.forEach(id -> expect.put(id, new JsonArray()));
    }

    /** The run goes on with the state of another one. */
    synchronized void restored() {
        restored = true;
    }

    /** Adds a batch. @param withForces whether somebody put other records on its edges */
    synchronized void add(BatchFrame batch, Map<String, List<?>> records, boolean withForces) {
        while (batches >= batch.number() && !cut && batches > 0) {
            forgetLast();
        }
        if (cut) {
            return;
        }
        Map<String, JsonElement> all = new LinkedHashMap<>();
        long size = 0;
        for (String id : allIds()) {
            JsonElement array = mask.tree(JsonLines.array(records.getOrDefault(id, List.of())));
            size += WireJson.toJson(array).length() + 2L;
            all.put(id, array);
        }
        if (characters + size > MAX_CHARACTERS) {
            cut = true;
            return;
        }
        if (withForces) {
            forced.add(batch.number());
        }
        sizes.add(size);
        characters += size;
        batches++;
        inputs.forEach((id, array) -> array.add(all.get(id)));
        expect.forEach((id, array) -> array.add(all.get(id)));
    }

    /** It was made undone and is run anew. */
    private void forgetLast() {
        forced.remove(batches);
        batches--;
        characters -= sizes.remove(sizes.size() - 1);
        inputs.values().forEach(array -> array.remove(array.size() - 1));
        expect.values().forEach(array -> array.remove(array.size() - 1));
    }

    private List<String> allIds() {
        return java.util.stream.Stream.concat(inputs.keySet().stream(), expect.keySet().stream()).toList();
    }

    /** See {@link org.sluice.runner.RunHandle#goldenTest}. */
    synchronized String test(String pipeline) {
        if (restored) {
            throw DebugException.state("A golden test begins without state, but this run went on from a checkpoint. Start it anew.");
        }
        if (!forced.isEmpty()) {
            throw DebugException.state("Batch " + forced.first() + " was run with records that were put on its edges by hand, so it would not come out the same again. Clear them, and run on from the batch before it.");
        }
        if (batches == 0) {
            throw DebugException.state("No batch is over yet.");
        }
        return text(pipeline);
    }

    /** Writes the test and says where, in one line; never over a file that is there. */
    synchronized String write() throws IOException {
        Files.createDirectories(directory);
        Path file = freeFile();
        Path partial = Files.createTempFile(directory, "." + slug(), ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(partial, StandardOpenOption.WRITE)) {
                byte[] bytes = text(pipeline()).getBytes(StandardCharsets.UTF_8);
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(partial);
        }
        return "recorded " + batches + (batches == 1 ? " batch" : " batches") + " in " + file
                + (cut ? "; cut there because a recording holds at most " + (MAX_CHARACTERS >> 20) + " MiB" : "");
    }

    /** One batch a line, so that people can read it and a text difference is small. */
    private String text(String pipeline) {
        StringBuilder text = new StringBuilder("{\n");
        text.append("  \"pipeline\": ").append(WireJson.toJson(pipeline)).append(",\n");
        text.append("  \"parameters\": ").append(WireJson.toJson(parameters)).append(",\n");
        batches(text, "inputs", inputs);
        batches(text, "expect", expect);
        text.append(cut ? "  \"cut\": true,\n" : "").append("  \"ordered\": false\n}\n");
        return text.toString();
    }

    private static void batches(StringBuilder text, String name, Map<String, JsonArray> nodes) {
        text.append("  \"").append(name).append("\": {");
        String separator = "\n";
        for (Map.Entry<String, JsonArray> node : nodes.entrySet()) {
            text.append(separator).append("    ").append(WireJson.toJson(node.getKey())).append(": [");
            for (int i = 0; i < node.getValue().size(); i++) {
                text.append(i == 0 ? "\n      " : ",\n      ").append(WireJson.toJson(node.getValue().get(i)));
            }
            text.append("\n    ]");
            separator = ",\n";
        }
        text.append("\n  },\n");
    }

    private Path freeFile() {
        Path file = directory.resolve(slug() + ".dstest");
        for (int i = 2; Files.exists(file); i++) {
            file = directory.resolve(slug() + "-" + i + ".dstest");
        }
        return file;
    }

    private String pipeline() {
        if (source.isEmpty()) {
            return slug() + ".dstream";
        }
        try {
            return directory.toAbsolutePath().normalize().relativize(source.get().toAbsolutePath().normalize())
                    .toString().replace('\\', '/');
        } catch (IllegalArgumentException e) {
            return source.get().toString();
        }
    }

    private String slug() {
        return slug(name);
    }

    /** As part of a file name. */
    static String slug(String name) {
        String slug = name.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "pipeline" : slug;
    }
}
