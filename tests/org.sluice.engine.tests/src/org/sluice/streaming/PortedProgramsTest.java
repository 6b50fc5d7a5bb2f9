package org.sluice.streaming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Programs for Spark, turned into programs for this engine by nothing but the rules of {@code spark-to-sluice.sed}: they compile, and yield what Spark yielded. The files with
 * Spark's results are compared with Spark itself by {@code ./build differential}.
 */
class PortedProgramsTest {

    private static final Pattern RULE = Pattern.compile("s/(.*)/(.*)/g");

    @TempDir
    Path directory;

    @TestFactory
    Stream<DynamicTest> shouldYieldWhatSparkYields() throws Exception {
        Path ported = root().resolve("tests/differential/ported");
        ClassLoader classes = compiled(swapped(ported));
        List<?> programs = (List<?>) classes.loadClass("ported.PortedProgram").getField("ALL").get(null);
        assertTrue(programs.size() >= 12, "programs: " + programs.size());
        return programs.stream().map(program -> DynamicTest.dynamicTest(program.getClass().getSimpleName(), () -> assertEquals(
                Files.readString(ported.resolve("expected/" + program.getClass().getSimpleName() + ".txt")), run(program, classes))));
    }

    private static Path root() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(at.resolve("tests/differential"))) {
            at = at.getParent();
        }
        return at;
    }

    /** The programs after the swap of names. */
    private List<Path> swapped(Path ported) throws IOException {
        List<String[]> rules = new ArrayList<>();
        for (String line : Files.readAllLines(ported.resolve("spark-to-sluice.sed"))) {
            Matcher rule = RULE.matcher(line.replace("\\/", "/"));
            if (rule.matches()) {
                rules.add(new String[] {rule.group(1), rule.group(2).replaceAll("\\\\(\\d)", "\\$$1")});
            }
        }
        List<Path> files = new ArrayList<>();
        try (Stream<Path> sources = Files.list(ported.resolve("src/ported"))) {
            for (Path source : sources.sorted().toList()) {
                String text = Files.readString(source);
                for (String[] rule : rules) {
                    text = Pattern.compile(rule[0]).matcher(text).replaceAll(rule[1]);
                }
                files.add(Files.writeString(directory.resolve(source.getFileName()), text));
            }
        }
        return files;
    }

    private ClassLoader compiled(List<Path> sources) throws IOException {
        Path classes = Files.createDirectories(directory.resolve("classes"));
        List<String> arguments = new ArrayList<>(List.of("--release", "17", "-proc:none", "-nowarn", "-d", classes.toString(), "-cp", KillRecoveryIT.classes(StreamingContext.class)));
        sources.forEach(source -> arguments.add(source.toString()));
        StringWriter messages = new StringWriter();
        PrintWriter out = new PrintWriter(messages);

        int result = ToolProvider.findFirst("javac").orElseThrow().run(out, out, arguments.toArray(String[]::new));

        assertEquals(0, result, messages.toString());
        return new URLClassLoader(new URL[] {classes.toUri().toURL()}, StreamingContext.class.getClassLoader());
    }

    @SuppressWarnings("unchecked")
    private static String run(Object program, ClassLoader classes) throws Exception {
        Class<?> type = classes.loadClass("ported.PortedProgram");
        List<List<String>> input = (List<List<String>>) type.getMethod("input").invoke(program);
        StreamingContext ssc = new StreamingContext(new StreamingConf().setAppName("ported").parallelism(2).clock(Clocks.manual(0)).out(new PrintStream(OutputStream.nullOutputStream())),
                Durations.seconds(1));
        ArrayDeque<Batch<String>> queue = new ArrayDeque<>();
        for (List<String> lines : input) {
            queue.add(ssc.sparkContext().parallelize(lines, 2));
        }
        Method define = type.getMethod("define", StreamingContext.class, DStream.class);
        define.invoke(program, ssc, ssc.queueStream(queue));
        Stepper stepper = ssc.startStepped();
        for (int batch = 0; batch < input.size(); batch++) {
            assertEquals("Optional.empty", stepper.step().failure().toString());
        }
        ssc.stop();
        return (String) classes.loadClass("ported.Results").getMethod("take", long.class).invoke(null, input.size() * 1000L);
    }
}
