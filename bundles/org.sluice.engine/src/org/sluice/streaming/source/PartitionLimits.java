package org.sluice.streaming.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.sluice.streaming.Duration;

/**
 * Deals the records a batch may hold out to the partitions of a log: each gets a share by how far it is behind (a tenth of an equal share at least),
 * no more than its own limit. What a partition cannot take goes to the others. Fractions are carried over from batch to batch, so that neither a partition with few records nor one under a small limit starves,
 * and the sum is exact. One object for each source, one thread.
 *
 * @param <P> what names a partition
 */
public final class PartitionLimits<P> {

    private static final double ROUNDING = 1e-9;
    /** Of an equal share; what a partition gets at least, however little waits in it. */
    private static final double LEAST_SHARE = 0.1;

    private final ToLongFunction<P> maxRate;
    private final double seconds;
    private final Map<P, Double> carriedCap = new HashMap<>();
    private final Map<P, Double> credits = new HashMap<>();

    /** A partition while a batch is dealt out. */
    private static final class Share<P> {

        private final P partition;
        private final long room;
        private final double wanted;
        private long given;

        Share(P partition, long room, double wanted) {
            this.partition = partition;
            this.room = room;
            this.wanted = wanted;
            given = Math.max(0, Math.min(room, (long) Math.floor(wanted + ROUNDING)));
        }

        double missing() {
            return wanted - given;
        }
    }

    /** @param maxRate records a second of one partition, 0 = no limit */
    public PartitionLimits(Duration interval, ToLongFunction<P> maxRate) {
        this.maxRate = maxRate;
        seconds = interval.milliseconds() / 1000.0;
    }

    /**
     * How many records each partition gives to the next batch.
     *
     * @param limit of all together, {@link Long#MAX_VALUE} = none
     * @param lags  records that wait in each partition
     * @return in the order of {@code lags}
     */
    public Map<P, Long> share(long limit, Map<P, Long> lags) {
        Map<P, Long> rooms = new LinkedHashMap<>();
        lags.forEach((partition, lag) -> rooms.put(partition, Math.min(lag, cap(partition))));
        long most = rooms.values().stream().mapToLong(Long::longValue).sum();
        credits.keySet().retainAll(lags.keySet());
        if (most <= limit) {
            credits.clear();
            return rooms;
        }
        double least = lags.values().stream().mapToDouble(Long::doubleValue).sum() / lags.size() * LEAST_SHARE;
        Map<P, Double> weights = new HashMap<>();
        lags.forEach((partition, lag) -> weights.put(partition, lag == 0 ? 0 : Math.max(lag, least)));
        double behind = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        List<Share<P>> shares = new ArrayList<>();
        rooms.forEach((partition, room) -> shares.add(new Share<>(partition, room, limit * (weights.get(partition) / behind) + credits.getOrDefault(partition, 0.0))));
        settle(shares, limit);
        Map<P, Long> dealt = new LinkedHashMap<>();
        for (Share<P> share : shares) {
            dealt.put(share.partition, share.given);
            credits.put(share.partition, share.given == share.room ? 0 : Math.max(-1, Math.min(1, share.missing())));
        }
        return dealt;
    }

    private long cap(P partition) {
        long rate = maxRate.applyAsLong(partition);
        if (rate <= 0) {
            return Long.MAX_VALUE;
        }
        double exact = carriedCap.getOrDefault(partition, 0.0) + rate * seconds;
        double whole = Math.floor(exact + ROUNDING);
        carriedCap.put(partition, exact - whole);
        return (long) whole;
    }

    /** Makes the sum what it has to be: first those that miss most get more, those that have most too much give back. */
    private static <P> void settle(List<Share<P>> shares, long limit) {
        long left = limit - shares.stream().mapToLong(share -> share.given).sum();
        while (left != 0) {
            boolean more = left > 0;
            List<Share<P>> open = new ArrayList<>(shares.stream().filter(share -> more ? share.given < share.room : share.given > 0).toList());
            Comparator<Share<P>> byMissing = Comparator.comparingDouble(Share::missing);
            open.sort(more ? byMissing.reversed() : byMissing);
            long each = Math.max(1, Math.abs(left) / open.size());
            for (int i = 0; i < open.size() && left != 0; i++) {
                Share<P> share = open.get(i);
                long n = Math.min(Math.min(each, Math.abs(left)), more ? share.room - share.given : share.given);
                share.given += more ? n : -n;
                left -= more ? n : -n;
            }
        }
    }
}
