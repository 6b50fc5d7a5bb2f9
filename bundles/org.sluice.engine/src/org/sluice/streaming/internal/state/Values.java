package org.sluice.streaming.internal.state;

/** Whether a new state is another one than before. */
final class Values {

    private Values() {
    }

    /** Values that cannot change inside are compared; of others nobody can tell, so they count as changed. */
    static boolean unchanged(Object before, Object after) {
        if (after instanceof String || after instanceof Number || after instanceof Boolean || after instanceof Enum<?>) {
            return after == before || after.equals(before);
        }
        return after == before && after instanceof Record;
    }
}
