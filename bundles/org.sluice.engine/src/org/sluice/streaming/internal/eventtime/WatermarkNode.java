package org.sluice.streaming.internal.eventtime;

import org.sluice.streaming.Duration;
import org.sluice.streaming.PipelineDefinitionException;
import org.sluice.streaming.StateView;
import org.sluice.streaming.function.Function;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.checkpoint.ByteSource;
import org.sluice.streaming.internal.checkpoint.Changes;
import org.sluice.streaming.internal.checkpoint.Saved;
import org.sluice.streaming.internal.checkpoint.ValueCodec;
import org.sluice.streaming.internal.plan.NarrowNode;
import org.sluice.streaming.internal.plan.PlanNode;
import org.sluice.streaming.internal.state.Change;
import org.sluice.streaming.internal.state.Stateful;

/**
 * {@code withTimestamps}: passes records on and keeps the watermark, the newest time seen less the bound. The watermark stands still during a batch and moves on at its end, so that it
 * does not depend on the order in which partitions are worked on.
 */
public final class WatermarkNode extends NarrowNode implements Stateful {

    private final Sightings sightings;
    private final long boundMillis;
    private final int idleAfter;
    private long watermark = Sightings.NONE;
    private long quiet;
    private boolean due;

    private WatermarkNode(PlanNode input, Sightings sightings, long boundMillis, int idleAfter) {
        super("withTimestamps", input, TimestampStep.class, sightings);
        this.sightings = sightings;
        this.boundMillis = boundMillis;
        this.idleAfter = idleAfter;
    }

    /** @param idleAfter batches without records after which nobody waits for this stream, 0 = never */
    @SuppressWarnings("unchecked")
    public static WatermarkNode of(PlanNode input, Function<?, Long> millis, Duration outOfOrderness, int idleAfter) {
        if (millis == null) {
            throw new PipelineDefinitionException("SL-0350", "'withTimestamps' has no function. Give it one that returns the time of a record in milliseconds.");
        }
        if (idleAfter < 0) {
            throw new PipelineDefinitionException("SL-0350", "'withTimestamps' is to count as idle after " + idleAfter + " batches. Give it 1 or more, or 0 for never.");
        }
        return new WatermarkNode(input, new Sightings((Function<Object, Long>) millis), Times.length("SL-0350", "out-of-orderness of 'withTimestamps'", outOfOrderness, 0), idleAfter);
    }

    /** The watermark of the batch before, by which records of the running one are measured. */
    long before() {
        return watermark;
    }

    /** The watermark after the running batch; final when the stage with this node has run. */
    long after() {
        long newest = sightings.newest();
        return newest == Sightings.NONE ? watermark : Math.max(watermark, newest - boundMillis);
    }

    /** Whether nobody waits for this stream in the running batch. */
    boolean idle() {
        return idleAfter > 0 && !sightings.any() && quiet + 1 >= idleAfter;
    }

    @Override
    public void tick(BatchRun run) {
        due = true;
    }

    @Override
    public void commit() {
        late = sightings.late();
        watermark = after();
        quiet = sightings.any() ? 0 : due ? quiet + 1 : quiet;
        begin();
    }

    @Override
    public Change commitChange() {
        long before = watermark;
        long quietBefore = quiet;
        commit();
        long after = watermark;
        long quietAfter = quiet;
        return Change.of(() -> go(before, quietBefore), () -> go(after, quietAfter), 64);
    }

    private void go(long newWatermark, long newQuiet) {
        watermark = newWatermark;
        quiet = newQuiet;
        begin();
    }

    @Override
    public void rollback() {
        late = sightings.late();
        begin();
    }

    private void begin() {
        due = false;
        watermarkMillis = watermark;
        sightings.begin(watermark);
    }

    @Override
    public void track(boolean on) {
    }

    @Override
    public void save(Changes to, boolean all) {
        to.header().signed(watermark);
        to.header().signed(quiet);
    }

    @Override
    public void restore(Saved from, ValueCodec codec) {
        ByteSource header = from.header();
        go(header.signed(), header.signed());
    }

    @Override
    public long stateKeys() {
        return -1;
    }

    @Override
    public long stateBytes() {
        return -1;
    }

    @Override
    public StateView view() {
        return null;
    }
}
