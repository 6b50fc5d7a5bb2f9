package org.sluice.streaming.source;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.sluice.streaming.PipelineDefinitionException;
import org.sluice.streaming.Tuple2;
import org.sluice.streaming.function.GeneratorFunction;

/**
 * Makes pairs of a key ({@code k0}, {@code k1}, …) and its running number for {@code generatedStream}; some keys more often than others, to see how a program copes with an
 * uneven load. Takes 8 bytes for each key. The same on every machine: weights are computed by {@link StrictMath}.
 */
public final class KeyGenerator implements GeneratorFunction<Tuple2<String, Long>> {

    private static final int MOST_KEYS = 1_000_000;

    /** Of the weights up to and with each key. */
    private final double[] sums;

    private KeyGenerator(int keys, double skew, IntToDoubleFunction weight) {
        if (keys < 1 || keys > MOST_KEYS) {
            throw new PipelineDefinitionException("SL-0304", "A generator is to make " + keys + " keys. Give it 1 to 1,000,000.");
        }
        if (!(skew >= 0 && skew <= 10)) {
            throw new PipelineDefinitionException("SL-0304", "The skew of a generator of keys is " + skew + ". Give it 0 (even) to 10.");
        }
        sums = new double[keys];
        double sum = 0;
        for (int k = 0; k < keys; k++) {
            sum += weight.applyAsDouble(k);
            sums[k] = sum;
        }
    }

    /** Each key as often as the others. @throws PipelineDefinitionException SL-0304 for less than 1 or more than 1,000,000 keys, also of the other methods */
    public static KeyGenerator uniform(int keys) {
        return new KeyGenerator(keys, 0, k -> 1);
    }

    /** Key k in proportion to 1/(k+1)^skew, the law of Zipf. @param skew from 0 (even) to 10, otherwise SL-0304 */
    public static KeyGenerator zipf(int keys, double skew) {
        return new KeyGenerator(keys, skew, k -> StrictMath.pow(k + 1, -skew));
    }

    /** A normal distribution around the key in the middle; its standard deviation is 1/(6 skew) of all keys. @param skew from 0 (even) to 10, otherwise SL-0304 */
    public static KeyGenerator normal(int keys, double skew) {
        return new KeyGenerator(keys, skew, k -> StrictMath.exp(-18 * StrictMath.pow(skew * (k - (keys - 1) / 2.0) / keys, 2)));
    }

    @Override
    public Tuple2<String, Long> call(long n, Random random) {
        int at = Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
        return new Tuple2<>("k" + (at < 0 ? -at - 1 : at + 1), n);
    }
}
