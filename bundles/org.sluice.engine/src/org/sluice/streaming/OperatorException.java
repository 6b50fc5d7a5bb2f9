package org.sluice.streaming;

/** User code of a node failed. Names the node, the batch and the record; the cause is what user code threw. */
public final class OperatorException extends EngineException {

    private static final long serialVersionUID = 1L;

    private final String nodeId;
    private final Time time;
    private final transient Object record;

    public OperatorException(String nodeId, Time time, Object record, Throwable cause) {
        super("Node '" + nodeId + "' failed in batch " + time.milliseconds() + " on record '" + text(record) + "': " + cause, cause);
        this.nodeId = nodeId;
        this.time = time;
        this.record = record;
    }

    public String nodeId() {
        return nodeId;
    }

    public Time time() {
        return time;
    }

    /** The record at hand when the user's code failed; null when it was not working on one. */
    public Object record() {
        return record;
    }

    private static String text(Object record) {
        try {
            String text = String.valueOf(record);
            return text.length() > 200 ? text.substring(0, 200) + "…" : text;
        } catch (RuntimeException e) {
            return "(" + record.getClass().getName() + " whose toString() fails)";
        }
    }
}
