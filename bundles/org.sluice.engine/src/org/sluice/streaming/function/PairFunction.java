package org.sluice.streaming.function;

import org.sluice.streaming.Tuple2;

/** A user function from a record to a key and a value. */
@FunctionalInterface
public interface PairFunction<T, K, V> {

    Tuple2<K, V> call(T t) throws Exception;
}
