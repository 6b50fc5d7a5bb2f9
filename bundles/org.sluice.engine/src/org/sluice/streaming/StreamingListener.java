package org.sluice.streaming;

/**
 * Is told what happens in a run. Called on the reporting thread, in order; every tick has its events, also when nothing was due. A listener that throws
 * does not hurt the run: that is logged once and counted, see {@link StreamingContext#failedListenerCalls()}. After the end of the run nothing is told.
 *
 * <p>Here a batch takes in its input when work on it begins, so that submitted and started follow each other; which batches are waiting
 * {@link StreamingContext#batchQueue()} tells.
 */
public interface StreamingListener {

    default void onStreamingStarted(StreamingListenerStreamingStarted streamingStarted) {
    }

    default void onReceiverStarted(StreamingListenerReceiverStarted receiverStarted) {
    }

    default void onReceiverError(StreamingListenerReceiverError receiverError) {
    }

    default void onReceiverStopped(StreamingListenerReceiverStopped receiverStopped) {
    }

    default void onBatchSubmitted(StreamingListenerBatchSubmitted batchSubmitted) {
    }

    default void onBatchStarted(StreamingListenerBatchStarted batchStarted) {
    }

    default void onBatchCompleted(StreamingListenerBatchCompleted batchCompleted) {
    }

    default void onOutputOperationStarted(StreamingListenerOutputOperationStarted outputOperationStarted) {
    }

    default void onOutputOperationCompleted(StreamingListenerOutputOperationCompleted outputOperationCompleted) {
    }
}
