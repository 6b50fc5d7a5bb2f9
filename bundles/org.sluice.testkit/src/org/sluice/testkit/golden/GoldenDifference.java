package org.sluice.testkit.golden;

import java.util.List;

/**
 * What one node did differently from the test in one batch.
 *
 * @param batch      number of the batch, from 1
 * @param timeMillis time of the batch (its end) under the manual clock, milliseconds
 * @param nodeId     the node
 * @param kind       what differs
 * @param expected   number of records, state entries or failed records the test expects
 * @param actual     number of them there were
 * @param missing    what the test expects and the run lacks, as JSON text
 * @param unexpected what the run has and the test does not expect, as JSON text
 */
public record GoldenDifference(int batch, long timeMillis, String nodeId, Kind kind, int expected, int actual,
        List<String> missing, List<String> unexpected) {

    /** What differs. */
    public enum Kind {
        /** The records that left the node. */
        RECORDS,
        /** The records are the same, their order is not ({@code "ordered": true}). */
        ORDER,
        /** The state after the batch. */
        STATE,
        /** How many records user code failed on. */
        ERRORS
    }

    private static final int MOST_LINES = 20;

    public GoldenDifference {
        missing = List.copyOf(missing);
        unexpected = List.copyOf(unexpected);
    }

    /**
     * The difference for people: one line that names batch and node, then a line per missing ({@code -}) and per
     * unexpected ({@code +}) record, at most 20 of each.
     */
    public String describe() {
        StringBuilder out = new StringBuilder();
        out.append("batch ").append(batch).append(" (").append(seconds()).append("), node ").append(nodeId)
                .append(kind == Kind.STATE ? ", state after the batch" : "").append(": ");
        if (kind == Kind.ORDER) {
            out.append("the right records in another order");
        } else if (kind == Kind.ERRORS) {
            out.append(actual).append(actual == 1 ? " record" : " records").append(" failed, expected were ").append(expected);
        } else {
            String word = kind == Kind.STATE ? "entries" : "records";
            out.append(missing.size()).append(" missing, ").append(unexpected.size()).append(" unexpected (expected ")
                    .append(expected).append(' ').append(word).append(", got ").append(actual).append(')');
        }
        list(out, "- missing     ", missing);
        list(out, "+ unexpected  ", unexpected);
        return out.toString();
    }

    private String seconds() {
        return timeMillis % 1000 == 0 ? timeMillis / 1000 + " s" : timeMillis + " ms";
    }

    private static void list(StringBuilder out, String mark, List<String> values) {
        values.stream().limit(MOST_LINES).forEach(value -> out.append("\n  ").append(mark).append(value));
        if (values.size() > MOST_LINES) {
            out.append("\n  ").append(mark).append("… and ").append(values.size() - MOST_LINES).append(" more");
        }
    }
}
