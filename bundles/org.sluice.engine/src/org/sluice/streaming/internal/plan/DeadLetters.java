package org.sluice.streaming.internal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.sluice.streaming.FailedRecord;

/** The records a node failed on in the current batch, in an order that does not depend on threads. Thread-safe. */
public final class DeadLetters {

    private final List<FailedRecord<Object>> ofSteps = new ArrayList<>();
    private final TreeMap<Integer, List<FailedRecord<Object>>> byPartition = new TreeMap<>();

    /** From a loop that has ended; partition after partition. */
    public synchronized void addAll(List<FailedRecord<Object>> failed) {
        ofSteps.addAll(failed);
    }

    synchronized void add(int partition, FailedRecord<Object> failed) {
        byPartition.computeIfAbsent(partition, p -> new ArrayList<>()).add(failed);
    }

    synchronized void clear() {
        ofSteps.clear();
        byPartition.clear();
    }

    synchronized List<FailedRecord<Object>> all() {
        List<FailedRecord<Object>> all = new ArrayList<>(ofSteps);
        byPartition.values().forEach(all::addAll);
        return all;
    }
}
