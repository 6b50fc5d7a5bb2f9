package org.sluice.editor.internal.tryit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** Records that leave a node, from the golden tests beside a pipeline. */
final class TestFileRecords {

    private static final int MOST = 100;

    private TestFileRecords() {
    }

    /** The records as lines; empty when no test tells any. */
    static List<String> of(Path pipelineFile, String nodeId) {
        Path folder = pipelineFile.toAbsolutePath().getParent();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".dstest")).sorted().toList()) { //$NON-NLS-1$
                List<String> records = read(file, pipelineFile.getFileName().toString(), nodeId);
                if (!records.isEmpty()) {
                    return records;
                }
            }
        } catch (IOException | UncheckedIOException e) {
            // a folder that cannot be read has no tests
        }
        return List.of();
    }

    private static List<String> read(Path file, String pipelineName, String nodeId) throws IOException {
        List<String> lines = new ArrayList<>();
        try {
            JsonObject test = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
            if (test.get("pipeline") == null || !test.get("pipeline").getAsString().equals(pipelineName)) { //$NON-NLS-1$ //$NON-NLS-2$
                return lines;
            }
            for (String section : new String[] {"inputs", "expect"}) { //$NON-NLS-1$ //$NON-NLS-2$
                JsonElement batches = test.has(section) ? test.getAsJsonObject(section).get(nodeId) : null;
                for (JsonElement batch : batches instanceof JsonArray array ? array : new JsonArray()) {
                    for (JsonElement record : batch instanceof JsonArray array ? array : new JsonArray()) {
                        lines.add(record.isJsonPrimitive() && record.getAsJsonPrimitive().isString() ? record.getAsString() : record.toString());
                    }
                }
                if (!lines.isEmpty()) {
                    return lines.subList(0, Math.min(MOST, lines.size()));
                }
            }
        } catch (JsonParseException | IllegalStateException | ClassCastException e) {
            // another tool tells what is wrong with the test
            lines.clear();
        }
        return lines;
    }
}
