package org.sluice.telemetry.debug;

/** What a breakpoint waits for. */
public enum BreakpointKind {
    /** A record on an edge, before the node it goes to works. */
    RECORD,
    /** A node, before it works. */
    NODE,
    /** A node keeps more keys than the limit after a batch. */
    STATE_KEYS,
    /** A node keeps more bytes than the limit after a batch. */
    STATE_BYTES,
    /** The keys of a node have become more with each of the last so many batches as the limit says. */
    STATE_GROWN,
    /** A node keeps a key (and value) after a batch, see {@link RecordCondition}. */
    STATE_ENTRY,
    /** A batch took longer than its interval, or than the limit in milliseconds. */
    SLOW,
    /** User code of a node, or of any, failed on a record, or a batch failed. */
    ERROR,
    /** Records came behind the watermark of a node, or of any. */
    LATE
}
