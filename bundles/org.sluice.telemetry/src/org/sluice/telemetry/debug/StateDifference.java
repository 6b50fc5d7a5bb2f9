package org.sluice.telemetry.debug;

import java.util.List;

/**
 * What became of the state of a node from one batch to another. Counts are of all keys.
 *
 * @param node    node that keeps it
 * @param from    number of the first batch
 * @param to      number of the second batch
 * @param added   keys that came
 * @param changed keys whose value is another one
 * @param removed keys that went: removed or expired
 * @param changes the first of them
 * @param more    whether there are more
 */
public record StateDifference(String node, long from, long to, long added, long changed, long removed, List<StateChange> changes, boolean more) {

    public StateDifference {
        node = node == null ? "" : node;
        changes = changes == null ? List.of() : List.copyOf(changes);
    }
}
