package org.sluice.streaming.internal.stage;

import java.util.Iterator;
import org.sluice.streaming.Tuple2;
import org.sluice.streaming.function.FlatMapFunction;

/** {@code flatMapValues}. */
public final class FlatMapValuesStep extends Step {

    private final FlatMapFunction<Object, ?> f;

    @SuppressWarnings("unchecked")
    public FlatMapValuesStep(Object f) {
        this.f = (FlatMapFunction<Object, ?>) f;
    }

    @Override
    public void accept(Object record) {
        Tuple2<?, ?> pair = (Tuple2<?, ?>) record;
        Iterator<?> results;
        try {
            results = f.call(pair._2());
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
            next.accept(new Tuple2<>(pair._1(), result));
        }
    }
}
