package org.sluice.streaming.internal.shuffle;

import org.sluice.streaming.Optional;
import org.sluice.streaming.Tuple2;
import org.sluice.streaming.internal.stage.Step;

/** What becomes of the values two sides have for a key. */
public enum Joins {

    GROUP, COGROUP, INNER, LEFT, RIGHT, FULL;

    /** Pushes the results for one key. @return how many */
    long push(Object key, Groups left, Groups right, int n, Step into) {
        switch (this) {
            case GROUP -> {
                into.acceptPair(key, left.list(n));
                return 1;
            }
            case COGROUP -> {
                into.acceptPair(key, new Tuple2<>(left.list(n), right.list(n)));
                return 1;
            }
            default -> {
                return product(key, left, right, n, into);
            }
        }
    }

    private long product(Object key, Groups left, Groups right, int n, Step into) {
        int l0 = left.begin(n);
        int l1 = left.end(n);
        int r0 = right.begin(n);
        int r1 = right.end(n);
        if (l0 == l1) {
            if (this == RIGHT || this == FULL) {
                for (int r = r0; r < r1; r++) {
                    into.acceptPair(key, new Tuple2<>(Optional.empty(), right(right.value(r))));
                }
                return r1 - r0;
            }
            return 0;
        }
        if (r0 == r1) {
            if (this == LEFT || this == FULL) {
                for (int l = l0; l < l1; l++) {
                    into.acceptPair(key, new Tuple2<>(left(left.value(l)), Optional.empty()));
                }
                return l1 - l0;
            }
            return 0;
        }
        for (int l = l0; l < l1; l++) {
            for (int r = r0; r < r1; r++) {
                into.acceptPair(key, new Tuple2<>(left(left.value(l)), right(right.value(r))));
            }
        }
        return (long) (l1 - l0) * (r1 - r0);
    }

    private Object left(Object value) {
        return this == RIGHT || this == FULL ? Optional.ofNullable(value) : value;
    }

    private Object right(Object value) {
        return this == LEFT || this == FULL ? Optional.ofNullable(value) : value;
    }
}
