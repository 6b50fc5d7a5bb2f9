package org.sluice.streaming.function;

import org.sluice.streaming.eventtime.ProcessContext;
import org.sluice.streaming.eventtime.Timer;

/** A user function of a timer that has fired, with the state and timers of its key. */
@FunctionalInterface
public interface TimerFunction<K, R> {

    void call(K key, Timer timer, ProcessContext<R> context) throws Exception;
}
