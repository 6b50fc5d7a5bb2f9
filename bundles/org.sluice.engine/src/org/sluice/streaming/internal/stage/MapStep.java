package org.sluice.streaming.internal.stage;

import org.sluice.streaming.function.Function;

/** {@code map}. */
public final class MapStep extends Step {

    private final Function<Object, Object> f;

    @SuppressWarnings("unchecked")
    public MapStep(Object f) {
        this.f = (Function<Object, Object>) f;
    }

    @Override
    public void accept(Object record) {
        Object result;
        try {
            result = f.call(record);
        } catch (Throwable e) {
            if (skipped(e)) {
                return;
            }
            throw failed(e);
        }
        out++;
        next.accept(result);
    }
}
