package org.sluice.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sluice.runner.PipelineRunner;
import org.sluice.runner.RunOptions;
import org.sluice.runner.UsageException;
import org.sluice.streaming.report.CheckpointMisfit;
import org.sluice.telemetry.PipelineDescription;

/** {@code sluice check}: what is wrong with pipelines. */
final class CheckVerb implements Verb {

    private static final List<Option> OPTIONS = List.of(
            Option.value("--against", "DIR", "a checkpoint directory: also say whether the pipeline can go on from it"),
            Option.values("--set", "NAME=VALUE", "a parameter of the run that is to go on; may be repeated"),
            Option.value("--env", "NAME", "check with the parameters' values of this environment"));

    @Override
    public List<Option> options() {
        return OPTIONS;
    }

    @Override
    public String help() {
        return """
                Usage: sluice check FILE.dstream|DIR… [--env NAME]
                       sluice check FILE.dstream --against DIR [--env NAME] [--set NAME=VALUE]…

                Says what is wrong with pipelines, one line per problem:

                  FILE:NODE: CODE severity: message       NODE is - when the whole pipeline is meant

                Folders are searched for .dstream files, also below. Nothing is run and nothing is written.

                With --against the pipeline is compiled and compared with the newest checkpoint in DIR: an error for everything
                that would make a run refuse it (SL-0330 to SL-0333, SL-0336), a warning for what would begin empty or anew
                (SL-0334, SL-0335). --set gives parameters that have no default.

                Exit codes: 0 no errors (there may be warnings), 1 errors, 2 wrong usage.

                Examples:
                  sluice check word-count.dstream
                  sluice check examples
                  sluice check orders.dstream --env prod
                  sluice check word-count.dstream --against /var/lib/word-count
                """;
    }

    @Override
    public int run(CommandLine line, Terminal terminal) {
        List<Path> files = FileSearch.expand(line, "pipeline", ".dstream");
        String against = line.value("--against", null);
        if (against != null && files.size() != 1) {
            throw line.usage("'--against' compares one pipeline, not " + files.size());
        }
        if (against == null && line.has("--set")) {
            throw line.usage("'--set' belongs to '--against'");
        }
        int errors = 0;
        int warnings = 0;
        int number = 0;
        for (Path file : files) {
            terminal.progress().step("checking", ++number, files.size(), file);
            Checks.Result result = Checks.check(file.toString(), line.value("--env", null));
            terminal.progress().clear();
            result.lines().forEach(problem -> terminal.out().println(Checks.coloured(problem, terminal.colours())));
            errors += result.errors();
            warnings += result.warnings();
            if (against != null && result.errors() == 0) {
                for (CheckpointMisfit misfit : compare(file.toString(), Path.of(against), line, terminal)) {
                    terminal.out().println(Checks.coloured(Checks.line(file.toString(), misfit), terminal.colours()));
                    errors += misfit.error() ? 1 : 0;
                    warnings += misfit.error() ? 0 : 1;
                }
            }
        }
        terminal.out().println(Checks.count(files.size(), "pipeline") + " checked, " + Checks.count(errors, "error") + ", "
                + Checks.count(warnings, "warning"));
        return errors == 0 ? 0 : 1;
    }

    private static List<CheckpointMisfit> compare(String file, Path checkpoints, CommandLine line, Terminal terminal) {
        List<String> set = new ArrayList<>(line.optionsAsGiven(OPTIONS));
        set.subList(set.indexOf("--against"), set.indexOf("--against") + 2).clear();
        RunOptions options;
        try {
            options = RunOptions.parse(RunOptions.defaults().withSource(Path.of(file)), set);
        } catch (UsageException e) {
            throw line.usage(Terminal.oneLine(e.getMessage()));
        }
        Path folder = Programs.folder(file);
        Set<String> paths = new LinkedHashSet<>();
        Programs.Built built = Programs.build(file, terminal, pipeline -> paths.addAll(RelativePaths.complete(pipeline, folder)));
        Class<?> program = built.load();
        PipelineDescription description = Programs.description(program);
        RunOptions all = options.withCompleted(RelativePaths.values(paths, description, options, folder));
        try (EngineLog log = EngineLog.to(terminal)) {
            return PipelineRunner.compare(Programs.definition(program), description, all, checkpoints);
        } catch (IllegalArgumentException e) {
            throw Failure.input(file + ": " + Terminal.oneLine(e.getMessage()), e);
        }
    }
}
