package org.sluice.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sluice.codegen.GeneratedProgram;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;
import org.sluice.model.Parameter;
import org.sluice.model.Pipeline;
import org.sluice.telemetry.ParameterDescription;
import org.sluice.testkit.golden.GoldenTest;
import org.sluice.testkit.golden.GoldenTestException;
import org.sluice.testkit.golden.GoldenTestFile;

/**
 * The golden tests of a pipeline as JUnit 5 tests of its generated program: a class for each {@code .dstest}, and the
 * {@code .dstest} with the files it takes data from as resources beside the class.
 *
 * @param files content by path in a Maven project, with {@code /}, sorted; empty when the pipeline has no golden test
 * @param notes what was left out and why, a line each
 */
public record GoldenTestSources(Map<String, byte[]> files, List<String> notes) {

    private static final String SOURCE = """
            %1$simport static org.junit.jupiter.api.Assertions.assertTrue;

            import java.nio.file.Path;
            %2$simport org.junit.jupiter.api.Test;
            import org.sluice.streaming.Durations;
            import org.sluice.testkit.golden.GoldenResult;
            import org.sluice.testkit.golden.GoldenRunner;
            import org.sluice.testkit.golden.GoldenTest;
            import org.sluice.testkit.golden.GoldenTestFile;

            /** The golden test {@code %3$s}. */
            class %4$s {

                /** The parameters of the pipeline with their defaults; the test may give others. */
                private static final Map<String, String> PARAMETERS = %5$s;

            %6$s    @Test
                void shouldGiveWhatTheTestExpects() throws Exception {
                    GoldenTest test = GoldenTestFile.read(Path.of(%4$s.class.getResource(%7$s).toURI()))%11$s;

                    GoldenResult result = GoldenRunner.run(test, %8$s, PARAMETERS, %9$s::define%10$s);

                    assertTrue(result.passed(), result.describe());
                }
            }
            """;

    private static final String RECORDS = """
                /** Java records that objects in the test become. */
                private static final List<Class<?>> RECORDS = Stream.of(%s.class.getDeclaredClasses()).filter(Class::isRecord).toList();

            """;

    public GoldenTestSources {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
        notes = List.copyOf(notes);
    }

    /**
     * The golden tests in the folder of a pipeline that are for it.
     *
     * @param pipelineFile the {@code .dstream}
     * @param pipeline     what it holds
     * @param program      generated from it for the embedded engine
     * @param leftOut      ids of nodes that are not in the program, so that tests say nothing of them
     * @throws ExportException when the folder or a file a test needs cannot be read
     */
    public static GoldenTestSources of(Path pipelineFile, Pipeline pipeline, GeneratedProgram program, Set<String> leftOut) throws ExportException {
        Path own = pipelineFile.toAbsolutePath().normalize();
        Map<String, byte[]> files = new TreeMap<>();
        List<String> notes = new ArrayList<>();
        Set<String> classes = program.files().stream().map(file -> file.path().replaceAll(".*/|\\.java$", "")).collect(Collectors.toCollection(HashSet::new));
        for (Path test : tests(own.getParent())) {
            try {
                GoldenTest golden = GoldenTestFile.read(test);
                String missing = parameterWithoutValue(pipeline, golden);
                if (!golden.pipeline().normalize().equals(own)) {
                    continue;
                }
                if (!missing.isEmpty()) {
                    notes.add("golden test left out: " + test + ": the value of parameter '" + missing
                            + "' is a secret or lies elsewhere; give it one under \"parameters\"");
                } else {
                    add(test, GoldenTestFile.dataFiles(test), pipeline, program, className(test, classes), leftOut, files, notes);
                }
            } catch (GoldenTestException e) {
                notes.add("golden test left out: " + e.place() + ": " + e.getMessage());
            }
        }
        return new GoldenTestSources(files, notes);
    }

    /** A test must say all by itself: a parameter whose value is a secret, or comes from a file or an environment variable. */
    private static String parameterWithoutValue(Pipeline pipeline, GoldenTest test) {
        return pipeline.getParameters().stream()
                .filter(parameter -> parameter.isSecret() || ParameterDescription.isReference(parameter.getDefaultValue()))
                .map(Parameter::getName).filter(name -> !test.parameters().containsKey(name)).findFirst().orElse("");
    }

    private static List<Path> tests(Path folder) throws ExportException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(path -> path.toString().endsWith(".dstest") && Files.isRegularFile(path)).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            throw new ExportException("Cannot look for golden tests in '" + folder + "': " + e.getMessage() + ". Make the folder readable.", e);
        }
    }

    private static void add(Path test, Set<String> data, Pipeline pipeline, GeneratedProgram program, String className, Set<String> leftOut, Map<String, byte[]> files,
            List<String> notes) throws ExportException {
        Path folder = test.getParent();
        for (String name : data) {
            if (Path.of(name).isAbsolute() || !folder.resolve(name).normalize().startsWith(folder)) {
                notes.add("golden test left out: " + test + ": '" + name + "' lies outside of its folder; move it there");
                return;
            }
        }
        int dot = program.mainClass().lastIndexOf('.');
        String packageName = dot < 0 ? "" : program.mainClass().substring(0, dot);
        String place = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
        String fileName = test.getFileName().toString();
        files.put("src/test/java/" + place + className + ".java", source(fileName, packageName, className, pipeline, program.mainClass().substring(dot + 1), leftOut)
                .getBytes(StandardCharsets.UTF_8));
        files.put("src/test/resources/" + place + fileName, read(test));
        for (String name : data) {
            String relative = folder.relativize(folder.resolve(name).normalize()).toString().replace('\\', '/');
            files.put("src/test/resources/" + place + relative, read(folder.resolve(name)));
        }
    }

    /** Java types of the records of sources, by their ids, where the source says them. */
    public static Map<String, String> inputTypes(Pipeline pipeline) {
        Map<String, String> types = new TreeMap<>();
        for (Node node : pipeline.getNodes()) {
            if (NodeTypes.inputs(node).isEmpty() && !NodeTypes.get(node, "recordType").isBlank()) {
                types.put(node.getId(), NodeTypes.get(node, "recordType"));
            }
        }
        return types;
    }

    private static String source(String fileName, String packageName, String className, Pipeline pipeline, String program, Set<String> leftOut) {
        String without = leftOut.isEmpty() ? "" : ".without(Set.of(" + leftOut.stream().map(GoldenTestSources::literal).collect(Collectors.joining(", ")) + "))";
        boolean records = !pipeline.getSchemas().isEmpty();
        long interval = pipeline.getBatchInterval().toMillis();
        return String.format(Locale.ROOT, SOURCE,
                packageName.isEmpty() ? "" : "package " + packageName + ";\n\n",
                (records || !inputTypes(pipeline).isEmpty() ? "import java.util.List;\n" : "") + "import java.util.Map;\n" + (leftOut.isEmpty() ? "" : "import java.util.Set;\n")
                        + (records ? "import java.util.stream.Stream;\n" : ""),
                fileName.replace("*/", "").replace("}", ""), className, parameters(pipeline),
                records ? String.format(RECORDS, program) : "",
                literal(fileName), interval % 1000 == 0 ? "Durations.seconds(" + interval / 1000 + ")" : "Durations.milliseconds(" + interval + ")",
                program, inputTypes(pipeline).isEmpty() ? records ? ", RECORDS" : "" : (records ? ", RECORDS" : ", List.of()") + ", " + map(inputTypes(pipeline)), without);
    }

    private static String parameters(Pipeline pipeline) {
        Map<String, String> values = new LinkedHashMap<>();
        pipeline.getParameters().forEach(parameter -> values.put(parameter.getName(), parameter.getDefaultValue() == null ? "" : parameter.getDefaultValue()));
        return map(values);
    }

    private static String map(Map<String, String> values) {
        List<String> entries = new ArrayList<>();
        values.forEach((name, value) -> entries.add("\n            Map.entry(" + literal(name) + ", " + literal(value) + ")"));
        return entries.isEmpty() ? "Map.of()" : "Map.ofEntries(" + String.join(",", entries) + ")";
    }

    private static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default -> literal.append(c);
            }
        }
        return literal.append('"').toString();
    }

    /** {@code MinLengthTest} for {@code min-length.dstest}, different from all before. */
    private static String className(Path test, Set<String> taken) {
        StringBuilder name = new StringBuilder();
        for (String word : test.getFileName().toString().replaceFirst("\\.dstest$", "").split("[^A-Za-z0-9]+")) {
            name.append(word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        if (name.isEmpty() || Character.isDigit(name.charAt(0))) {
            name.insert(0, "Golden");
        }
        String result = name + "Test";
        for (int number = 2; !taken.add(result); number++) {
            result = name.toString() + number + "Test";
        }
        return result;
    }

    private static byte[] read(Path file) throws ExportException {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new ExportException("Cannot read '" + file + "', which a golden test needs: " + e.getMessage() + ".", e);
        }
    }
}
