package org.sluice.streaming.internal.plan;

import java.util.Arrays;
import org.sluice.streaming.internal.stage.PartitionChain;
import org.sluice.streaming.internal.stage.TimeStep;

/**
 * Divides the time of a fused loop among its nodes. What a record costs at each node is measured now and then on a few records that run through a chain with clocks between
 * the steps; until then, and where that cannot be done, every record is taken to cost the same everywhere.
 */
final class StageTimes {

    /** Records that are measured. */
    static final int SAMPLE = 64;
    /** Measured are a few of the first batches, but not the very first, and then each of so many. */
    private static final int EVERY = 256;
    private static final int FIRST = 4;
    private static final double NEW = 0.3;
    /** What it costs to ask for the time, nanoseconds. */
    private static final double ASKING = asking();

    /** Nanoseconds a record costs, by position; the last one is the consumer. */
    private final double[] costs;
    private boolean measured;
    private long runs;

    StageTimes(int positions) {
        costs = new double[positions];
        Arrays.fill(costs, 1);
    }

    private static double asking() {
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 20; round++) {
            long begun = System.nanoTime();
            for (int i = 0; i < 100; i++) {
                System.nanoTime();
            }
            best = Math.min(best, System.nanoTime() - begun);
        }
        return best / 100.0;
    }

    /** Whether to measure in the run that begins. */
    boolean due() {
        runs++;
        return runs >= FIRST && (runs < EVERY ? Long.bitCount(runs) == 1 : runs % EVERY == 0);
    }

    long runs() {
        return runs;
    }

    /** @param chain through which records went, with a {@link TimeStep} at each position */
    void learn(StageChains timed, PartitionChain chain) {
        double[] self = new double[costs.length];
        double behind = 0;
        for (int i = costs.length - 1; i >= 0; i--) {
            TimeStep step = (TimeStep) timed.look(chain, i);
            double all = Math.max(0, step.nanos() - step.calls() * ASKING);
            self[i] = step.calls() == 0 ? -1 : Math.max(0.1, (all - behind) / step.calls());
            behind = all + 2 * step.calls() * ASKING;
        }
        for (int i = 0; i < costs.length; i++) {
            if (self[i] >= 0) {
                costs[i] = measured ? (1 - NEW) * costs[i] + NEW * self[i] : self[i];
            }
        }
        measured = true;
    }

    /** @param in records that came to each position @return what of {@code nanos} each has used */
    long[] divide(long nanos, long[] in) {
        double sum = 0;
        for (int i = 0; i < costs.length; i++) {
            sum += costs[i] * in[i];
        }
        long[] parts = new long[costs.length];
        if (sum == 0) {
            parts[costs.length - 1] = nanos;
            return parts;
        }
        for (int i = 0; i < costs.length; i++) {
            parts[i] = Math.round(nanos * (costs[i] * in[i] / sum));
        }
        return parts;
    }
}
