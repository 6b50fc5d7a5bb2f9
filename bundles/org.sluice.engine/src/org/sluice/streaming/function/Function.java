package org.sluice.streaming.function;

/** A user function of one argument; may throw anything, the engine names the node and the record. */
@FunctionalInterface
public interface Function<T1, R> {

    R call(T1 v1) throws Exception;
}
