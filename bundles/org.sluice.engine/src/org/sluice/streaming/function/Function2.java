package org.sluice.streaming.function;

/** A user function of two arguments. */
@FunctionalInterface
public interface Function2<T1, T2, R> {

    R call(T1 v1, T2 v2) throws Exception;
}
