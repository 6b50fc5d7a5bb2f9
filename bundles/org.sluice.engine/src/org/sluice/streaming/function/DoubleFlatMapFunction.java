package org.sluice.streaming.function;

import java.util.Iterator;

/** A user function from a record to any number of numbers. */
@FunctionalInterface
public interface DoubleFlatMapFunction<T> {

    Iterator<Double> call(T t) throws Exception;
}
