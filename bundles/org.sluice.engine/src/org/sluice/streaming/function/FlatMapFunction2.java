package org.sluice.streaming.function;

import java.util.Iterator;

/** A user function from two arguments to any number of records. */
@FunctionalInterface
public interface FlatMapFunction2<T1, T2, R> {

    Iterator<R> call(T1 t1, T2 t2) throws Exception;
}
