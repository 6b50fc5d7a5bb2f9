package org.sluice.streaming.internal.stage;

import org.sluice.streaming.function.Function;

/** {@code filter}. */
public final class FilterStep extends Step {

    private final Function<Object, Boolean> f;

    @SuppressWarnings("unchecked")
    public FilterStep(Object f) {
        this.f = (Function<Object, Boolean>) f;
    }

    @Override
    public void accept(Object record) {
        boolean pass;
        try {
            pass = f.call(record);
        } catch (Throwable e) {
            if (skipped(e)) {
                return;
            }
            throw failed(e);
        }
        if (pass) {
            out++;
            next.accept(record);
        }
    }
}
