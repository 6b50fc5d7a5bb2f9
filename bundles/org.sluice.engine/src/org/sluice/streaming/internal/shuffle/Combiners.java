package org.sluice.streaming.internal.shuffle;

import java.util.Objects;
import org.sluice.streaming.PipelineDefinitionException;
import org.sluice.streaming.function.Function;
import org.sluice.streaming.function.Function2;

/** How the values of a key become one. @param create null = the value itself */
public record Combiners(Function<Object, Object> create, Function2<Object, Object, Object> mergeValue,
        Function2<Object, Object, Object> mergeCombiners) {

    public Combiners {
        if (mergeValue == null || mergeCombiners == null) {
            throw new PipelineDefinitionException("SL-0303", "An aggregation by key has no function. Give it one, for example Integer::sum.");
        }
    }

    @SuppressWarnings("unchecked")
    public static Combiners reduce(Function2<?, ?, ?> f) {
        Function2<Object, Object, Object> g = (Function2<Object, Object, Object>) f;
        return new Combiners(null, g, g);
    }

    @SuppressWarnings("unchecked")
    public static Combiners of(Function<?, ?> create, Function2<?, ?, ?> mergeValue, Function2<?, ?, ?> mergeCombiners) {
        return new Combiners((Function<Object, Object>) Objects.requireNonNull(create), (Function2<Object, Object, Object>) mergeValue,
                (Function2<Object, Object, Object>) mergeCombiners);
    }
}
