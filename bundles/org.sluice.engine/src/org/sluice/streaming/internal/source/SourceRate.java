package org.sluice.streaming.internal.source;

import java.util.ArrayList;
import java.util.List;
import org.sluice.streaming.PipelineDefinitionException;
import org.sluice.streaming.StreamingConf;

/**
 * How many records a source may take in. Thread-safe: receivers ask on their own threads.
 *
 * <p>Fractions of a record are carried over from interval to interval: 3 records a second in intervals of 100 ms are 0 0 0 1 0 0 1 0 0 1, neither nothing nor
 * one each. Whole records an interval did not use are not: a source that was silent does not get a large batch for it.
 */
public final class SourceRate {

    /** Records a second of the first batches, when back-pressure is on and nothing else is said: a first batch without any limit can be far too big. */
    static final double FIRST_RATE = 10_000;
    /** So that ten tenths are a whole in binary fractions, too. */
    private static final double ROUNDING = 1e-9;

    private final double max;
    private final PidEstimator estimator;
    private double limit;
    private double carried;

    /** @param max 0 = no limit @param estimator null = no back-pressure @param initial 0 = none */
    SourceRate(double max, PidEstimator estimator, double initial) {
        this.max = max;
        this.estimator = estimator;
        limit = estimator == null ? max : capped(initial > 0 ? initial : max > 0 ? max : FIRST_RATE);
    }

    /**
     * @param own      what was said for this source alone, -1 = nothing
     * @param receiver whether the settings for receivers count
     * @throws PipelineDefinitionException SL-0308 when a setting makes no sense
     */
    static SourceRate of(StreamingConf conf, long own, boolean receiver, long intervalMillis) {
        long max = own >= 0 ? own : setting(conf, "sluice.source.maxRate", 0);
        if (own < 0 && receiver) {
            long forReceivers = setting(conf, "spark.streaming.receiver.maxRate", 0);
            max = forReceivers > 0 ? forReceivers : max;
        }
        PidEstimator estimator = Boolean.parseBoolean(conf.get("spark.streaming.backpressure.enabled", "false").trim()) ? PidEstimator.of(conf, intervalMillis) : null;
        return new SourceRate(max, estimator, setting(conf, "spark.streaming.backpressure.initialRate", 0));
    }

    private static long setting(StreamingConf conf, String key, long defaultValue) {
        long value = conf.getLong(key, defaultValue);
        if (value < 0) {
            throw new PipelineDefinitionException("SL-0308", "The setting '" + key + "' is " + value + ". Give it 1 or more records a second, or 0 for no limit.");
        }
        return value;
    }

    private double capped(double rate) {
        return max > 0 ? Math.min(max, rate) : rate;
    }

    /** How many records the next interval may hold; {@link Long#MAX_VALUE} = as many as there are. */
    synchronized long permits(long intervalMillis) {
        if (limit == 0) {
            return Long.MAX_VALUE;
        }
        double exact = carried + limit * intervalMillis / 1000;
        double whole = Math.floor(exact + ROUNDING);
        carried = exact - whole;
        return (long) whole;
    }

    /** A batch is done. @param records those of this source */
    public synchronized void completed(long atMillis, long records, double processingMillis, double delayMillis) {
        if (estimator != null) {
            estimator.compute(atMillis, records, processingMillis, delayMillis).ifPresent(rate -> limit = capped(rate));
        }
    }

    /** The estimate as a checkpoint keeps it: limit, carried fraction, rate and error; empty = there is none. */
    synchronized List<Double> estimate() {
        if (estimator == null || estimator.memory().isEmpty()) {
            return List.of();
        }
        List<Double> values = new ArrayList<>(List.of(limit, carried));
        values.addAll(estimator.memory());
        return values;
    }

    /** Goes on from the estimate of an earlier run. Without back-pressure there is none; a lower maximum holds all the same. */
    synchronized void restore(List<Double> estimate) {
        if (estimator != null && !estimate.isEmpty()) {
            limit = capped(estimate.get(0));
            carried = estimate.get(1);
            estimator.remember(estimate.get(2), estimate.get(3));
        }
    }

    /** Records a second, 0 = no limit. */
    synchronized double limit() {
        return limit;
    }
}
