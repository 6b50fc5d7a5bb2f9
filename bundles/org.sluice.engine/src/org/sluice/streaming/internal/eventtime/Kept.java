package org.sluice.streaming.internal.eventtime;

import java.util.AbstractList;

/**
 * What an event-time operation keeps for a key. To checkpoints and people it is a list of plain values.
 *
 * <p>The batch that has made or copied one (its {@link #owner}) changes it in place; every other batch takes a {@link #copy()} first, so that what a table remembers of
 * earlier batches stays as it was.
 */
abstract class Kept extends AbstractList<Object> {

    /** Due times beyond everything: nothing is due. */
    static final long NEVER = Long.MAX_VALUE;

    /** The work that may change it. */
    Object owner;
    /** Where the key stands in the {@link TimeIndex} of the watermark, {@link #NEVER} = nowhere. */
    long eventIndexed = NEVER;
    /** Where the key stands in the index of batch time. */
    long batchIndexed = NEVER;

    /** Content that can be changed without changing this. */
    protected abstract Kept copyContent();

    final Kept copy() {
        Kept copy = copyContent();
        copy.eventIndexed = eventIndexed;
        copy.batchIndexed = batchIndexed;
        return copy;
    }
}
