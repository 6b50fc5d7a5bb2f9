package org.sluice.streaming.function;

import java.util.Iterator;

/** A user function from a record to any number of records. */
@FunctionalInterface
public interface FlatMapFunction<T, R> {

    Iterator<R> call(T t) throws Exception;
}
