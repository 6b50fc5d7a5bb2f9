package org.sluice.streaming;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;
import java.util.function.Function;

/** Logs after each batch how total delay and processing time of the last batches are distributed. */
public final class StatsReportListener implements StreamingListener {

    private static final System.Logger LOG = System.getLogger(StatsReportListener.class.getName());
    private static final double[] QUANTILES = {0, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 1};

    private final int numBatchInfos;
    private final Deque<BatchInfo> last = new ArrayDeque<>();

    /** Of the last ten batches. */
    public StatsReportListener() {
        this(10);
    }

    /** @param numBatchInfos of so many batches */
    public StatsReportListener(int numBatchInfos) {
        if (numBatchInfos < 1) {
            throw new IllegalArgumentException("The statistics are to be of " + numBatchInfos + " batches. Give it 1 or more.");
        }
        this.numBatchInfos = numBatchInfos;
    }

    @Override
    public void onBatchCompleted(StreamingListenerBatchCompleted batchCompleted) {
        last.addLast(batchCompleted.batchInfo());
        if (last.size() > numBatchInfos) {
            last.removeFirst();
        }
        LOG.log(System.Logger.Level.INFO, () -> distribution("Total delay", BatchInfo::totalDelay));
        LOG.log(System.Logger.Level.INFO, () -> distribution("Processing time", BatchInfo::processingDelay));
    }

    private String distribution(String name, Function<BatchInfo, Optional<Long>> value) {
        long[] sorted = last.stream().map(value).filter(Optional::isPresent).mapToLong(Optional::get).sorted().toArray();
        StringBuilder text = new StringBuilder(name + " of the last " + sorted.length + " batches, ms:");
        for (double q : QUANTILES) {
            text.append(String.format(Locale.ROOT, " %.0f%%: %d", q * 100, sorted[(int) Math.min(sorted.length - 1, q * sorted.length)]));
        }
        return text.append(String.format(Locale.ROOT, ", mean: %.1f", Arrays.stream(sorted).average().orElse(0))).toString();
    }
}
