package org.sluice.telemetry;

/**
 * Why a batch failed.
 *
 * @param nodeId     node that failed, {@code ""} when it is not known
 * @param record     text of the record, cut, {@code ""} when it is not known
 * @param exception  class name of the exception
 * @param message    its message, may be {@code ""}
 * @param stackTrace its stack trace, may be {@code ""}
 */
public record FailureFrame(String nodeId, String record, String exception, String message, String stackTrace) {

    public FailureFrame {
        nodeId = Absent.text(nodeId);
        record = Absent.text(record);
        exception = Absent.text(exception);
        message = Absent.text(message);
        stackTrace = Absent.text(stackTrace);
    }
}
