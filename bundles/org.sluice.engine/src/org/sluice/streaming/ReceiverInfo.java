package org.sluice.streaming;

/**
 * A receiver of the run.
 *
 * @param streamId         number of its source, from 0 in order of definition
 * @param name             class of the receiver and the number
 * @param nodeId           node of its source
 * @param active           whether it takes in
 * @param location         where it runs: always this machine
 * @param executorId       which process it runs in: always {@code driver}
 * @param lastErrorMessage what it told last, {@code ""} when nothing
 * @param lastError        stack of the exception it told of, {@code ""} when none
 * @param lastErrorTime    by the engine's clock, -1 when it told of none
 */
public record ReceiverInfo(int streamId, String name, String nodeId, boolean active, String location, String executorId, String lastErrorMessage,
        String lastError, long lastErrorTime) {
}
