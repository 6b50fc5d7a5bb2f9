package org.sluice.streaming.internal.scheduling;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.sluice.streaming.ConnectorException;
import org.sluice.streaming.OperatorException;
import org.sluice.streaming.report.BatchFailure;

/** Makes reports of exceptions. */
final class Failures {

    private static final int LONGEST_RECORD = 1000;

    private Failures() {
    }

    static BatchFailure describe(Throwable e) {
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        String node = e instanceof OperatorException o ? o.nodeId() : e instanceof ConnectorException c && c.nodeId() != null ? c.nodeId() : "";
        Throwable cause = e instanceof OperatorException && e.getCause() != null ? e.getCause() : e;
        return new BatchFailure(node, e instanceof OperatorException o ? text(o.record()) : "", cause.getClass().getName(), String.valueOf(e.getMessage()),
                trace.toString());
    }

    private static String text(Object record) {
        try {
            String text = record == null ? "" : String.valueOf(record);
            return text.length() > LONGEST_RECORD ? text.substring(0, LONGEST_RECORD) + "…" : text;
        } catch (RuntimeException e) {
            return record.getClass().getName();
        }
    }
}
