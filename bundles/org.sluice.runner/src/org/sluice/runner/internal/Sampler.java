package org.sluice.runner.internal;

import com.google.gson.JsonElement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.sluice.streaming.NodeInfo;
import org.sluice.streaming.Sample;
import org.sluice.streaming.SampleSpec;
import org.sluice.streaming.Sampling;
import org.sluice.streaming.StreamingContext;
import org.sluice.telemetry.RecordJson;
import org.sluice.telemetry.SampleFrame;

/**
 * First records that leave a node, only while somebody asks: ten seconds after the last question the engine takes its looking
 * steps out again.
 *
 * <p><b>Threading:</b> any thread.
 */
final class Sampler {

    private static final int MAX_RECORDS = 100;
    private static final long INTEREST_NANOS = TimeUnit.SECONDS.toNanos(10);

    /** A node somebody has asked about. */
    private static final class Watch {

        private final Sampling sampling;
        private final boolean always;
        private long askedNanos;

        Watch(Sampling sampling, boolean always) {
            this.sampling = sampling;
            this.always = always;
        }
    }

    private final StreamingContext context;
    private final SecretMask mask;
    private final Map<String, Watch> watches = new HashMap<>();
    private Set<String> ids;

    Sampler(StreamingContext context, SecretMask mask) {
        this.context = context;
        this.mask = mask;
    }

    /** Keeps records of all nodes that others read, asked for or not. Before the start. */
    synchronized void always() {
        context.nodes().stream().flatMap(node -> node.inputs().stream()).distinct().forEach(id -> watches.put(id, watch(id, true)));
    }

    private Watch watch(String nodeId, boolean always) {
        return new Watch(context.sample(nodeId, SampleSpec.first(MAX_RECORDS)), always);
    }

    /** @return empty when there is no such node */
    synchronized Optional<SampleFrame> sample(String nodeId) {
        if (ids == null) {
            ids = new HashSet<>(context.nodes().stream().map(NodeInfo::id).toList());
        }
        if (!ids.contains(nodeId)) {
            return Optional.empty();
        }
        Watch watch = watches.computeIfAbsent(nodeId, id -> watch(id, false));
        watch.askedNanos = System.nanoTime();
        Optional<Sample> sample = watch.sampling.newest();
        if (sample.isEmpty()) {
            return Optional.of(new SampleFrame("", nodeId, 0, 0, 0, List.of()));
        }
        List<JsonElement> records = sample.get().records().stream().map(RecordJson::toTree).map(mask::tree).toList();
        return Optional.of(new SampleFrame("", nodeId, sample.get().batchNumber(), sample.get().batchTime().milliseconds(), sample.get().total(), records));
    }

    /** A batch is over: what nobody asks about any more is let go. */
    synchronized void batchCompleted() {
        watches.values().removeIf(watch -> {
            boolean over = !watch.always && System.nanoTime() - watch.askedNanos > INTEREST_NANOS;
            if (over) {
                watch.sampling.close();
            }
            return over;
        });
    }
}
