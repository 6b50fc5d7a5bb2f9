package org.sluice.testkit.golden;

import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Batches that lie in a file beside the test: {@code { "file": "lines.txt", "perBatch": 5 }}. A {@code .json} file holds what would stand in the
 * test, an array with one entry per batch; a {@code .jsonl} file one record a line; any other file text, a record a line.
 */
final class GoldenDataFile {

    private static final List<String> NAMES = List.of("file", "perBatch");

    private GoldenDataFile() {
    }

    /** The entries per batch. @param test the test file @param section what the batches are for @param entry node id and the object that names the file */
    static List<JsonValue> read(Path test, String section, Map.Entry<String, JsonValue> entry) throws GoldenTestException {
        JsonValue object = entry.getValue();
        String what = "\"" + section + "\" of node \"" + entry.getKey() + "\"";
        if (!NAMES.containsAll(object.members().keySet()) || !object.members().containsKey("file") || !(object.members().get("file").value() instanceof String name)) {
            throw problem(test, object, what + " must be an array with one entry per batch, or name a file: { \"file\": \"lines.txt\", \"perBatch\": 5 }");
        }
        Path file;
        try {
            file = test.resolveSibling(name);
        } catch (InvalidPathException e) {
            throw problem(test, object, what + ": '" + name + "' is not a file name");
        }
        String text;
        try {
            text = GoldenTestFile.text(file);
        } catch (GoldenTestException e) {
            throw problem(test, object, what + ": '" + name + "': " + e.getMessage());
        }
        if (name.endsWith(".json")) {
            JsonValue batches = parse(file, text, 0);
            if (!batches.isArray() || object.members().containsKey("perBatch")) {
                throw problem(test, object, what + ": '" + name + "' must hold an array with one entry per batch, and takes no \"perBatch\"");
            }
            return batches.elements();
        }
        if (section.equals("state")) {
            throw problem(test, object, what + ": states come from a .json file, not from '" + name + "'");
        }
        return batches(object, perBatch(test, object, what), records(file, text, name.endsWith(".jsonl")));
    }

    private static List<JsonValue> records(Path file, String text, boolean json) throws GoldenTestException {
        List<JsonValue> records = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!json) {
                records.add(new JsonValue(i + 1, lines.get(i)));
            } else if (!lines.get(i).isBlank()) {
                records.add(parse(file, lines.get(i), i));
            }
        }
        return records;
    }

    private static List<JsonValue> batches(JsonValue object, int perBatch, List<JsonValue> records) {
        List<JsonValue> batches = new ArrayList<>();
        int size = perBatch == 0 ? Math.max(1, records.size()) : perBatch;
        for (int from = 0; from < Math.max(1, records.size()); from += size) {
            batches.add(new JsonValue(object.line(), records.subList(Math.min(from, records.size()), Math.min(from + size, records.size()))));
        }
        return batches;
    }

    /** 0 = all in one. */
    private static int perBatch(Path test, JsonValue object, String what) throws GoldenTestException {
        JsonValue value = object.members().get("perBatch");
        if (value == null) {
            return 0;
        }
        if (!(value.value() instanceof BigDecimal number) || number.intValue() < 1 || number.stripTrailingZeros().scale() > 0) {
            throw problem(test, object, what + ": \"perBatch\" must be a number of records, at least 1");
        }
        return number.intValue();
    }

    private static JsonValue parse(Path file, String text, int linesBefore) throws GoldenTestException {
        try {
            return JsonText.parse(text);
        } catch (JsonText.JsonSyntaxProblem e) {
            throw new GoldenTestException(file, linesBefore + e.line(), "not valid JSON: " + e.getMessage());
        }
    }

    private static GoldenTestException problem(Path test, JsonValue at, String message) {
        return new GoldenTestException(test, at.line(), message);
    }
}
