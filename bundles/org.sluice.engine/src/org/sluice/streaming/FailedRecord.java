package org.sluice.streaming;

/**
 * A record user code failed on.
 *
 * @param <T>       type of the records that come in to the node
 * @param record    the record: what came in to the node; for the merging of values by key the key with the value left out, for states the key with its new values
 * @param nodeId    node whose function failed
 * @param batchTime batch it belonged to
 * @param exception class name of what was thrown
 * @param message   its message, {@code ""} when it had none
 */
public record FailedRecord<T>(T record, String nodeId, Time batchTime, String exception, String message) {

    public static <T> FailedRecord<T> of(T record, String nodeId, Time batchTime, Throwable cause) {
        return new FailedRecord<>(record, nodeId, batchTime, cause.getClass().getName(), cause.getMessage() == null ? "" : cause.getMessage());
    }
}
