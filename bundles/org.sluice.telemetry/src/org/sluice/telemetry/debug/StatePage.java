package org.sluice.telemetry.debug;

import java.util.List;
import org.sluice.telemetry.StateEntryFrame;

/**
 * Entries of the state of a node after a batch.
 *
 * @param node    node that keeps it
 * @param batch   number of the batch
 * @param keys    keys held in all
 * @param bytes   bytes held in all, estimated
 * @param entries those asked for, in the state's own order
 * @param cursor  where to go on, good for the same batch; {@code ""} = that was all
 */
public record StatePage(String node, long batch, long keys, long bytes, List<StateEntryFrame> entries, String cursor) {

    public StatePage {
        node = node == null ? "" : node;
        entries = entries == null ? List.of() : List.copyOf(entries);
        cursor = cursor == null ? "" : cursor;
    }
}
