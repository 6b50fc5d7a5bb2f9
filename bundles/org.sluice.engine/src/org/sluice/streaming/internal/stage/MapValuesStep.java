package org.sluice.streaming.internal.stage;

import org.sluice.streaming.Tuple2;
import org.sluice.streaming.function.Function;

/** {@code mapValues}. */
public final class MapValuesStep extends Step {

    private final Function<Object, Object> f;

    @SuppressWarnings("unchecked")
    public MapValuesStep(Object f) {
        this.f = (Function<Object, Object>) f;
    }

    @Override
    public void accept(Object record) {
        Tuple2<?, ?> pair = (Tuple2<?, ?>) record;
        Object result;
        try {
            result = f.call(pair._2());
        } catch (Throwable e) {
            if (skipped(e)) {
                return;
            }
            throw failed(e);
        }
        out++;
        next.accept(new Tuple2<>(pair._1(), result));
    }
}
