package org.sluice.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.sluice.runner.PipelineRunner;
import org.sluice.runner.RunOptions;
import org.sluice.runner.UsageException;
import org.sluice.telemetry.PipelineDescription;

/** {@code sluice run}: runs a pipeline in this process. */
final class RunVerb implements Verb {

    private static final List<Option> OPTIONS = List.of(
            Option.values("--set", "NAME=VALUE", "value of a parameter; may be repeated"),
            Option.value("--env", "NAME", "take the parameters' values from this environment of the pipeline"),
            Option.values("--conf", "KEY=VALUE", "a setting of the engine for this run; may be repeated"),
            Option.value("--batches", "N", "stop after N batches"),
            Option.value("--for", "DURATION", "stop after this time, for example 30s or \"5 min\""),
            Option.value("--interval", "DURATION", "batch interval instead of the pipeline's"),
            Option.value("--clock", "real|fast", "fast: the next batch at once, batch k at k × interval"),
            Option.value("--checkpoint", "DIR", "checkpoint directory instead of the pipeline's"),
            Option.flag("--fresh", "begin anew; earlier checkpoints are moved into a sub-folder"),
            Option.value("--restore", "TIME", "go on from the checkpoint of this batch (its time in ms), not from the newest"),
            Option.value("--restore-from", "DIR", "where that checkpoint is, when not in the run's own directory"),
            Option.flag("--safe", "capture sinks: nothing is written outside"),
            Option.value("--record", "DIR", "write a golden test of this run, and its input, into DIR"),
            Option.value("--replay", "FILE", "run recorded input (.inputs.jsonl) instead of the sources"),
            Option.value("--pace", "once|original|FACTOR", "how fast to replay (default once: each batch at once)"),
            Option.value("--history", "DIR", "keep what the run reports there, to be looked at again with 'sluice history'"),
            Option.value("--ui", "PORT|off", "serve the dashboard, 0 = any free port (default off)"),
            Option.value("--bind", "ADDRESS", "let other machines reach the dashboard; needs --token"),
            Option.value("--token", "TOKEN", "what requests to the dashboard have to know (default: random)"),
            Option.flag("--debug", "let the run be held, stepped and looked into; implies --safe"),
            Option.flag("--no-safe", "debug without --safe"),
            Option.flag("--paused", "wait before the first batch; implies --debug"),
            Option.value("--debug-history", "MIB[,BATCHES]", "how much of the past is kept for going back (default 64,10000)"),
            Option.value("--debug-conditions", "DIR", "where compiled conditions of breakpoints are"),
            Option.flag("--json", "one JSON object per line and batch on standard output"),
            Option.value("--parallelism", "N", "threads (default: all processors)"));

    @Override
    public List<Option> options() {
        return OPTIONS;
    }

    @Override
    public String help() {
        return """
                Usage: sluice run FILE.dstream [OPTION]…

                Runs a pipeline until it is stopped (Ctrl+C finishes the batch under way) or has done what the
                options ask for. Relative paths in the pipeline mean the folder of the .dstream file.

                """ + Verbs.describe(OPTIONS) + """

                A line of --json: {"batch":…,"time":…,"outputs":{node:[…]},"counts":{node:{"in":…,"out":…,"errors":…}},
                                   "state":{node:{"keys":…,"bytes":…}},"millis":…}

                Exit codes: 0 ended as asked, 1 the pipeline has errors, 2 wrong usage, 3 the run failed.

                Examples:
                  sluice run word-count.dstream --batches 3
                  sluice run word-count.dstream --clock fast --batches 100 --json
                  sluice run word-count.dstream --set minLength=4 --ui 0
                  sluice run orders.dstream --env prod
                  sluice run word-count.dstream --batches 100 --history runs
                  sluice run orders.dstream --conf sluice.backlog.policy=drop --conf sluice.state.store=disk
                """;
    }

    @Override
    public int run(CommandLine line, Terminal terminal) {
        String file = line.onlyWord("pipeline file");
        List<String> args = new ArrayList<>(line.optionsAsGiven(OPTIONS));
        RunOptions given = options(line, args, file, terminal);
        Path folder = Programs.folder(file);
        Set<String> paths = new LinkedHashSet<>();
        Programs.Built built = Programs.build(file, terminal, pipeline -> paths.addAll(RelativePaths.complete(pipeline, folder)));
        Class<?> program = built.load();
        PipelineDescription description = Programs.description(program);
        try (EngineLog log = EngineLog.to(terminal)) {
            return PipelineRunner.run(Programs.definition(program), description,
                    given.withCompleted(RelativePaths.values(paths, description, given, folder)), terminal.out(), terminal.err());
        }
    }

    private static RunOptions options(CommandLine line, List<String> args, String file, Terminal terminal) {
        List<String> all = new ArrayList<>(args);
        if (terminal.verbose()) {
            all.add("--verbose");
        }
        try {
            return RunOptions.parse(RunOptions.defaults().withUiPort(OptionalInt.empty()).withSource(PipelineInput.path(file)), all);
        } catch (UsageException e) {
            throw line.usage(Terminal.oneLine(e.getMessage()));
        }
    }
}
