package org.sluice.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sluice.export.GoldenTestSources;
import org.sluice.model.Pipeline;
import org.sluice.runner.ParameterSet;
import org.sluice.runner.PipelineDefinition;
import org.sluice.runner.UsageException;
import org.sluice.streaming.Duration;
import org.sluice.telemetry.PipelineDescription;
import org.sluice.testkit.golden.GoldenResult;
import org.sluice.testkit.golden.GoldenRunner;
import org.sluice.testkit.golden.GoldenTest;
import org.sluice.testkit.golden.GoldenTestException;
import org.sluice.testkit.golden.GoldenTestFile;

/** {@code sluice test}: golden tests. */
final class TestVerb implements Verb {

    private static final List<Option> OPTIONS = List.of(
            Option.value("--junit", "FILE", "also write the results as JUnit XML"),
            Option.value("--env", "NAME", "take the parameters' values from this environment of the pipelines"));

    private final Map<Path, Programs.Built> builds = new HashMap<>();
    /** For each built pipeline the parameters whose values are paths. */
    private final Map<Path, Set<String>> paths = new HashMap<>();
    private final JUnitReport report = new JUnitReport();
    private Optional<String> environment = Optional.empty();
    /** Values of the test under way; they mask its secrets. */
    private ParameterSet parameters;
    private int passed;
    private int failed;

    @Override
    public List<Option> options() {
        return OPTIONS;
    }

    @Override
    public String help() {
        return """
                Usage: sluice test FILE.dstest|DIR… [--env NAME] [--junit FILE]

                Runs golden tests: the input batches of the test go into the sources, time is manual, and what leaves
                the nodes (and their state) is compared batch by batch. Folders are searched for .dstest files, also
                below. Sinks write nothing and no checkpoint is kept.

                """ + Verbs.describe(OPTIONS) + """

                The last line counts: 3 passed, 0 failed
                Exit codes: 0 all passed, 1 a test failed or cannot be used, 2 wrong usage.

                Examples:
                  sluice test word-count.dstest
                  sluice test examples --junit results.xml
                """;
    }

    @Override
    public int run(CommandLine line, Terminal terminal) {
        List<Path> files = FileSearch.expand(line, "golden test", ".dstest");
        Path junit = line.has("--junit") ? PipelineInput.path(line.value("--junit", "")) : null;
        if (junit != null && Files.isDirectory(junit)) {
            throw Failure.input("cannot write '" + junit + "': it is a directory; give the name of a file");
        }
        environment = Optional.ofNullable(line.value("--env", null));
        try (EngineLog log = EngineLog.to(terminal)) {
            int number = 0;
            for (Path file : files) {
                terminal.progress().step("testing", ++number, files.size(), file);
                test(file, terminal);
            }
        }
        if (junit != null) {
            write(junit);
        }
        terminal.out().println(passed + " passed, " + failed + " failed");
        return failed == 0 ? 0 : 1;
    }

    private void test(Path file, Terminal terminal) {
        long start = System.nanoTime();
        try {
            GoldenResult result = run(file, terminal);
            long nanos = System.nanoTime() - start;
            terminal.progress().clear();
            if (result.passed()) {
                passed++;
                report.passed(file, nanos);
                terminal.out().printf(Locale.ROOT, "%s    %s (%s, %.2f s)%n", terminal.colours().good("ok"), file,
                        result.batches() == 1 ? "1 batch" : result.batches() + " batches", nanos / 1e9);
            } else {
                failed++;
                String differences = parameters.mask(result.describe());
                report.failed(file, nanos, differences);
                terminal.out().println(terminal.colours().bad("FAIL") + "  " + file);
                terminal.out().print(differences.strip().indent(6));
            }
        } catch (GoldenTestException e) {
            broken(file, System.nanoTime() - start, e.place() + ": " + e.getMessage(), terminal);
        } catch (Failure e) {
            broken(file, System.nanoTime() - start, e.getMessage(), terminal);
            if (terminal.verbose() && e.getCause() != null) {
                e.getCause().printStackTrace(terminal.err());
            }
        }
    }

    private void broken(Path file, long nanos, String why, Terminal terminal) {
        failed++;
        report.broken(file, nanos, why);
        terminal.progress().clear();
        terminal.out().println(terminal.colours().bad("ERROR") + " " + file);
        terminal.out().println("      " + why);
    }

    private GoldenResult run(Path file, Terminal terminal) throws GoldenTestException {
        GoldenTest test = GoldenTestFile.read(file);
        if (!Files.exists(test.pipeline())) {
            throw new GoldenTestException(file, test.line("", "pipeline"), "\"pipeline\": '" + test.pipeline()
                    + "' does not exist; the name counts from the folder of the test");
        }
        Programs.Built built = builds.computeIfAbsent(test.pipeline().normalize(), path -> Programs.build(path.toString(), terminal,
                model -> paths.put(path, RelativePaths.complete(model, Programs.folder(path.toString())))));
        Pipeline pipeline = built.pipeline();
        Class<?> program = built.load();
        parameters = parameters(file, test, Programs.description(program));
        Map<String, String> values = new LinkedHashMap<>(parameters.values());
        values.putAll(RelativePaths.values(paths.get(test.pipeline().normalize()), parameters.values(), Programs.folder(test.pipeline().toString())));
        PipelineDefinition definition = Programs.definition(program);
        List<Class<?>> recordTypes = Stream.of(program.getDeclaredClasses()).filter(Class::isRecord).toList();
        return GoldenRunner.run(test.without(built.leftOut()), new Duration(pipeline.getBatchInterval().toMillis()), values, definition::define, recordTypes,
                GoldenTestSources.inputTypes(pipeline));
    }

    private ParameterSet parameters(Path file, GoldenTest test, PipelineDescription description) throws GoldenTestException {
        try {
            return ParameterSet.ofTest(description, environment, test.parameters(), test.pipeline().toAbsolutePath().getParent());
        } catch (UsageException e) {
            throw new GoldenTestException(file, test.line("", "parameters"), e.getMessage());
        }
    }

    private void write(Path junit) {
        try {
            report.write(junit);
        } catch (IOException e) {
            throw Failure.input("cannot write '" + junit + "': " + Programs.reason(e) + "; choose a folder you may write to", e);
        }
    }
}
