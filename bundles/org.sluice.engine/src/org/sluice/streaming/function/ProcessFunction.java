package org.sluice.streaming.function;

import org.sluice.streaming.eventtime.ProcessContext;

/** A user function of one record with the state and timers of its key. */
@FunctionalInterface
public interface ProcessFunction<K, V, R> {

    void call(K key, V value, ProcessContext<R> context) throws Exception;
}
