package org.sluice.streaming.internal.stage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.sluice.streaming.SampleSpec;

/**
 * The sample of one partition. A random one keeps the records with the smallest of pseudo-random numbers made of seed, batch, partition and position, so that samples of partitions
 * can be merged and do not depend on threads (as in Efraimidis and Spirakis, "Weighted random sampling with a reservoir", 2006, with equal weights).
 */
public final class SampleBuffer {

    /** A kept record. */
    private record Kept(long chance, int partition, long position, Object record) {
    }

    private static final Comparator<Kept> BY_CHANCE = Comparator.comparingLong(Kept::chance).thenComparingInt(Kept::partition).thenComparingLong(Kept::position);
    private static final Comparator<Kept> BY_PLACE = Comparator.comparingInt(Kept::partition).thenComparingLong(Kept::position);

    private final SampleSpec spec;
    private final int partition;
    private final long mixed;
    private final PriorityQueue<Kept> random = new PriorityQueue<>(BY_CHANCE.reversed());
    private final List<Kept> first = new ArrayList<>();
    private long seen;
    private long matching;

    public SampleBuffer(SampleSpec spec, long timeMillis, int partition) {
        this.spec = spec;
        this.partition = partition;
        mixed = mix(mix(spec.seed().orElse(0L)) ^ timeMillis) ^ (long) partition << 40;
    }

    void add(Object record) {
        long position = seen++;
        if (!matches(record)) {
            return;
        }
        matching++;
        if (spec.seed().isEmpty()) {
            if (first.size() < spec.limit()) {
                first.add(new Kept(0, partition, position, record));
            }
            return;
        }
        long chance = mix(mixed ^ position);
        if (random.size() < spec.limit()) {
            random.add(new Kept(chance, partition, position, record));
        } else if (chance < random.peek().chance()) {
            random.poll();
            random.add(new Kept(chance, partition, position, record));
        }
    }

    public void addAll(Object[] records, int from, int to) {
        for (int i = from; i < to; i++) {
            add(records[i]);
        }
    }

    private boolean matches(Object record) {
        try {
            return spec.matching().test(record);
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            return false;
        }
    }

    /** The finalizer of SplitMix64 (Steele, Lea and Flood, 2014). */
    private static long mix(long z) {
        long a = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        long b = (a ^ a >>> 27) * 0x94d049bb133111ebL;
        return b ^ b >>> 31;
    }

    public long seen() {
        return seen;
    }

    public long matching() {
        return matching;
    }

    /** The sample of all partitions. */
    public static List<Object> merge(List<SampleBuffer> buffers, SampleSpec spec) {
        List<Kept> all = new ArrayList<>();
        for (SampleBuffer buffer : buffers) {
            all.addAll(spec.seed().isEmpty() ? buffer.first : buffer.random);
        }
        all.sort(spec.seed().isEmpty() ? BY_PLACE : BY_CHANCE);
        List<Kept> taken = new ArrayList<>(all.subList(0, Math.min(spec.limit(), all.size())));
        taken.sort(BY_PLACE);
        List<Object> records = new ArrayList<>(taken.size());
        taken.forEach(kept -> records.add(kept.record()));
        return records;
    }
}
