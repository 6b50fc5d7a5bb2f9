package org.sluice.streaming.function;

/** A user function from a record to a number. */
@FunctionalInterface
public interface DoubleFunction<T> {

    double call(T t) throws Exception;
}
