package org.sluice.runner.internal;

import java.util.Optional;
import org.sluice.streaming.ConnectorException;
import org.sluice.streaming.EngineException;
import org.sluice.telemetry.BatchFrame;
import org.sluice.telemetry.FailureFrame;

/** Says in one line what made a run fail. */
final class FailureText {

    /** Its message names the node, and what to do outside of the pipeline. */
    private static final String CONNECTOR = ConnectorException.class.getName();
    private static final int MAX_RECORD = 200;

    private FailureText() {
    }

    /** @param last the newest batch, which tells more than the exception when it is the one that failed */
    static String of(Throwable failure, Optional<BatchFrame> last) {
        Optional<FailureFrame> known = last.flatMap(BatchFrame::failure);
        if (known.isPresent() && known.get().exception().startsWith(CONNECTOR)) {
            return oneLine(known.get().message());
        }
        if (known.isPresent() && !known.get().nodeId().isEmpty()) {
            return batch(last.get(), known.get());
        }
        String message = failure.getMessage() == null ? failure.getClass().getName() : failure.getMessage();
        return oneLine(failure instanceof EngineException ? message : failure.getClass().getName() + ": " + message);
    }

    private static String batch(BatchFrame batch, FailureFrame failure) {
        StringBuilder text = new StringBuilder();
        text.append("Node '").append(failure.nodeId()).append("' failed in batch ").append(batch.number())
                .append(" (time ").append(batch.timeMillis()).append(')');
        if (!failure.record().isEmpty()) {
            text.append(" on record '").append(cut(failure.record())).append('\'');
        }
        text.append(": ").append(failure.exception());
        if (!failure.message().isEmpty()) {
            text.append(": ").append(failure.message());
        }
        return oneLine(text.toString());
    }

    private static String cut(String record) {
        return record.length() <= MAX_RECORD ? record : record.substring(0, MAX_RECORD) + "…";
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
