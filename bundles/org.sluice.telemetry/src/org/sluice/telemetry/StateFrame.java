package org.sluice.telemetry;

import java.util.List;

/**
 * A look into the state of a node.
 *
 * @param nodeId  node that keeps it
 * @param keys    keys held in all
 * @param bytes   bytes held in all
 * @param entries the first ones that match the question
 * @param more    whether further entries matched
 */
public record StateFrame(String nodeId, long keys, long bytes, List<StateEntryFrame> entries, boolean more) {

    public StateFrame {
        nodeId = Absent.text(nodeId);
        entries = Absent.list(entries);
    }
}
