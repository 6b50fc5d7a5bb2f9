package org.sluice.streaming.internal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sluice.streaming.Sample;
import org.sluice.streaming.SampleListener;
import org.sluice.streaming.SampleSpec;
import org.sluice.streaming.Sampling;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.stage.SampleBuffer;

/** One look at a node. Buffers belong to the batch thread; what came of the newest batch is there for all. */
public final class NodeSampling implements Sampling {

    private final String nodeId;
    private final SampleSpec spec;
    private final SampleListener listener;
    private final Runnable changed;
    private final List<SampleBuffer> buffers = new ArrayList<>();
    private volatile boolean closed;
    private volatile Sample newest;

    /** @param changed is told when it ends */
    public NodeSampling(String nodeId, SampleSpec spec, SampleListener listener, Runnable changed) {
        this.nodeId = nodeId;
        this.spec = spec;
        this.listener = listener;
        this.changed = changed;
    }

    public String nodeId() {
        return nodeId;
    }

    public SampleListener listener() {
        return listener;
    }

    public boolean closed() {
        return closed;
    }

    /** Forgets what an attempt or the last batch left. */
    public void begin() {
        buffers.clear();
    }

    /** For one more partition; in order, before it runs. */
    SampleBuffer buffer(BatchRun run) {
        SampleBuffer buffer = new SampleBuffer(spec, run.time().milliseconds(), buffers.size());
        buffers.add(buffer);
        return buffer;
    }

    /** @return what was kept; null when the node had no batch */
    public Sample end(BatchRun run) {
        if (buffers.isEmpty()) {
            return null;
        }
        long total = buffers.stream().mapToLong(SampleBuffer::seen).sum();
        long matching = buffers.stream().mapToLong(SampleBuffer::matching).sum();
        newest = new Sample(nodeId, run.number(), run.time(), total, matching, SampleBuffer.merge(buffers, spec));
        buffers.clear();
        return newest;
    }

    @Override
    public Optional<Sample> newest() {
        return Optional.ofNullable(newest);
    }

    @Override
    public void close() {
        closed = true;
        changed.run();
    }
}
