package org.sluice.streaming;

/**
 * An output operation of a batch.
 *
 * @param id            number among the outputs of the batch, from 0 in order of definition
 * @param name          what it does, for example {@code print}
 * @param description   its node id
 * @param startTime     by the engine's clock; absent when the batch failed before
 * @param endTime       absent while it runs
 * @param failureReason what it failed with, with the stack; absent when it did not
 */
public record OutputOperationInfo(Time batchTime, int id, String name, String description, Optional<Long> startTime, Optional<Long> endTime,
        Optional<String> failureReason) {

    /** Milliseconds; absent while it runs. */
    public Optional<Long> duration() {
        return startTime.isPresent() && endTime.isPresent() ? Optional.of(endTime.get() - startTime.get()) : Optional.empty();
    }
}
