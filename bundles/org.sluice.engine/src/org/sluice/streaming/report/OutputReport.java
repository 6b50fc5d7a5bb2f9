package org.sluice.streaming.report;

import java.util.Optional;

/**
 * One output operation of a batch.
 *
 * @param id             node id
 * @param name           what it does, for example {@code print}
 * @param records        that reached it
 * @param startedMillis  when it was begun, by the engine's clock; -1 when the batch failed before
 * @param finishedMillis when it was done or had failed for good, by the engine's clock; -1 when it was not begun
 * @param nanos          time spent, all attempts
 * @param attempts       how often it was tried; 0 when the batch failed before
 * @param failure        why the last attempt failed, absent when it did not
 */
public record OutputReport(String id, String name, long records, long startedMillis, long finishedMillis, long nanos, int attempts,
        Optional<String> failure) {
}
