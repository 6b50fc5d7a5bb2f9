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
 * @param books      what became of the records of the batch, or null when that is not known
 */
public record NodeLive(long in, long out, long errors, double millis, long stateKeys, long stateBytes, long lag, String error, Books books) {

    /**
     * What became of the records that came in and did not go out.
     *
     * @param filtered dropped on purpose
     * @param late     came behind the watermark
     * @param held     kept back until the watermark passes them, less those let go
     * @param missing  nobody accounts for them; 0 = the books balance, less than 0 = more left than came
     */
    public record Books(long filtered, long late, long held, long missing) {
    }

    /** A node whose books are not known. */
    public NodeLive(long in, long out, long errors, double millis, long stateKeys, long stateBytes, long lag, String error) {
        this(in, out, errors, millis, stateKeys, stateBytes, lag, error, null);
    }

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
