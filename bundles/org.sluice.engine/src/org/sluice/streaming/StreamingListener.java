package org.sluice.streaming;

import org.sluice.streaming.report.BatchReport;

/** Is told what happens in a run. Called on the reporting thread, in order; every tick has its events, also when nothing was due. */
public interface StreamingListener {

    default void onStreamingStarted(Time time) {
    }

    default void onBatchSubmitted(Time batchTime) {
    }

    default void onBatchStarted(Time batchTime) {
    }

    default void onBatchCompleted(BatchReport batch) {
    }

    default void onReceiverStarted(String nodeId) {
    }

    default void onReceiverError(String nodeId, String message) {
    }

    default void onReceiverStopped(String nodeId, String message) {
    }
}
