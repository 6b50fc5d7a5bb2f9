package org.sluice.runner.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.runner.Dashboard;
import org.sluice.runner.DebugOptions;
import org.sluice.runner.ExitCode;
import org.sluice.runner.ParameterSet;
import org.sluice.runner.PipelineDefinition;
import org.sluice.runner.RestoreOptions;
import org.sluice.runner.RunListener;
import org.sluice.runner.RunOptions;
import org.sluice.runner.UsageException;
import org.sluice.runner.internal.debug.BatchDebugger;
import org.sluice.runner.internal.debug.PausableClock;
import org.sluice.runner.internal.debug.Programs;
import org.sluice.streaming.Clock;
import org.sluice.streaming.Clocks;
import org.sluice.streaming.Duration;
import org.sluice.streaming.Parameters;
import org.sluice.streaming.PipelineDefinitionException;
import org.sluice.streaming.StreamingConf;
import org.sluice.streaming.StreamingContext;
import org.sluice.streaming.Time;
import org.sluice.telemetry.BatchFrame;
import org.sluice.streaming.report.CheckpointMisfit;
import org.sluice.telemetry.PipelineDescription;
import org.sluice.telemetry.RunFrame;
import org.sluice.telemetry.RunLogWriter;
import org.sluice.telemetry.RunState;
import org.sluice.telemetry.RunStateFrame;

/** Everything between the options and the exit code of one run. */
public final class RunSession {

    static final String PREFIX = "sluice: ";
    private static final long LOOK_MILLIS = 1_000;

    /** The run cannot go on; the message is one line for people. */
    private static final class RunFailure extends Exception {

        private static final long serialVersionUID = 1L;

        private final int exitCode;

        RunFailure(int exitCode, String message, Throwable cause) {
            super(message, cause);
            this.exitCode = exitCode;
        }
    }

    private final PipelineDefinition definition;
    private final RunOptions options;
    private final PrintStream out;
    private final PrintStream err;
    private PipelineDescription description;
    private RunRecording recording;
    private ParameterSet parameters;
    private SecretMask mask = SecretMask.NONE;
    private Optional<PausableClock> pausable = Optional.empty();
    private Clock fast;
    /** Null = the sources themselves are run. */
    private InputReplay replay;
    /** The batch thread hangs in user code: waiting for it would hang as well. */
    private boolean abandoned;

    public RunSession(PipelineDefinition definition, PipelineDescription description, RunOptions options, PrintStream out,
            PrintStream err) {
        this.definition = definition;
        this.description = description;
        this.options = options;
        this.out = out;
        this.err = err;
    }

    /** Where relative paths in the pipeline's references begin. */
    private Path folder() {
        return options.source().map(file -> file.toAbsolutePath().getParent()).orElse(Path.of(""));
    }

    /** Runs to the end. @return the exit code */
    public int run() {
        QuietLogs.apply(options.verbose());
        try {
            DashboardStart.prepare(options);
            parameters = ParameterSet.ofRun(description, options, folder());
            mask = SecretMask.of(description, parameters.values());
            try (MaskedLogs logs = MaskedLogs.with(mask)) {
                runWith();
            }
            return ExitCode.OK;
        } catch (UsageException e) {
            return failed(ExitCode.USAGE, e.getMessage(), e);
        } catch (RunFailure e) {
            return failed(e.exitCode, e.getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(ExitCode.RUN_FAILED, "The run was interrupted.", e);
        } finally {
            out.flush();
        }
    }

    /** See {@code PipelineRunner.compare}. */
    public static List<CheckpointMisfit> compare(PipelineDefinition definition, PipelineDescription description, RunOptions options, Path checkpoints) {
        RunSession session = new RunSession(definition, description.withCheckpointDirectory(""), options, System.out, System.err);
        options.interval().ifPresent(interval -> session.description = session.description.withBatchIntervalMillis(interval.toMillis()));
        try {
            session.parameters = ParameterSet.ofRun(description, options, session.folder());
            try (StreamingContext context = session.define(session.completed())) {
                return context.compareWith(checkpoints.toString());
            }
        } catch (UsageException | RunFailure e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private int failed(int exitCode, String message, Throwable cause) {
        err.println(PREFIX + mask.text(message));
        if (options.verbose() && cause != null && !(cause instanceof UsageException)) {
            mask.failure(cause).printStackTrace(err);
        }
        return exitCode;
    }

    private void runWith() throws RunFailure, InterruptedException {
        options.interval().ifPresent(interval -> description = description.withBatchIntervalMillis(interval.toMillis()));
        options.checkpoint().ifPresent(dir -> description = description.withCheckpointDirectory(dir.toString()));
        readReplay();
        try {
            RunDirectories.check(options, description.checkpointDirectory(), err);
        } catch (IOException e) {
            throw new RunFailure(ExitCode.RUN_FAILED, e.getMessage(), e.getCause());
        }
        StreamingContext context = define(completed());
        try {
            description = RunDescriptions.complete(description, context);
            run(context);
        } finally {
            if (!abandoned) {
                context.close();
            }
        }
    }

    private Map<String, String> completed() {
        Map<String, String> all = new LinkedHashMap<>(parameters.values());
        all.putAll(options.completed());
        return all;
    }

    private void readReplay() throws RunFailure {
        try {
            replay = options.replay().isEmpty() ? null : new InputReplay(options.replay().get().file(), description.batchIntervalMillis());
        } catch (UsageException e) {
            throw new RunFailure(ExitCode.USAGE, e.getMessage(), e);
        }
    }

    private StreamingContext define(Map<String, String> parameters) throws RunFailure {
        try {
            String directory = description.checkpointDirectory();
            if (options.restore().isPresent()) {
                RestoreOptions restore = options.restore().get();
                return newContext(parameters).restoreFrom(restore.directory().map(Path::toString).orElse(directory), new Time(restore.timeMillis()));
            }
            return directory.isEmpty() || options.fresh() ? newContext(parameters)
                    : StreamingContext.getOrCreate(directory, () -> newContext(parameters));
        } catch (PipelineDefinitionException e) {
            throw new RunFailure(ExitCode.PROBLEMS, FailureText.of(e, Optional.empty()), e);
        } catch (RuntimeException e) {
            Throwable cause = e.getCause() != null ? e.getCause() : e;
            throw new RunFailure(ExitCode.RUN_FAILED, "The pipeline cannot be set up: " + FailureText.of(e, Optional.empty()), cause);
        }
    }

    /** A run that is debugged in real time has a clock that stands while it is held. */
    private Clock clock() {
        if (options.fastClock() || replay != null && options.replay().get().factor() == 0) {
            fast = fast == null ? Clocks.fast(replay == null ? 0 : replay.startMillis(description.batchIntervalMillis())) : fast;
            return fast;
        }
        Clock real = replay == null ? Clocks.system() : new ScaledClock(replay.startMillis(description.batchIntervalMillis()), options.replay().get().factor());
        if (options.debug().isEmpty()) {
            return real;
        }
        pausable = Optional.of(pausable.orElseGet(() -> new PausableClock(real)));
        return pausable.get();
    }

    private StreamingContext newContext(Map<String, String> parameters) {
        return newContext(definition, description, parameters);
    }

    private StreamingContext newContext(PipelineDefinition definition, PipelineDescription description, Map<String, String> parameters) {
        StreamingConf conf = new StreamingConf().setAppName(description.name())
                .clock(clock())
                .out(options.json() ? new PrintStream(OutputStream.nullOutputStream()) : out);
        description.settings().forEach(conf::set);
        options.settings().forEach(conf::set);
        options.parallelism().ifPresent(conf::parallelism);
        if (!description.checkpointDirectory().isEmpty()) {
            conf.checkpointDirectory(description.checkpointDirectory());
            if (description.checkpointIntervalMillis() > 0) {
                conf.checkpointInterval(new Duration(description.checkpointIntervalMillis()));
            }
        }
        StreamingContext context = new StreamingContext(conf, new Duration(description.batchIntervalMillis()));
        context.safe(options.safe());
        try {
            definition.define(context, Parameters.of(parameters));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
        return context;
    }

    private void run(StreamingContext context) throws RunFailure, InterruptedException {
        long started = System.currentTimeMillis();
        RunFrame frame = new RunFrame(RunFrame.PROTOCOL, "local-" + started, description.name(), started,
                description.batchIntervalMillis(), options.fastClock() ? "fast" : "real", options.safe(),
                ProcessHandle.current().pid(), parameters.shown());
        try (PipelineRun run = new PipelineRun(frame, description, context, mask);
                StopSignals signals = new StopSignals(() -> stopBySignal(run));
                ParentWatch parent = ParentWatch.start(() -> stopWithParent(run))) {
            replaySources(context);
            options.debug().ifPresent(debug -> debug(context, run, debug));
            recording = new RunRecording(options, description, parameters, mask, out, err);
            recording.begin(context, run);
            Optional<RunLogWriter> log = beginLog(run);
            limit(context, run);
            try {
                Optional<Dashboard> dashboard = dashboard(run);
                try {
                    runToEnd(context, run);
                } finally {
                    dashboard.ifPresent(Dashboard::close);
                }
            } finally {
                log.ifPresent(RunLogWriter::close);
            }
        }
    }

    private void replaySources(StreamingContext context) throws RunFailure {
        if (replay != null) {
            try {
                replay.override(context, RunRecording.ids(description, "SOURCE"), definition.getClass().getClassLoader());
            } catch (UsageException e) {
                throw new RunFailure(ExitCode.USAGE, e.getMessage(), e);
            }
        }
    }

    private void stopBySignal(PipelineRun run) {
        err.println(PREFIX + "stopping after the batch under way; press Ctrl+C again to end at once");
        if (recording != null && !options.json()) {
            recording.close();
        }
        run.stop();
    }

    private void stopWithParent(PipelineRun run) {
        err.println(PREFIX + "the process that started this run is gone; stopping after the batch under way");
        run.stop();
    }

    private void runToEnd(StreamingContext context, PipelineRun run) throws RunFailure, InterruptedException {
        try {
            context.start();
            sayRestored(context);
            run.advance(RunState.RUNNING, "");
            awaitEnd(context, run);
            run.advance(RunState.STOPPED, "");
        } catch (RuntimeException e) {
            String message = mask.text(FailureText.of(e, run.lastBatch()));
            run.advance(RunState.FAILED, message);
            throw new RunFailure(e instanceof PipelineDefinitionException ? ExitCode.PROBLEMS : ExitCode.RUN_FAILED, message, e);
        } finally {
            recording.write();
        }
    }

    private void sayRestored(StreamingContext context) {
        context.restoredFrom().ifPresent(from -> recording.restored());
        context.restoredFrom().ifPresent(from -> err.println(PREFIX + "going on from checkpoint '" + from.path() + "' (batch " + from.number()
                + ", time " + from.time().milliseconds() + ")" + (from.missed() > 1 ? "; " + from.missed() + " missed batches come first" : "")
                + (options.safe() ? "" : "; --fresh begins anew")));
    }

    /** Waits for the end; looks every second whether a stop takes too long, because user code may hang. */
    private void awaitEnd(StreamingContext context, PipelineRun run) throws RunFailure, InterruptedException {
        while (!run.over(LOOK_MILLIS)) {
            if (run.overdue()) {
                abandoned = true;
                String message = "The batch under way did not end within " + PipelineRun.STOP_SECONDS
                        + " s of the stop; the run was given up. Look for a node that waits or loops.";
                run.advance(RunState.FAILED, message);
                throw new RunFailure(ExitCode.RUN_FAILED, message, null);
            }
        }
    }

    /** Of a program that takes the place of another one, with the values of its own parameters. */
    private StreamingContext contextOf(PipelineDefinition other, PipelineDescription otherDescription) {
        try {
            Map<String, String> values = new LinkedHashMap<>(ParameterSet.ofRun(otherDescription, options, folder()).values());
            values.putAll(options.completed());
            return newContext(other, otherDescription, values);
        } catch (UsageException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private void debug(StreamingContext context, PipelineRun run, DebugOptions debug) {
        ClassLoader classes = definition.getClass().getClassLoader();
        Programs programs = new ReplacedPrograms(debug.conditions(), classes, run, description.batchIntervalMillis(), this::contextOf);
        BatchDebugger debugger = new BatchDebugger(context, description, mask, classes, programs, pausable, debug, lastBatch(), run::controlChanged);
        context.history(debug.history());
        context.inspect(debugger.seat());
        run.debugger(debugger);
    }

    /** After which the run ends; {@link Long#MAX_VALUE} = none. */
    private long lastBatch() {
        long most = Math.min(options.batches().orElse(Long.MAX_VALUE), replay == null ? Long.MAX_VALUE : replay.batches(description.batchIntervalMillis()));
        if (options.runFor().isPresent() && options.fastClock()) {
            most = Math.min(most, Math.max(1, options.runFor().get().toMillis() / description.batchIntervalMillis()));
        }
        return most;
    }

    /** A run that is debugged is held there instead. */
    private void limit(StreamingContext context, PipelineRun run) {
        if (!options.fastClock()) {
            options.runFor().ifPresent(time -> run.stopAfter(time.toMillis()));
        }
        if (lastBatch() < Long.MAX_VALUE && options.debug().isEmpty()) {
            context.stopAfterBatches(lastBatch());
        }
    }


    private Optional<RunLogWriter> beginLog(PipelineRun run) throws RunFailure {
        if (options.history().isEmpty()) {
            return Optional.empty();
        }
        try {
            RunLogWriter log = RunLogWriter.begin(options.history().get(), run.run(), run.description(), RunLogWriter.DEFAULT_LIMIT, problem -> err.println(PREFIX + mask.text(problem)));
            run.addListener(new RunListener() {

                @Override
                public void stateChanged(RunStateFrame state) {
                    log.state(state);
                }

                @Override
                public void batchCompleted(BatchFrame batch) {
                    log.batch(batch);
                }
            });
            return Optional.of(log);
        } catch (IOException e) {
            throw new RunFailure(ExitCode.RUN_FAILED, "Cannot keep the history of the run in '" + options.history().get() + "': " + e.getMessage() + " (" + e.getClass().getSimpleName()
                    + "). Choose another directory with --history DIR.", e);
        }
    }

    private Optional<Dashboard> dashboard(PipelineRun run) throws RunFailure {
        try {
            return DashboardStart.start(run, options, err);
        } catch (IOException e) {
            throw new RunFailure(ExitCode.RUN_FAILED, e.getMessage(), e);
        }
    }

    /** Standard output that writes UTF-8 whatever the platform says. */
    public static PrintStream utf8(OutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
