package org.sluice.streaming.function;

/** A user action on two arguments. */
@FunctionalInterface
public interface VoidFunction2<T1, T2> {

    void call(T1 v1, T2 v2) throws Exception;
}
