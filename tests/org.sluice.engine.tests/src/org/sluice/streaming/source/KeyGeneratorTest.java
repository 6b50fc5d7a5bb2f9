package org.sluice.streaming.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sluice.streaming.PipelineDefinitionException;
import org.sluice.streaming.Tuple2;

class KeyGeneratorTest {

    private static final int RECORDS = 100_000;

    private static int[] counts(KeyGenerator generator, int keys) {
        int[] counts = new int[keys];
        Random random = new Random(1);
        for (int n = 0; n < RECORDS; n++) {
            Tuple2<String, Long> record = generator.call(n, random);
            assertEquals(n, record._2());
            counts[Integer.parseInt(record._1().substring(1))]++;
        }
        return counts;
    }

    /** Within five standard deviations of a binomial distribution. */
    private static void assertShare(double share, int count) {
        assertEquals(share * RECORDS, count, 5 * Math.sqrt(RECORDS * share * (1 - share)));
    }

    @Test
    void shouldGiveUniformKeysTheSameShare() {
        for (int count : counts(KeyGenerator.uniform(8), 8)) {
            assertShare(1 / 8.0, count);
        }
    }

    @Test
    void shouldFollowTheLawOfZipf() {
        int[] counts = counts(KeyGenerator.zipf(3, 2), 3);

        double sum = 1 + 1 / 4.0 + 1 / 9.0;
        assertShare(1 / sum, counts[0]);
        assertShare(1 / 4.0 / sum, counts[1]);
        assertShare(1 / 9.0 / sum, counts[2]);
    }

    @Test
    void shouldPutTwoThirdsWithinAStandardDeviation() {
        int[] counts = counts(KeyGenerator.normal(600, 1), 600);

        int near = 0;
        for (int k = 200; k < 400; k++) {
            near += counts[k];
        }
        // of a normal distribution cut at three standard deviations: erf(1/sqrt 2) / erf(3/sqrt 2)
        assertShare(0.68269 / 0.99730, near);
    }

    @Test
    void shouldBeEvenWithoutSkew() {
        assertEquals(KeyGenerator.uniform(50).call(3, new Random(5)), KeyGenerator.zipf(50, 0).call(3, new Random(5)));
        assertEquals(KeyGenerator.uniform(50).call(3, new Random(5)), KeyGenerator.normal(50, 0).call(3, new Random(5)));
    }

    @Test
    void shouldRefuseWhatIsNoDistribution() {
        assertEquals("SL-0304", assertThrows(PipelineDefinitionException.class, () -> KeyGenerator.uniform(0)).code());
        assertEquals("SL-0304", assertThrows(PipelineDefinitionException.class, () -> KeyGenerator.zipf(5, -1)).code());
        assertTrue(assertThrows(PipelineDefinitionException.class, () -> KeyGenerator.normal(5, Double.NaN)).getMessage().contains("NaN"));
    }
}
