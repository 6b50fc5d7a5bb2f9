package org.sluice.streaming.function;

/** A user action on one argument. */
@FunctionalInterface
public interface VoidFunction<T> {

    void call(T t) throws Exception;
}
