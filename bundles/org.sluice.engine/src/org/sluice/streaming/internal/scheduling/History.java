package org.sluice.streaming.internal.scheduling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sluice.streaming.Time;
import org.sluice.streaming.HistoryLimits;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.batch.Records;
import org.sluice.streaming.internal.source.SourceNode;
import org.sluice.streaming.internal.state.Change;
import org.sluice.streaming.internal.state.Sizes;
import org.sluice.streaming.report.BatchReport;
import org.sluice.streaming.report.SourceReport;

/**
 * The batches a run can go back to: for each what its sources took in and what it changed in the states. No state is copied: moving undoes or redoes the changes of the batches between,
 * so that a batch costs what it changed, when it is kept and when it is gone over. Under the program's lock.
 */
final class History {

    private static final System.Logger LOG = System.getLogger(History.class.getName());

    private final Program program;
    private final HistoryLimits limits;
    private final boolean tracking;
    private final TreeMap<Long, Kept> batches = new TreeMap<>();
    private long current;
    private long bytes;
    private long forgotten;

    /** What a batch that is to be computed anew took in. */
    record Input(long number, Time time, Map<SourceNode, Records> records, Map<String, SourceReport> reports) {
    }

    /** A batch of the past. @param inputs per source, null = no batch */
    private record Kept(BatchReport report, Map<SourceNode, Records> inputs, Change change, long bytes) {
    }

    /** @param tracking whether states note changes for checkpoints while the run is at its newest batch */
    History(Program program, HistoryLimits limits, boolean tracking, long current) {
        this.program = program;
        this.limits = limits;
        this.tracking = tracking;
        this.current = current;
        program.record(true);
    }

    /** The newest batch, which was committed with this change. */
    void add(BatchReport report, Change change) {
        Map<SourceNode, Records> inputs = program.sources().taken();
        long size = 512 + change.bytes();
        for (Records records : inputs.values()) {
            size += sizeOf(records);
        }
        current = report.number();
        batches.put(current, new Kept(report, inputs, change, size));
        bytes += size;
        while (bytes > limits.bytes() || batches.size() > limits.batches()) {
            Kept oldest = batches.pollFirstEntry().getValue();
            oldest.change().forget();
            bytes -= oldest.bytes();
            if (forgotten++ == 0) {
                LOG.log(System.Logger.Level.INFO, "The history is full (" + limits.bytes() + " bytes, " + limits.batches() + " batches): the oldest batches are forgotten from now on");
            }
        }
    }

    private static long sizeOf(Records records) {
        long sum = 0;
        for (int p = 0; records != null && p < records.partitions(); p++) {
            int n = records.to(p) - records.from(p);
            int step = Math.max(1, n / 16);
            long sample = 0;
            int seen = 0;
            for (int i = records.from(p); i < records.to(p); i += step) {
                sample += 8 + Sizes.of(records.array(p)[i]);
                seen++;
            }
            sum += seen == 0 ? 0 : sample * n / seen;
        }
        return sum;
    }

    /** @throws IllegalStateException when it is not kept */
    BatchReport report(long number) {
        Kept kept = batches.get(number);
        if (kept == null) {
            throw new IllegalStateException("Batch " + number + " is not kept. " + (batches.isEmpty() ? "No batch is."
                    : "Kept are " + earliest() + " to " + latest() + (forgotten > 0 ? "; older ones were forgotten to stay within " + limits.bytes() + " bytes and " + limits.batches() + " batches." : ".")));
        }
        return kept.report();
    }

    /** Computes a batch once more. States are those after it then, whatever came of it. @return what went wrong, null = nothing */
    Throwable visit(BatchRun run, long number) {
        Kept kept = batches.get(number);
        moveTo(number);
        program.track(false);
        kept.change().undo();
        run.moveTo(number, kept.report().time(), true);
        program.sources().replay(kept.inputs(), kept.report().sources());
        program.beginBatch();
        Throwable failure = null;
        try {
            program.run(run);
        } catch (RuntimeException | Error e) {
            failure = e;
        }
        program.rollback();
        kept.change().redo();
        program.track(tracking && current == latest());
        return failure;
    }

    /**
     * Forgets a batch and all after it; states are those before it.
     *
     * @return what they took in, oldest first
     */
    List<Input> cut(long number) {
        moveTo(number);
        Kept first = batches.get(number);
        first.change().undo();
        List<Input> inputs = new ArrayList<>();
        for (Kept kept : batches.tailMap(number, true).values()) {
            inputs.add(new Input(kept.report().number(), kept.report().time(), kept.inputs(), kept.report().sources()));
            bytes -= kept.bytes();
        }
        batches.tailMap(number, true).clear();
        current = number - 1;
        return inputs;
    }

    /** What the batches after one took in, oldest first. */
    List<Input> after(long number) {
        return batches.tailMap(number, false).values().stream().map(kept -> new Input(kept.report().number(), kept.report().time(), kept.inputs(), kept.report().sources())).toList();
    }

    /** Puts the states to what they were after a batch that is kept. */
    void moveTo(long number) {
        while (current > number) {
            batches.get(current).change().undo();
            current = batches.lowerKey(current);
        }
        while (current < number) {
            current = batches.higherKey(current);
            batches.get(current).change().redo();
        }
    }

    /** Puts the states to what they were after the newest batch, from where the run goes on. */
    void moveToLatest() {
        if (!batches.isEmpty()) {
            moveTo(latest());
        }
        program.sources().replay(Map.of(), Map.of());
        program.track(tracking);
    }

    /** Forgets all batches; the run is at its newest one. */
    void end() {
        moveToLatest();
        program.record(false);
        batches.values().forEach(kept -> kept.change().forget());
        batches.clear();
        bytes = 0;
    }

    long current() {
        return current;
    }

    long earliest() {
        return batches.isEmpty() ? 0 : batches.firstKey();
    }

    long latest() {
        return batches.isEmpty() ? 0 : batches.lastKey();
    }

    /** Number of the batch after {@link #current()}; 0 = it is the newest. */
    long next() {
        Long next = batches.higherKey(current);
        return next == null ? 0 : next;
    }

    /** Number of the batch before {@link #current()}, kept or not. */
    long previous() {
        Long previous = batches.lowerKey(current);
        return previous == null ? current - 1 : previous;
    }

    long bytes() {
        return bytes;
    }

    long forgotten() {
        return forgotten;
    }
}
