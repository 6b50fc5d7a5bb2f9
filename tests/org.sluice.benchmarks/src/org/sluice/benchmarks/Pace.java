package org.sluice.benchmarks;

import java.io.IOException;
import java.util.List;

/** Finds the smallest batch interval a contestant keeps up with in real time. */
final class Pace {

    /** Intervals that are tried, ms. */
    private static final List<Integer> INTERVALS = List.of(1, 2, 3, 4, 5, 7, 10, 15, 20, 25, 30, 40, 50, 75, 100, 150, 200, 300, 500, 1000);

    private static final double COMPLETE = 0.95;

    private final WorkerProcess worker;
    private final long forMillis;

    Pace(WorkerProcess worker, boolean quick) {
        this.worker = worker;
        forMillis = quick ? 300 : 4000;
    }

    /** By halving: what is stable at an interval is taken to be stable at longer ones. */
    double smallestStableMillis() throws IOException {
        int from = 0;
        int to = INTERVALS.size() - 1;
        while (from < to) {
            int middle = (from + to) / 2;
            if (stable(INTERVALS.get(middle))) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return INTERVALS.get(from);
    }

    /** Nearly all batches that were due are done, and half of the later ones were out before the next but one was due. */
    private boolean stable(int intervalMillis) throws IOException {
        long[] live = worker.live(intervalMillis, forMillis);
        return live[0] >= COMPLETE * forMillis / intervalMillis - 2 && live[1] <= 2L * intervalMillis;
    }
}
