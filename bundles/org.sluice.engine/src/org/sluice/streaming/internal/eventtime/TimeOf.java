package org.sluice.streaming.internal.eventtime;

/** The event time of a pair, in milliseconds. */
@FunctionalInterface
public interface TimeOf {

    Long of(Object key, Object value) throws Exception;
}
