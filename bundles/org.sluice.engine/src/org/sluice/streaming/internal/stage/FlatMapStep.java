package org.sluice.streaming.internal.stage;

import java.util.Iterator;
import org.sluice.streaming.function.FlatMapFunction;

/** {@code flatMap}. */
public final class FlatMapStep extends Step {

    private final FlatMapFunction<Object, ?> f;

    @SuppressWarnings("unchecked")
    public FlatMapStep(Object f) {
        this.f = (FlatMapFunction<Object, ?>) f;
    }

    @Override
    public void accept(Object record) {
        Iterator<?> results;
        try {
            results = f.call(record);
        } catch (Throwable e) {
            if (skipped(e)) {
                return;
            }
            throw failed(e);
        }
        while (true) {
            Object result;
            try {
                if (!results.hasNext()) {
                    return;
                }
                result = results.next();
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
}
