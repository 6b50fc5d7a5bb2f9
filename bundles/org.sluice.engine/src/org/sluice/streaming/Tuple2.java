package org.sluice.streaming;

/** A pair. {@code toString()} is {@code (first,second)}, as people know it from Spark's output. */
public record Tuple2<T1, T2>(T1 _1, T2 _2) {

    public Tuple2<T2, T1> swap() {
        return new Tuple2<>(_2, _1);
    }

    @Override
    public String toString() {
        return "(" + _1 + "," + _2 + ")";
    }
}
