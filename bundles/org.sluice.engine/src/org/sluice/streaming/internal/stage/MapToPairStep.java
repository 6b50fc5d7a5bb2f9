package org.sluice.streaming.internal.stage;

import org.sluice.streaming.function.PairFunction;

/** {@code mapToPair}. */
public final class MapToPairStep extends Step {

    private final PairFunction<Object, Object, Object> f;

    @SuppressWarnings("unchecked")
    public MapToPairStep(Object f) {
        this.f = (PairFunction<Object, Object, Object>) f;
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
