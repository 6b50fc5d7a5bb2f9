package org.sluice.streaming.internal.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sluice.streaming.PipelineDefinitionException;
import org.sluice.streaming.StreamingConf;

/** Rows P2 … P8 of the reference. */
class SourceRateTest {

    private static StreamingConf backpressure() {
        return new StreamingConf().set("spark.streaming.backpressure.enabled", "true");
    }

    private static String permits(SourceRate rate, long interval, int n) {
        return IntStream.range(0, n).mapToObj(i -> String.valueOf(rate.permits(interval))).collect(Collectors.joining(" "));
    }

    @Test
    void shouldP3GiveNoEstimateOutOfOrderWithoutRecordsOrTime() {
        PidEstimator pid = new PidEstimator(20, 1, 1, 0, 10);

        assertEquals(OptionalDouble.empty(), pid.compute(0, 10, 10, 0), "the first one is only taken note of");
        assertEquals(OptionalDouble.empty(), pid.compute(0, 10, 10, 0), "the same time");
        assertEquals(OptionalDouble.empty(), pid.compute(10, 0, 10, 0), "no records");
        assertEquals(OptionalDouble.empty(), pid.compute(10, 10, 0, 0), "no processing time");
        assertTrue(pid.compute(10, 10, 10, 0).isPresent());
    }

    @Test
    void shouldP4FollowTheFormula() {
        // 1000 records in 500 ms: 2000 a second; then 1000 in 1000 ms after 250 ms of delay, at an interval of 1000 ms
        PidEstimator pid = new PidEstimator(1000, 0.5, 0.2, 0.1, 1);
        pid.compute(1000, 1000, 500, 0);

        OptionalDouble second = pid.compute(2000, 1000, 1000, 250);

        // error = 2000 - 1000 = 1000, historical = 250 * 1000 / 1000 = 250, change of error = 1000 a second
        assertEquals(2000 - 0.5 * 1000 - 0.2 * 250 - 0.1 * 1000, second.orElse(0), 1e-9);
    }

    @Test
    void shouldP4StayAtTheMinimumWhenNothingElseIsPossible() {
        PidEstimator pid = new PidEstimator(20, 1, 1, 0, 10);
        pid.compute(0, 2000, 10, 0);
        double rate = 0;
        for (int i = 1; i < 50; i++) {
            rate = pid.compute(i * 20L, 1, 100, 1000 + i).orElse(-1);
        }

        assertEquals(10, rate);
    }

    @Test
    void shouldP5HaveTheDefaultsOfSpark() {
        PidEstimator pid = PidEstimator.of(new StreamingConf(), 1000);
        pid.compute(1000, 1000, 500, 0);

        assertEquals(2000 - 1000 - 0.2 * 100, pid.compute(2000, 1000, 1000, 100).orElse(0), 1e-9);
        assertEquals(100, pid.compute(3000, 1, 1000, 0).orElse(0), 1e-9);
    }

    @Test
    void shouldP5AndE41AndE42RefuseSettingsThatMakeNoSense() {
        for (String[] bad : new String[][] {{"pid.minRate", "0"}, {"pid.integral", "-1"}, {"pid.proportional", "much"}, {"rateEstimator", "guess"}, {"initialRate", "-5"}}) {
            StreamingConf conf = backpressure().set("spark.streaming.backpressure." + bad[0], bad[1]);

            PipelineDefinitionException e = assertThrows(PipelineDefinitionException.class, () -> SourceRate.of(conf, -1, true, 1000), bad[0]);

            assertEquals("SL-0308", e.code());
            assertTrue(e.getMessage().contains("'spark.streaming.backpressure." + bad[0] + "'"), e.getMessage());
        }
    }

    @Test
    void shouldP6BeginWithTheInitialRateUnderTheCap() {
        StreamingConf conf = backpressure().set("spark.streaming.backpressure.initialRate", "500");

        assertEquals(250, SourceRate.of(conf.clone().set("spark.streaming.receiver.maxRate", "1000"), -1, true, 500).permits(500));
        assertEquals(150, SourceRate.of(conf.set("spark.streaming.receiver.maxRate", "300"), -1, true, 500).permits(500));
    }

    @Test
    void shouldP6LimitTheFirstBatchWhenNothingIsSaid() {
        assertEquals(10_000, SourceRate.of(backpressure(), -1, true, 1000).permits(1000));
    }

    @Test
    void shouldP7CapWhatBackPressureWants() {
        SourceRate rate = new SourceRate(300, new PidEstimator(1000, 1, 0, 0, 1), 100);

        assertEquals(100, rate.limit());
        rate.completed(1000, 5000, 1000, 0);
        rate.completed(2000, 5000, 1000, 0);
        assertEquals(300, rate.limit());
        rate.completed(3000, 50, 1000, 0);
        assertEquals(50, rate.limit());
    }

    @Test
    void shouldP8AndE43TakeZeroForNoLimitAndRefuseLess() {
        assertEquals(Long.MAX_VALUE, SourceRate.of(new StreamingConf().set("spark.streaming.receiver.maxRate", "0"), -1, true, 1000).permits(1000));

        PipelineDefinitionException e = assertThrows(PipelineDefinitionException.class,
                () -> SourceRate.of(new StreamingConf().set("spark.streaming.receiver.maxRate", "-1"), -1, true, 1000));
        assertEquals("SL-0308: The setting 'spark.streaming.receiver.maxRate' is -1. Give it 1 or more records a second, or 0 for no limit.", e.code() + ": " + e.getMessage());
    }

    @Test
    void shouldCarryFractionsOverAndNothingElse() {
        assertEquals("0 0 0 1 0 0 1 0 0 1", permits(new SourceRate(3, null, 0), 100, 10));
        assertEquals("0 0 0 0 0 0 0 0 0 1", permits(new SourceRate(1, null, 0), 100, 10));
        assertEquals("2 3 2 3", permits(new SourceRate(25, null, 0), 100, 4));
    }

    @Test
    void shouldGiveNeitherMoreNorLessThanTheRateInTheLongRun() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            long perSecond = 1 + random.nextInt(5000);
            long interval = 1 + random.nextInt(2000);
            SourceRate rate = new SourceRate(perSecond, null, 0);
            long sum = 0;
            int n = 1 + random.nextInt(5000);
            for (int i = 0; i < n; i++) {
                long permits = rate.permits(interval);
                sum += permits;
                assertTrue(permits <= perSecond * interval / 1000 + 1, "one interval is far over the rate");
            }
            assertEquals(perSecond * interval * n / 1000.0, sum, 1.001, perSecond + " a second, every " + interval + " ms");
        }
    }
}
