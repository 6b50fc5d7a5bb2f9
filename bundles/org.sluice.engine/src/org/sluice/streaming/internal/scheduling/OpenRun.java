package org.sluice.streaming.internal.scheduling;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.sluice.streaming.Clock;
import org.sluice.streaming.ConnectorException;
import org.sluice.streaming.StreamingConf;
import org.sluice.streaming.Time;
import org.sluice.streaming.WakeUp;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.checkpoint.CheckpointDirectory;
import org.sluice.streaming.internal.checkpoint.Checkpointer;
import org.sluice.streaming.internal.checkpoint.ValueCodec;
import org.sluice.streaming.internal.state.DiskStates;
import org.sluice.streaming.internal.state.StateTables;
import org.sluice.streaming.internal.storage.BlockStore;
import org.sluice.streaming.report.CheckpointMisfit;
import org.sluice.streaming.report.RestoredFrom;

/** What a run has while it lives: program, loop, checkpoints, stores. Opened in order, from a checkpoint if there is one; closed in reverse, however far it came. */
final class OpenRun {

    private static final System.Logger LOG = System.getLogger(OpenRun.class.getName());

    private final Setup setup;
    private final WorkerPool pool;
    private final Reporter reporter;
    private Program program;
    private Checkpointer checkpointer;
    private BatchLoop loop;
    private volatile BatchRun run;
    private BlockStore storage;
    /** Null = states are in memory. */
    private DiskStates diskStates;
    private boolean firstCheckpoint;
    private volatile RestoredFrom restoredFrom;

    OpenRun(Setup setup, WorkerPool pool, Reporter reporter) {
        this.setup = setup;
        this.pool = pool;
        this.reporter = reporter;
    }

    /** @param pauseWith waits so many milliseconds on the batch thread */
    void open(boolean stepped, Samples samples, WakeUp wakeUp, LongConsumer pauseWith) {
        StreamingConf conf = setup.conf;
        setup.graph.seal();
        setup.graph.nameNodes();
        reporter.open(setup.threadPrefix() + "report-1", stepped);
        program = Program.of(setup.graph, setup.errorPolicy(), setup.overrides, setup.taps);
        program.samples(samples);
        // Without the class for disks there is only one kind of table, whose calls the JIT makes direct.
        if (!conf.get("sluice.state.store", "memory").trim().equals("memory")) {
            diskStates = DiskStates.of(conf, setup.app, setup.classes());
        }
        program.openState(pool, diskStates == null ? StateTables.HEAP : diskStates);
        Clock clock = conf.clock();
        long b = setup.intervalMillis();
        long next = Math.floorDiv(clock.now(), b) * b + b;
        long zero = next - b;
        ValueCodec codec = setup.codec();
        storage = new BlockStore(Path.of(conf.get("sluice.storage.directory", System.getProperty("java.io.tmpdir"))), "sluice-" + setup.app,
                conf.getLong("sluice.storage.memory", Runtime.getRuntime().maxMemory() / 4), codec);
        program.storage(storage);
        CheckpointDirectory directory = setup.checkpointDirectory;
        if (directory != null && !setup.safe) {
            directory.prepare();
            checkpointer = new Checkpointer(directory, codec, (int) conf.getLong("sluice.checkpoint.keep", 10),
                    (int) Math.max(0, conf.getLong("sluice.checkpoint.fullEvery", 0)), clock.virtual(), setup.threadPrefix() + "checkpoint-1", pool::run);
        }
        Checkpointer.Restored restored = setup.restoreFrom != null && !(setup.createOnError && unreadable(setup.restoreFrom)) ? restore(codec) : null;
        boolean jump = restored != null && restored.virtualTime() && !clock.virtual();
        if (jump) {
            zero = next - b - restored.number() * b;
        } else if (restored != null) {
            next = Math.floorDiv(restored.timeMillis(), b) * b + b;
            zero = Math.floorMod(next - restored.zeroMillis(), b) == 0 ? restored.zeroMillis() : next - b;
        }
        run = new BatchRun(pool, (int) Math.max(1, conf.getLong("sluice.partitions", 8)), conf.out(), setup.safe, zero);
        run.storage(storage);
        run.context(setup.context);
        run.pauseWith(pauseWith);
        program.remember(new Remembered(setup.rememberMillis));
        loop = new BatchLoop(setup.app, program, run, clock, reporter, checkpointer, setup.checkpointMillis(), b, next, stepped ? null : new Backlog(conf),
                Boolean.parseBoolean(conf.get("sluice.checkpoint.wait", "false").trim()));
        if (!setup.safe) {
            program.recoverOutputs(Optional.ofNullable(restored).map(from -> new Time(from.timeMillis())));
        }
        program.clock(clock);
        program.sources().open(conf, clock, b, zero, setup.threadPrefix(), reporter, wakeUp, checkpointer == null ? null : directory.path(), setup.safe, setup.classes());
        program.track(checkpointer != null);
        if (setup.inspector != null) {
            program.inspect(setup.inspector, run);
            loop.forgive();
        }
        if (setup.continuation != null) {
            loop.continueFrom(setup.continuation.number(), Handover.read(setup, program, setup.continuation));
        }
        loop.keepHistory(setup.historyLimits);
        firstCheckpoint = checkpointer != null && (restored == null || jump || !goesOn());
        takeFirstCheckpoint();
        if (restored != null && setup.continuation == null) {
            tellRestored(restored, jump ? 0 : Math.max(0, (clock.now() - next) / b + 1));
        }
    }

    /** A run that is killed before its first checkpoint is due goes on from here: with the same batch times, and with the files that came meanwhile. */
    void takeFirstCheckpoint() {
        synchronized (program) {
            if (firstCheckpoint && program.sources().reached()) {
                firstCheckpoint = false;
                loop.takeFirstCheckpoint();
            }
        }
    }

    private void tellRestored(Checkpointer.Restored restored, long missed) {
        long number = restored.number();
        restoredFrom = new RestoredFrom(restored.path(), new Time(restored.timeMillis()), number, missed);
        LOG.log(System.Logger.Level.INFO, setup.app + ": goes on from the checkpoint of batch " + number + " (" + restored.timeMillis() + " ms) in '" + restored.path() + "'");
    }

    private Checkpointer.Restored restore(ValueCodec codec) {
        if (checkpointer != null && goesOn()) {
            return checkpointer.restore(setup.app, program.nodes(), true);
        }
        Checkpointer other = new Checkpointer(setup.restoreFrom, codec, 1, 0, setup.conf.clock().virtual(), setup.threadPrefix() + "restore-1", pool::run);
        try {
            return other.restore(setup.app, program.nodes(), false);
        } finally {
            other.close();
        }
    }

    /** Whether its checkpoints build on the one it was restored from. */
    private boolean goesOn() {
        return setup.restoreFrom.goesOn() && setup.checkpointDirectory.path().equals(setup.restoreFrom.path());
    }

    /** What of a checkpoint does not fit; see {@code StreamingContext.compareWith}. */
    static List<CheckpointMisfit> compare(Setup setup, WorkerPool pool, CheckpointDirectory directory) {
        setup.graph.nameNodes();
        Program compared = Program.of(setup.graph, setup.errorPolicy(), Map.of(), Map.of());
        compared.openState(pool, StateTables.HEAP);
        Checkpointer reader = new Checkpointer(directory, setup.codec(), 1, 0, false, setup.threadPrefix() + "compare-1", pool::run);
        try {
            List<CheckpointMisfit> found = reader.compare(setup.app, compared.nodes());
            return found != null ? found
                    : List.of(new CheckpointMisfit("SL-0335", false, "", "There is no checkpoint in '" + directory.path() + "': the run begins anew."));
        } catch (ConnectorException e) {
            return List.of(new CheckpointMisfit("SL-0336", true, "", e.getMessage()));
        } finally {
            reader.close();
        }
    }

    private boolean unreadable(CheckpointDirectory directory) {
        ConnectorException problem = directory.problem();
        if (problem != null) {
            LOG.log(System.Logger.Level.WARNING, setup.app + ": begins anew: " + problem.getMessage());
        }
        return problem != null;
    }

    Program program() {
        return program;
    }

    BatchLoop loop() {
        return loop;
    }

    /** Null = it was not opened that far. */
    BatchRun run() {
        return run;
    }

    /** Null = the run has begun anew. */
    RestoredFrom restoredFrom() {
        return restoredFrom;
    }

    /** What has to be done to end it, in order. @param graceful records received so far are worked on @param well it has not failed */
    List<Runnable> closing(BooleanSupplier graceful, BooleanSupplier well) {
        List<Runnable> steps = new ArrayList<>();
        if (program != null) {
            steps.add(program.sources()::stopIntake);
            steps.add(program.sources()::checkReached);
            if (loop != null) {
                steps.add(() -> loop.finish(graceful.getAsBoolean() && well.getAsBoolean(), well.getAsBoolean()));
            }
            steps.add(program.sources()::close);
        }
        if (checkpointer != null) {
            steps.add(checkpointer::close);
        }
        if (storage != null) {
            steps.add(storage::close);
        }
        if (diskStates != null) {
            steps.add(diskStates::close);
        }
        return steps;
    }
}
