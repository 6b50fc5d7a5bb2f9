package org.sluice.runner.internal;

import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongUnaryOperator;
import org.sluice.streaming.BatchTap;
import org.sluice.streaming.Time;
import org.sluice.telemetry.RecordJson;
import org.sluice.telemetry.SampleFrame;

/**
 * First records that leave a node, only while somebody asks: a node that nobody asked about for ten seconds costs one
 * look at a clock per batch.
 *
 * <p><b>Threading:</b> taps are called on the batch thread, questions come from any; they meet in one reference.
 */
final class Sampler {

    private static final int MAX_RECORDS = 100;
    private static final long INTEREST_NANOS = TimeUnit.SECONDS.toNanos(10);

    /** What one node let out last, as objects; turned into JSON only when asked. */
    private record Sample(long timeMillis, long total, List<?> records) {
    }

    private static final class Watch implements BatchTap {

        private volatile long askedNanos;
        private volatile boolean asked;
        private volatile Sample newest;

        @Override
        public void accept(Time time, List<?> records) {
            if (asked && System.nanoTime() - askedNanos < INTEREST_NANOS) {
                newest = new Sample(time.milliseconds(), records.size(),
                        new ArrayList<>(records.subList(0, Math.min(MAX_RECORDS, records.size()))));
            } else {
                newest = null;
            }
        }
    }

    private final Map<String, Watch> watches = new ConcurrentHashMap<>();

    /** The tap of a node. */
    BatchTap tap(String nodeId) {
        return watches.computeIfAbsent(nodeId, id -> new Watch());
    }

    /** @param numberOfTime turns a batch time into the number of the batch */
    Optional<SampleFrame> sample(String nodeId, LongUnaryOperator numberOfTime) {
        Watch watch = watches.get(nodeId);
        if (watch == null) {
            return Optional.empty();
        }
        watch.askedNanos = System.nanoTime();
        watch.asked = true;
        Sample sample = watch.newest;
        if (sample == null) {
            return Optional.of(new SampleFrame("", nodeId, 0, 0, 0, List.of()));
        }
        List<JsonElement> records = sample.records().stream().map(RecordJson::toTree).toList();
        return Optional.of(new SampleFrame("", nodeId, numberOfTime.applyAsLong(sample.timeMillis()), sample.timeMillis(),
                sample.total(), records));
    }
}
