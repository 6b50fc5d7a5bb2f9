package org.sluice.streaming.internal.shuffle;

import org.sluice.streaming.Tuple2;
import org.sluice.streaming.internal.stage.Step;

/** End of a chain that deals pairs out to the partitions of their keys. */
public final class ScatterStep extends Step {

    private final ScatterBuffer buffer;

    public ScatterStep(ScatterBuffer buffer) {
        this.buffer = buffer;
    }

    @Override
    public void accept(Object record) {
        Tuple2<?, ?> pair = (Tuple2<?, ?>) record;
        buffer.add(pair._1(), pair._2());
    }

    @Override
    public void acceptPair(Object key, Object value) {
        buffer.add(key, value);
    }

    @Override
    public boolean takesPairs() {
        return true;
    }

    @Override
    public void end() {
    }
}
