package org.sluice.testkit.golden;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads {@code .dstest} files and refuses everything that cannot be meant: unknown names, wrong kinds of values, tests
 * that expect nothing. Whether node ids and parameters exist is checked against the pipeline by {@link GoldenRunner}.
 */
public final class GoldenTestFile {

    private static final List<String> NAMES = List.of("pipeline", "documentation", "parameters", "inputs", "expect",
            "ordered", "tolerance", "state", "errors", "fails", "cut");

    private static final List<String> FAILURE_NAMES = List.of("batch", "node", "exception", "message");

    private final Path file;
    private final Map<String, Integer> lines = new HashMap<>();

    private GoldenTestFile(Path file) {
        this.file = file;
    }

    /**
     * Reads a test.
     *
     * @throws GoldenTestException when the file is unreadable, not JSON, or not a test; with file and line
     */
    public static GoldenTest read(Path file) throws GoldenTestException {
        return parse(file, text(file));
    }

    /**
     * Reads a test from text.
     *
     * @param file the file the text belongs to: for messages, and the folder the pipeline is looked for in
     * @throws GoldenTestException when the text is not JSON or not a test
     */
    public static GoldenTest parse(Path file, String text) throws GoldenTestException {
        try {
            return new GoldenTestFile(file).test(JsonText.parse(text));
        } catch (JsonText.JsonSyntaxProblem e) {
            throw new GoldenTestException(file, e.line(), "not valid JSON: " + e.getMessage());
        }
    }

    /**
     * The files a test takes batches from, as it names them, relative to its folder; whether they exist is not looked at.
     *
     * @throws GoldenTestException when the test is unreadable or not JSON
     */
    public static Set<String> dataFiles(Path file) throws GoldenTestException {
        Set<String> names = new TreeSet<>();
        try {
            JsonValue root = JsonText.parse(text(file));
            for (JsonValue section : root.isObject() ? root.members().values() : List.<JsonValue>of()) {
                for (JsonValue entry : section.isObject() ? section.members().values() : List.<JsonValue>of()) {
                    if (entry.isObject() && entry.members().containsKey("file") && entry.members().get("file").value() instanceof String name) {
                        names.add(name);
                    }
                }
            }
        } catch (JsonText.JsonSyntaxProblem e) {
            throw new GoldenTestException(file, e.line(), "not valid JSON: " + e.getMessage());
        }
        return names;
    }

    static String text(Path file) throws GoldenTestException {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (NoSuchFileException e) {
            throw new GoldenTestException(file, 0, "no such file; check the name");
        } catch (CharacterCodingException e) {
            throw new GoldenTestException(file, 0, "not a text file in UTF-8; save it as UTF-8");
        } catch (IOException e) {
            String why = Files.isDirectory(file) ? "it is a directory" : e.getMessage();
            throw new GoldenTestException(file, 0, "cannot be read: " + why);
        }
    }

    private GoldenTest test(JsonValue root) throws GoldenTestException {
        if (!root.isObject()) {
            throw problem(root, "a test is a JSON object like { \"pipeline\": …, \"inputs\": …, \"expect\": … }, this is "
                    + root.kind());
        }
        Map<String, JsonValue> members = root.members();
        for (Map.Entry<String, JsonValue> member : members.entrySet()) {
            if (!NAMES.contains(member.getKey())) {
                throw problem(member.getValue(), "unknown name \"" + member.getKey() + "\"; a test has "
                        + String.join(", ", NAMES));
            }
        }
        Path pipeline = pipeline(root);
        GoldenTest test = new GoldenTest(file, pipeline, parameters(members.get("parameters")),
                batches("inputs", members.get("inputs")), batches("expect", members.get("expect")),
                state(members.get("state")), errors(members.get("errors")), fails(members.get("fails")), ordered(members.get("ordered")), tolerance(members.get("tolerance")), lines);
        if (test.expect().isEmpty() && test.state().isEmpty() && test.errors().isEmpty() && test.fails().isEmpty()) {
            throw problem(root, "the test expects nothing; add \"expect\", \"state\" or \"errors\" with at least one node, or \"fails\"");
        }
        if (test.batches() == 0) {
            throw problem(root, "the test has no batch; add at least one (it may be empty: [])");
        }
        return test;
    }

    private Path pipeline(JsonValue root) throws GoldenTestException {
        JsonValue pipeline = root.members().get("pipeline");
        if (pipeline == null) {
            throw problem(root, "\"pipeline\" is missing; name the .dstream file the test is for");
        }
        if (!(pipeline.value() instanceof String name) || name.isBlank()) {
            throw problem(pipeline, "\"pipeline\" must be the name of a .dstream file, not " + pipeline.kind());
        }
        try {
            return file.resolveSibling(name);
        } catch (InvalidPathException e) {
            throw problem(pipeline, "\"pipeline\": '" + name + "' is not a file name");
        }
    }

    private Map<String, String> parameters(JsonValue section) throws GoldenTestException {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (Map.Entry<String, JsonValue> entry : section("parameters", section).entrySet()) {
            JsonValue value = entry.getValue();
            if (value.isNull() || value.isArray() || value.isObject()) {
                throw problem(value, "parameter \"" + entry.getKey() + "\" must be a string, a number or true/false, not "
                        + value.kind());
            }
            parameters.put(entry.getKey(), value.value() instanceof BigDecimal number ? number.toPlainString()
                    : String.valueOf(value.value()));
        }
        return parameters;
    }

    private Map<String, List<List<Object>>> batches(String name, JsonValue section) throws GoldenTestException {
        Map<String, List<List<Object>>> result = new LinkedHashMap<>();
        for (Map.Entry<String, JsonValue> entry : section(name, section).entrySet()) {
            List<List<Object>> batches = new ArrayList<>();
            for (JsonValue batch : perBatch(name, entry)) {
                if (!batch.isNull() && !batch.isArray()) {
                    throw problem(batch, "\"" + name + "\" of node \"" + entry.getKey() + "\", batch "
                            + (batches.size() + 1) + ": expected an array of records or null, found " + batch.kind());
                }
                batches.add(batch.isNull() ? null : records(batch));
            }
            result.put(entry.getKey(), batches);
        }
        return result;
    }

    private Map<String, List<Map<String, Object>>> state(JsonValue section) throws GoldenTestException {
        Map<String, List<Map<String, Object>>> result = new LinkedHashMap<>();
        for (Map.Entry<String, JsonValue> entry : section("state", section).entrySet()) {
            List<Map<String, Object>> batches = new ArrayList<>();
            for (JsonValue batch : perBatch("state", entry)) {
                if (!batch.isNull() && !batch.isObject()) {
                    throw problem(batch, "\"state\" of node \"" + entry.getKey() + "\", after batch "
                            + (batches.size() + 1) + ": expected an object {key: value, …} or null, found " + batch.kind());
                }
                batches.add(batch.isNull() ? null : entries(batch));
            }
            result.put(entry.getKey(), batches);
        }
        return result;
    }

    private Map<String, List<Long>> errors(JsonValue section) throws GoldenTestException {
        Map<String, List<Long>> result = new LinkedHashMap<>();
        for (Map.Entry<String, JsonValue> entry : section("errors", section).entrySet()) {
            List<Long> batches = new ArrayList<>();
            for (JsonValue batch : perBatch("errors", entry)) {
                if (!batch.isNull() && !(batch.value() instanceof BigDecimal count && count.signum() >= 0 && count.stripTrailingZeros().scale() <= 0)) {
                    throw problem(batch, "\"errors\" of node \"" + entry.getKey() + "\", batch " + (batches.size() + 1)
                            + ": expected how many records fail or null, found " + batch.kind());
                }
                batches.add(batch.isNull() ? -1 : ((BigDecimal) batch.value()).longValue());
            }
            result.put(entry.getKey(), batches);
        }
        return result;
    }

    private Optional<GoldenTest.ExpectedFailure> fails(JsonValue value) throws GoldenTestException {
        if (value == null) {
            return Optional.empty();
        }
        if (!value.isObject() || !(value.members().getOrDefault("batch", value).value() instanceof BigDecimal batch) || batch.intValue() < 1) {
            throw problem(value, "\"fails\" must be an object like { \"batch\": 2, \"node\": …, \"exception\": …, \"message\": … } with the number of the batch, from 1");
        }
        for (Map.Entry<String, JsonValue> member : value.members().entrySet()) {
            if (!FAILURE_NAMES.contains(member.getKey()) || !member.getKey().equals("batch") && !(member.getValue().value() instanceof String)) {
                throw problem(member.getValue(), "\"fails\" has " + String.join(", ", FAILURE_NAMES) + "; all but batch are strings");
            }
        }
        return Optional.of(new GoldenTest.ExpectedFailure(batch.intValue(), text(value, "node"), text(value, "exception"), text(value, "message")));
    }

    private static String text(JsonValue object, String name) {
        return object.members().containsKey(name) ? (String) object.members().get(name).value() : "";
    }

    private Map<String, JsonValue> section(String name, JsonValue section) throws GoldenTestException {
        if (section == null) {
            return Map.of();
        }
        if (!section.isObject()) {
            throw problem(section, "\"" + name + "\" must be an object with one entry per "
                    + (name.equals("parameters") ? "parameter" : "node id") + ", not " + section.kind());
        }
        section.members().forEach((key, value) -> lines.put(name + "/" + key, value.line()));
        return section.members();
    }

    private List<JsonValue> perBatch(String section, Map.Entry<String, JsonValue> entry) throws GoldenTestException {
        if (entry.getValue().isObject() && !section.equals("errors")) {
            return GoldenDataFile.read(file, section, entry);
        }
        if (!entry.getValue().isArray()) {
            throw problem(entry.getValue(), "\"" + section + "\" of node \"" + entry.getKey()
                    + "\" must be an array with one entry per batch, not " + entry.getValue().kind());
        }
        return entry.getValue().elements();
    }

    private boolean ordered(JsonValue value) throws GoldenTestException {
        if (value == null) {
            return false;
        }
        if (!(value.value() instanceof Boolean ordered)) {
            throw problem(value, "\"ordered\" must be true or false, not " + value.kind());
        }
        return ordered;
    }

    private double tolerance(JsonValue value) throws GoldenTestException {
        if (value == null) {
            return 0;
        }
        if (!(value.value() instanceof BigDecimal tolerance) || tolerance.signum() < 0) {
            throw problem(value, "\"tolerance\" must be a number ≥ 0: the largest difference of two equal numbers");
        }
        return tolerance.doubleValue();
    }

    private static List<Object> records(JsonValue batch) {
        List<Object> records = new ArrayList<>();
        batch.elements().forEach(record -> records.add(record.plain()));
        return records;
    }

    private static Map<String, Object> entries(JsonValue batch) {
        Map<String, Object> entries = new LinkedHashMap<>();
        batch.members().forEach((key, value) -> entries.put(key, value.plain()));
        return entries;
    }

    private GoldenTestException problem(JsonValue at, String message) {
        return new GoldenTestException(file, at.line(), message);
    }
}
