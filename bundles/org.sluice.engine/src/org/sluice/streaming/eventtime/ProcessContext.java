package org.sluice.streaming.eventtime;

import org.sluice.streaming.Duration;
import org.sluice.streaming.Time;

/**
 * What a function of {@code process} works with: time, state and timers of the key at hand, and where results go. Valid during the call only.
 *
 * <p>States have names; a name keeps its kind (value, list or map) for the life of the key. With a time to live, what is written is gone from the first batch on whose time is at or after that of the writing
 * batch plus the time to live; each element of a list and each entry of a map lives by itself. State of a key is copied in each batch that changes it: a list or map of very many
 * elements is better spread over keys.
 *
 * <p>Timers are a set per key and {@link TimeDomain}: to register one again changes nothing. They fire after the records of the batch, those of event time first; in order of their times, and of one time in
 * the order in which keys were first seen (within a partition). A timer that a timer registers in its own domain has to be later than itself; it fires in the same batch when that time has come, too.
 *
 * @param <R> type of the results
 */
public interface ProcessContext<R> {

    <S> ValueState<S> valueState(String name);

    <S> ValueState<S> valueState(String name, Duration timeToLive);

    <E> ListState<E> listState(String name);

    <E> ListState<E> listState(String name, Duration timeToLive);

    <K, V> MapState<K, V> mapState(String name);

    <K, V> MapState<K, V> mapState(String name, Duration timeToLive);

    /** Puts a result out. */
    void emit(R result);

    /** Event time of the record, or the time of the timer, in milliseconds. On a stream without timestamps a record has the time of its batch. */
    long timestamp();

    /** Records before this time are late: the watermark at the beginning of the batch, for timers that at its end. {@link Long#MIN_VALUE} before any record. */
    long watermark();

    Time batchTime();

    /** @param timeMillis event time; one that the watermark has reached already fires in this batch */
    void registerEventTimer(long timeMillis);

    void deleteEventTimer(long timeMillis);

    /** @param timeMillis batch time; one that has come already fires in this batch */
    void registerBatchTimer(long timeMillis);

    void deleteBatchTimer(long timeMillis);
}
