package org.sluice.streaming;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sluice.streaming.internal.state.Change;

/** Collects what is added, in the order of the records it is added for. Thread-safe. A checkpoint holds all of it, if its values are such that a checkpoint can keep. */
public final class CollectionAccumulator<T> extends AccumulatorV2<T, List<T>> {

    private List<T> list = new ArrayList<>();

    @Override
    public synchronized void add(T v) {
        list.add(v);
    }

    /** What was added so far; a copy. */
    @Override
    public synchronized List<T> value() {
        return Collections.unmodifiableList(new ArrayList<>(list));
    }

    @Override
    public synchronized boolean isZero() {
        return list.isEmpty();
    }

    @Override
    public CollectionAccumulator<T> copy() {
        CollectionAccumulator<T> copy = new CollectionAccumulator<>();
        copy.list.addAll(value());
        return copy;
    }

    @Override
    public CollectionAccumulator<T> copyAndReset() {
        return new CollectionAccumulator<>();
    }

    @Override
    public synchronized void reset() {
        list = new ArrayList<>();
    }

    @Override
    public void merge(AccumulatorV2<T, List<T>> other) {
        List<T> all = other.value();
        synchronized (this) {
            list.addAll(all);
        }
    }

    @Override
    protected Object save() {
        return value();
    }

    @Override
    @SuppressWarnings("unchecked")
    protected synchronized void restore(Object saved) {
        list = new ArrayList<>((List<T>) saved);
    }

    /** Lists only grow, so a length is enough. */
    @Override
    synchronized Object mark() {
        return new Tuple2<>(list, list.size());
    }

    @Override
    @SuppressWarnings("unchecked")
    synchronized void backTo(Object mark) {
        Tuple2<List<T>, Integer> then = (Tuple2<List<T>, Integer>) mark;
        list = then._1();
        list.subList(then._2(), list.size()).clear();
    }

    @Override
    @SuppressWarnings("unchecked")
    synchronized Change changeSince(Object mark) {
        List<T> before = ((Tuple2<List<T>, Integer>) mark)._1();
        List<T> after = list;
        List<T> added = before == after ? new ArrayList<>(after.subList(((Tuple2<List<T>, Integer>) mark)._2(), after.size())) : List.of();
        return Change.of(() -> backTo(mark), () -> goOn(after, added), 128 + 8L * added.size());
    }

    private synchronized void goOn(List<T> with, List<T> added) {
        list = with;
        list.addAll(added);
    }
}
