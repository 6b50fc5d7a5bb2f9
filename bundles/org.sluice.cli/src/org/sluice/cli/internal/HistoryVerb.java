package org.sluice.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.OptionalInt;
import org.sluice.runner.PipelineRunner;
import org.sluice.runner.RunOptions;
import org.sluice.runner.UsageException;
import org.sluice.telemetry.RunLog;
import org.sluice.telemetry.TelemetryException;

/** {@code sluice history}: runs that are over. */
final class HistoryVerb implements Verb {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final List<Option> OPTIONS = List.of(
            Option.flag("--list", "only name the runs"),
            Option.value("--ui", "PORT", "port of the dashboard, 0 = any free one (default 0)"),
            Option.value("--bind", "ADDRESS", "let other machines reach the dashboard; needs --token"),
            Option.value("--token", "TOKEN", "what requests to the dashboard have to know (default: random)"));

    @Override
    public List<Option> options() {
        return OPTIONS;
    }

    @Override
    public String help() {
        return """
                Usage: sluice history DIR|FILE [OPTION]…

                Shows on a dashboard what a run has reported that was started with --history DIR: the graph with the numbers
                of each batch, charts, batches, checkpoints. Of a directory it shows the newest run. Records and state are
                not kept. Ends with Ctrl+C.

                """ + Verbs.describe(OPTIONS) + """

                Exit codes: 0 ended as asked, 1 the file is no history of a run, 2 wrong usage, 3 it cannot be served.

                Examples:
                  sluice history runs --list
                  sluice history runs
                  sluice history runs/word-count-1763659200000.events.jsonl --ui 8080
                """;
    }

    @Override
    public int run(CommandLine line, Terminal terminal) {
        Path place = PipelineInput.path(line.onlyWord("directory or file"));
        List<Path> files = files(place);
        if (line.has("--list")) {
            files.forEach(file -> terminal.out().println(describe(file)));
            return 0;
        }
        List<String> args = line.optionsAsGiven(OPTIONS);
        if (terminal.verbose()) {
            args.add("--verbose");
        }
        RunOptions options;
        try {
            options = RunOptions.parse(RunOptions.defaults().withUiPort(OptionalInt.of(0)), args);
        } catch (UsageException e) {
            throw line.usage(Terminal.oneLine(e.getMessage()));
        }
        try (EngineLog log = EngineLog.to(terminal)) {
            return PipelineRunner.show(files.get(0), options, terminal.err());
        }
    }

    private static List<Path> files(Path place) {
        if (!Files.isDirectory(place)) {
            if (!Files.exists(place)) {
                throw Failure.input("there is no file or directory '" + place + "'");
            }
            return List.of(place);
        }
        try {
            List<Path> files = RunLog.filesIn(place);
            if (files.isEmpty()) {
                throw Failure.input("there is no history of a run in '" + place + "'; start a run with --history " + place);
            }
            return files;
        } catch (IOException e) {
            throw Failure.input("cannot read '" + place + "': " + Programs.reason(e), e);
        }
    }

    private static String describe(Path file) {
        try {
            RunLog log = RunLog.read(file);
            return file + ": " + log.run().name() + ", started " + TIME.format(Instant.ofEpochMilli(log.run().startedMillis()).atZone(ZoneId.systemDefault())) + ", "
                    + log.totals().completedBatches() + " batches, " + log.totals().inputRecords() + " records in, " + log.state().state().name().toLowerCase(java.util.Locale.ROOT)
                    + (log.state().message().isEmpty() ? "" : ": " + log.state().message());
        } catch (TelemetryException | IOException e) {
            return Terminal.oneLine(e.getMessage());
        }
    }
}
