package org.sluice.editor;

/**
 * What one node did in the newest batch.
 *
 * @param in         records that came in
 * @param out        records that went out
 * @param errors     records that code of the node failed on and that were left out
 * @param millis     processing time of the node in the batch, milliseconds
 * @param stateKeys  keys the node keeps, or -1 when it has no state
 * @param stateBytes size of the kept state in bytes, or -1 when it has no state
 * @param lag        records known to wait outside of a source, or -1 when that is not known
 * @param error      what failed (record and exception, several lines allowed), or null
 */
public record NodeLive(long in, long out, long errors, double millis, long stateKeys, long stateBytes, long lag, String error) {

    /** A node of which no lag is known. */
    public NodeLive(long in, long out, long errors, double millis, long stateKeys, long stateBytes, String error) {
        this(in, out, errors, millis, stateKeys, stateBytes, -1, error);
    }

    /** A node that left nothing out. */
    public NodeLive(long in, long out, double millis, long stateKeys, long stateBytes, String error) {
        this(in, out, 0, millis, stateKeys, stateBytes, error);
    }

    /** True when the node keeps state between batches. */
    public boolean stateful() {
        return stateKeys >= 0;
    }

    /** True when the node failed. */
    public boolean failed() {
        return error != null;
    }
}
