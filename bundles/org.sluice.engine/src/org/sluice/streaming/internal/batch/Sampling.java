package org.sluice.streaming.internal.batch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.sluice.streaming.Tuple2;

/** Random choice. Which records are chosen depends on the seed and their order only; not the same ones as Spark's generator would choose. */
public final class Sampling {

    private Sampling() {
    }

    /** The seed where the user gave none: the batch's time, so that a repeated batch is the same again. */
    public static long seed(BatchData data) {
        return data.run().time().milliseconds();
    }

    public static BatchData sample(BatchData data, boolean withReplacement, double fraction, long seed) {
        check("sample", withReplacement, fraction);
        return BatchOps.fromList(data, () -> {
            Random random = new Random(seed);
            List<Object> taken = new ArrayList<>();
            for (Object record : data.records().toList()) {
                add(taken, record, withReplacement, fraction, random);
            }
            return taken;
        });
    }

    /** @param fractions by key; a key that is not there fails the batch, as Spark's does */
    public static BatchData sampleByKey(BatchData data, boolean withReplacement, Map<?, Double> fractions, long seed) {
        fractions.values().forEach(fraction -> check("sampleByKey", withReplacement, fraction));
        return BatchOps.fromList(data, () -> {
            Random random = new Random(seed);
            List<Object> taken = new ArrayList<>();
            for (Object record : data.records().toList()) {
                add(taken, record, withReplacement, fraction(fractions, record), random);
            }
            return taken;
        });
    }

    /** Of each key exactly the fraction, rounded up. */
    public static BatchData sampleByKeyExact(BatchData data, boolean withReplacement, Map<?, Double> fractions, long seed) {
        fractions.values().forEach(fraction -> check("sampleByKeyExact", withReplacement, fraction));
        return BatchOps.fromList(data, () -> {
            Map<Object, List<Object>> byKey = new java.util.LinkedHashMap<>();
            for (Object record : data.records().toList()) {
                byKey.computeIfAbsent(((Tuple2<?, ?>) record)._1(), key -> new ArrayList<>()).add(record);
            }
            Random random = new Random(seed);
            List<Object> taken = new ArrayList<>();
            byKey.values().forEach(records -> taken.addAll(
                    take(records, withReplacement, (int) Math.ceil(records.size() * fraction(fractions, records.get(0))), random)));
            return taken;
        });
    }

    private static double fraction(Map<?, Double> fractions, Object pair) {
        Double fraction = fractions.get(((Tuple2<?, ?>) pair)._1());
        if (fraction == null) {
            throw new IllegalArgumentException("There is no fraction for the key '" + ((Tuple2<?, ?>) pair)._1() + "'. Give one for every key.");
        }
        return fraction;
    }

    private static void check(String what, boolean withReplacement, double fraction) {
        if (!(fraction >= 0) || !withReplacement && fraction > 1) {
            throw new IllegalArgumentException("'" + what + "' is to take the fraction " + fraction + ". Give it a number from 0 to 1.");
        }
    }

    private static void add(List<Object> taken, Object record, boolean withReplacement, double fraction, Random random) {
        int times = withReplacement ? poisson(random, fraction) : random.nextDouble() < fraction ? 1 : 0;
        for (int i = 0; i < times; i++) {
            taken.add(record);
        }
    }

    /** D. E. Knuth, The Art of Computer Programming, volume 2, 3.4.1. */
    private static int poisson(Random random, double mean) {
        double limit = Math.exp(-mean);
        int n = 0;
        for (double p = random.nextDouble(); p > limit; p *= random.nextDouble()) {
            n++;
        }
        return n;
    }

    /** Exactly {@code num} records, fewer only when there are not as many, in random order. */
    public static <T> List<T> takeSample(BatchData data, boolean withReplacement, int num, long seed) {
        if (num < 0) {
            throw new IllegalArgumentException("'takeSample' is to take " + num + " records. Give it 0 or more.");
        }
        return take(BatchOps.<T>collect(data), withReplacement, num, new Random(seed));
    }

    private static <T> List<T> take(List<T> all, boolean withReplacement, int num, Random random) {
        List<T> taken = new ArrayList<>(num);
        if (withReplacement) {
            for (int i = 0; i < num && !all.isEmpty(); i++) {
                taken.add(all.get(random.nextInt(all.size())));
            }
            return taken;
        }
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return new ArrayList<>(shuffled.subList(0, Math.min(num, shuffled.size())));
    }

    /** Deals the records out at random; each to one part. */
    public static List<BatchData> split(BatchData data, double[] weights, long seed) {
        double sum = 0;
        for (double weight : weights) {
            if (!(weight >= 0)) {
                throw new IllegalArgumentException("'randomSplit' has the weight " + weight + ". Give it numbers of 0 or more.");
            }
            sum += weight;
        }
        if (!(sum > 0)) {
            throw new IllegalArgumentException("The weights of 'randomSplit' add up to " + sum + ". Give it one weight above 0 at least.");
        }
        List<BatchData> parts = new ArrayList<>();
        double from = 0;
        for (int i = 0; i < weights.length; i++) {
            double low = from / sum;
            from += weights[i];
            double high = i == weights.length - 1 ? 1 : from / sum;
            parts.add(BatchOps.fromList(data, () -> {
                Random random = new Random(seed);
                List<Object> part = new ArrayList<>();
                for (Object record : data.records().toList()) {
                    double x = random.nextDouble();
                    if (x >= low && x < high) {
                        part.add(record);
                    }
                }
                return part;
            }));
        }
        return parts;
    }
}
