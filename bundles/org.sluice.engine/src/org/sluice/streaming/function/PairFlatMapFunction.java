package org.sluice.streaming.function;

import java.util.Iterator;

import org.sluice.streaming.Tuple2;

/** A user function from a record to any number of pairs. */
@FunctionalInterface
public interface PairFlatMapFunction<T, K, V> {

    Iterator<Tuple2<K, V>> call(T t) throws Exception;
}
