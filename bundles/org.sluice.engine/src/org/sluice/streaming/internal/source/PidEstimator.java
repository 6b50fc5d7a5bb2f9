package org.sluice.streaming.internal.source;

import java.util.List;
import java.util.OptionalDouble;
import org.sluice.streaming.PipelineDefinitionException;
import org.sluice.streaming.StreamingConf;

/**
 * Estimates how many records a second can be worked on, from how long the last batch took and how long it had to wait. A proportional-integral-derivative
 * controller with the formula and the defaults of Spark ({@code org.apache.spark.streaming.scheduler.rate.PIDRateEstimator}):
 *
 * <pre>
 * processing rate  = records / processing time
 * error            = last rate - processing rate
 * historical error = scheduling delay x processing rate / batch interval
 * new rate         = last rate - P x error - I x historical error - D x (change of error a second), at least the minimum
 * </pre>
 */
final class PidEstimator {

    private final double intervalMillis;
    private final double proportional;
    private final double integral;
    private final double derivative;
    private final double minRate;
    private boolean first = true;
    private long lastMillis = -1;
    private double lastRate = -1;
    private double lastError = -1;

    PidEstimator(long intervalMillis, double proportional, double integral, double derivative, double minRate) {
        this.intervalMillis = intervalMillis;
        this.proportional = proportional;
        this.integral = integral;
        this.derivative = derivative;
        this.minRate = minRate;
    }

    /** @throws PipelineDefinitionException SL-0308 when a setting makes no sense */
    static PidEstimator of(StreamingConf conf, long intervalMillis) {
        String prefix = "spark.streaming.backpressure.";
        String kind = conf.get(prefix + "rateEstimator", "pid");
        if (!kind.trim().equals("pid")) {
            throw new PipelineDefinitionException("SL-0308", "The setting '" + prefix + "rateEstimator' is '" + kind + "'. There is pid only.");
        }
        double minRate = number(conf, prefix + "pid.minRate", 100);
        if (minRate == 0) {
            throw new PipelineDefinitionException("SL-0308", "The setting '" + prefix + "pid.minRate' is 0. It has to be more than 0, or the source could stop for good.");
        }
        return new PidEstimator(intervalMillis, number(conf, prefix + "pid.proportional", 1), number(conf, prefix + "pid.integral", 0.2),
                number(conf, prefix + "pid.derived", 0), minRate);
    }

    private static double number(StreamingConf conf, String key, double defaultValue) {
        String text = conf.get(key, Double.toString(defaultValue));
        try {
            double value = Double.parseDouble(text.trim());
            if (value >= 0 && value < Double.POSITIVE_INFINITY) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw new PipelineDefinitionException("SL-0308", "The setting '" + key + "' is '" + text + "'. It has to be a number.");
        }
        throw new PipelineDefinitionException("SL-0308", "The setting '" + key + "' is '" + text + "'. It has to be 0 or more.");
    }

    /** What the next estimate builds on: rate and error of the last one; empty = there was none yet. */
    List<Double> memory() {
        return first ? List.of() : List.of(lastRate, lastError);
    }

    /** Goes on from there. The time between two runs says nothing about how an error changes: the first change counts as none. */
    void remember(double rate, double error) {
        first = false;
        lastRate = rate;
        lastError = error;
    }

    /**
     * The new rate after a batch; empty when it tells nothing.
     *
     * @param atMillis         end of the work on the batch
     * @param processingMillis how long it took
     * @param delayMillis      how long it had to wait
     */
    OptionalDouble compute(long atMillis, long records, double processingMillis, double delayMillis) {
        if (atMillis <= lastMillis || records <= 0 || processingMillis <= 0) {
            return OptionalDouble.empty();
        }
        double seconds = (atMillis - lastMillis) / 1000.0;
        double processingRate = records / processingMillis * 1000;
        double error = lastRate - processingRate;
        double historical = delayMillis * processingRate / intervalMillis;
        double newRate = Math.max(lastRate - proportional * error - integral * historical - derivative * (error - lastError) / seconds, minRate);
        lastMillis = atMillis;
        if (first) {
            first = false;
            lastRate = processingRate;
            lastError = 0;
            return OptionalDouble.empty();
        }
        lastRate = newRate;
        lastError = error;
        return OptionalDouble.of(newRate);
    }
}
