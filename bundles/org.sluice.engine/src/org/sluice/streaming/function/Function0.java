package org.sluice.streaming.function;

/** A user function without arguments. */
@FunctionalInterface
public interface Function0<R> {

    R call() throws Exception;
}
