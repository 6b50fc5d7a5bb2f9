package org.sluice.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.codegen.CompiledProgram;
import org.sluice.codegen.GeneratedFile;
import org.sluice.codegen.GeneratedProgram;
import org.sluice.codegen.ProgramCompiler;
import org.sluice.codegen.SourceMap;
import org.sluice.export.ExportException;
import org.sluice.export.RuntimeJars;

/** The golden tests in an exported Maven project, compiled and run here: Maven itself would need its plug-ins from the network. */
class ExportedTestsTest {

    @TempDir
    Path folder;

    private Path pipeline;
    private Path project;

    @BeforeEach
    void copyExample() throws IOException {
        pipeline = Workspace.copyOf("word-count", folder);
        project = folder.resolve("project");
    }

    @Test
    void shouldMakeAClassForEachGoldenTestThatPasses() throws Exception {
        export(pipeline);

        assertEquals(List.of("src/test/java/wordcount/MinLengthTest.java", "src/test/java/wordcount/WordCountTest.java",
                "src/test/resources/wordcount/min-length.dstest", "src/test/resources/wordcount/word-count.dstest"), testFiles());
        assertNull(run("wordcount.MinLengthTest"));
        assertNull(run("wordcount.WordCountTest"));
        String pom = Files.readString(project.resolve("pom.xml"));
        assertTrue(pom.contains("<artifactId>sluice-testkit</artifactId>") && pom.contains("<artifactId>junit-jupiter</artifactId>"), pom);
    }

    @Test
    void shouldFailWithTheDifferenceWhenAnExpectationIsNotMet() throws Exception {
        Path test = pipeline.resolveSibling("word-count.dstest");
        String text = Files.readString(test);
        int expect = text.indexOf("\"expect\"");
        Files.writeString(test, text.substring(0, expect) + text.substring(expect).replaceFirst("\\[\"question\", *1]", "[\"question\", 5]"));
        export(pipeline);

        String failure = run("wordcount.WordCountTest");

        assertTrue(failure.contains("- missing     [\"question\",5]") && failure.contains("+ unexpected  [\"question\",1]"), failure);
    }

    @Test
    void shouldSkipWhatIsCommentedOut() throws Exception {
        Files.writeString(pipeline, Files.readString(pipeline).replaceFirst("id=\"words\"", "id=\"words\"\n      commentedOut=\"true\"")
                .replaceFirst("  <edges ", "  <nodes xsi:type=\"sluice:PrintSink\"\n      id=\"all\"/>\n  <edges id=\"split-all\"\n      source=\"split\"\n      target=\"all\"/>\n  <edges "));

        export(pipeline);

        assertNull(run("wordcount.WordCountTest"));
        assertTrue(Files.readString(project.resolve("src/test/java/wordcount/WordCountTest.java")).contains(".without(Set.of(\"words\", "));
    }

    @Test
    void shouldKnowTheRecordsOfThePipeline() throws Exception {
        export(Workspace.copyOf("sensor-stats", folder));

        assertNull(run("sensorstats.SensorStatsTest"));
    }

    @Test
    void shouldTakeAlongTheFilesATestNames() throws Exception {
        Files.createDirectory(pipeline.resolveSibling("data"));
        Files.writeString(pipeline.resolveSibling("data/lines.txt"), "to be\nor\n");
        golden("from-file.dstest", "data/lines.txt");

        export(pipeline);

        assertTrue(testFiles().contains("src/test/resources/wordcount/data/lines.txt"), testFiles().toString());
        assertNull(run("wordcount.FromFileTest"));
    }

    @Test
    void shouldSayWhichTestsItLeavesOut() throws Exception {
        Files.writeString(folder.resolve("outside.txt"), "to be\n");
        golden("outside.dstest", "../outside.txt");
        Files.writeString(pipeline.resolveSibling("broken.dstest"), "{");
        Files.writeString(pipeline.resolveSibling("other.dstest"), "{\"pipeline\": \"another.dstream\", \"expect\": {\"counts\": [[]]}}");

        Outcome outcome = export(pipeline);

        List<String> notes = outcome.err().lines().toList();
        assertEquals(2, notes.size(), outcome.err());
        assertTrue(notes.get(0).startsWith("sluice: golden test left out: ") && notes.get(0).contains("broken.dstest:1: not valid JSON"), notes.get(0));
        assertTrue(notes.get(1).endsWith("'../outside.txt' lies outside of its folder; move it there"), notes.get(1));
        assertFalse(testFiles().toString().contains("OtherTest"), testFiles().toString());
    }

    @Test
    void shouldLeaveOutATestThatNeedsASecretItDoesNotGive() throws Exception {
        Files.writeString(pipeline, Files.readString(pipeline).replaceFirst("  <parameters ", "  <parameters name=\"key\" secret=\"true\"/>\n  <parameters "));
        Path given = pipeline.resolveSibling("min-length.dstest");
        Files.writeString(given, Files.readString(given).replaceFirst("\"parameters\" *: *\\{", "\"parameters\": { \"key\": \"abcd\","));

        Outcome outcome = export(pipeline);

        assertTrue(outcome.err().contains("word-count.dstest: the value of parameter 'key' is a secret or lies elsewhere"), outcome.err());
        assertEquals(List.of("src/test/java/wordcount/MinLengthTest.java", "src/test/resources/wordcount/min-length.dstest"), testFiles());
        assertNull(run("wordcount.MinLengthTest"));
    }

    @Test
    void shouldNeedNoTestKitWithoutGoldenTests() throws Exception {
        Files.delete(pipeline.resolveSibling("word-count.dstest"));
        Files.delete(pipeline.resolveSibling("min-length.dstest"));

        export(pipeline);

        assertEquals(List.of(), testFiles());
        assertFalse(Files.readString(project.resolve("pom.xml")).contains("testkit"));
        assertFalse(Files.exists(project.resolve("repository/org/sluice/sluice-testkit")));
    }

    private void golden(String name, String data) throws IOException {
        Files.writeString(pipeline.resolveSibling(name), "{\"pipeline\": \"word-count.dstream\", \"inputs\": {\"lines\": {\"file\": \"" + data
                + "\", \"perBatch\": 1}}, \"expect\": {\"words\": [[\"to\", \"be\"], [\"or\"]]}}");
    }

    private Outcome export(Path file) {
        Outcome outcome = Outcome.of("export", file, "--target", "maven", "-o", project);
        assertEquals(0, outcome.code(), outcome.err());
        return outcome;
    }

    private List<String> testFiles() throws IOException {
        Path tests = project.resolve("src/test");
        if (!Files.exists(tests)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(tests)) {
            return files.filter(Files::isRegularFile).map(file -> project.relativize(file).toString().replace('\\', '/')).sorted().toList();
        }
    }

    /** Compiles the project, runs the test of a class; {@code null} when it passes, else the message of its failure. */
    private String run(String testClass) throws Exception {
        Path classes = classes();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL(), project.resolve("src/test/resources/").toUri().toURL()},
                getClass().getClassLoader())) {
            Class<?> type = loader.loadClass(testClass);
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Method method = Stream.of(type.getDeclaredMethods()).filter(m -> m.isAnnotationPresent(Test.class)).findFirst().orElseThrow();
            method.setAccessible(true);
            method.invoke(constructor.newInstance());
            return null;
        } catch (InvocationTargetException e) {
            return String.valueOf(e.getCause().getMessage());
        }
    }

    private Path classes() throws IOException, ExportException, URISyntaxException {
        List<GeneratedFile> sources = new ArrayList<>();
        for (String root : List.of("src/main/java", "src/test/java")) {
            Path start = project.resolve(root);
            try (Stream<Path> files = Files.walk(start)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    sources.add(new GeneratedFile(start.relativize(file).toString().replace('\\', '/'), Files.readString(file)));
                }
            }
        }
        List<Path> classPath = new ArrayList<>(RuntimeJars.fromClassPath(getClass().getClassLoader()).roots());
        classPath.add(RuntimeJars.testKit(getClass().getClassLoader()));
        classPath.add(Path.of(Test.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
        CompiledProgram compiled = ProgramCompiler.compile(new GeneratedProgram("project", sources, new SourceMap(List.of())), classPath);
        assertEquals(List.of(), compiled.problems());
        Path classes = project.resolve("target/classes");
        for (Map.Entry<String, byte[]> type : compiled.classes().entrySet()) {
            Path file = classes.resolve(type.getKey().replace('.', '/') + ".class");
            Files.createDirectories(file.getParent());
            Files.write(file, type.getValue());
        }
        return classes;
    }
}
