package org.sluice.telemetry.debug;

/**
 * Which entries of a state are wanted.
 *
 * @param node   id of the node that keeps it
 * @param batch  number of the batch after which; 0 or less = the one that is shown
 * @param prefix what the text of the key begins with
 * @param cursor where to go on, from the last answer; {@code ""} = from the begin
 * @param limit  most entries, 1 to 1000
 */
public record StateQuestion(String node, long batch, String prefix, String cursor, int limit) {

    public StateQuestion {
        node = node == null ? "" : node;
        prefix = prefix == null ? "" : prefix;
        cursor = cursor == null ? "" : cursor;
    }
}
