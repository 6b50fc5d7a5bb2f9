package org.sluice.streaming;

/** Three values. */
public record Tuple3<T1, T2, T3>(T1 _1, T2 _2, T3 _3) {

    @Override
    public String toString() {
        return "(" + _1 + "," + _2 + "," + _3 + ")";
    }
}
