package org.sluice.streaming.internal.stage;

import java.util.Iterator;
import org.sluice.streaming.function.PairFlatMapFunction;

/** {@code flatMapToPair}. */
public final class FlatMapToPairStep extends Step {

    private final PairFlatMapFunction<Object, ?, ?> f;

    @SuppressWarnings("unchecked")
    public FlatMapToPairStep(Object f) {
        this.f = (PairFlatMapFunction<Object, ?, ?>) f;
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
