package org.sluice.testkit.golden;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.testkit.golden.GoldenDifference.Kind;

/** Compares what a test expects with what a run did, one node and one batch at a time. */
final class BatchComparison {

    private final double tolerance;
    private final boolean ordered;

    BatchComparison(boolean ordered, double tolerance) {
        this.ordered = ordered;
        this.tolerance = tolerance;
    }

    /** Compares records (plain values); empty when they agree. */
    Optional<GoldenDifference> records(int batch, long timeMillis, String nodeId, List<Object> expected,
            List<Object> actual) {
        if (ordered && PlainValues.equal(expected, actual, tolerance)) {
            return Optional.empty();
        }
        List<Object> missing = without(expected, actual);
        List<Object> unexpected = without(actual, expected);
        if (tolerance > 0) {
            pairWithinTolerance(missing, unexpected);
        }
        boolean same = missing.isEmpty() && unexpected.isEmpty();
        if (same && !ordered) {
            return Optional.empty();
        }
        return Optional.of(new GoldenDifference(batch, timeMillis, nodeId, same ? Kind.ORDER : Kind.RECORDS,
                expected.size(), actual.size(), texts(same ? outOfPlace(expected, actual) : missing),
                texts(same ? outOfPlace(actual, expected) : unexpected)));
    }

    /** Compares the whole state of a node; empty when both agree. */
    Optional<GoldenDifference> state(int batch, long timeMillis, String nodeId, Map<String, Object> expected,
            Map<String, Object> actual) {
        List<String> missing = entriesNotIn(actual, expected);
        List<String> unexpected = entriesNotIn(expected, actual);
        if (missing.isEmpty() && unexpected.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new GoldenDifference(batch, timeMillis, nodeId, Kind.STATE, expected.size(), actual.size(),
                missing, unexpected));
    }

    /** Compares how many records failed; empty when the numbers agree. */
    Optional<GoldenDifference> errors(int batch, long timeMillis, String nodeId, long expected, long actual) {
        return expected == actual ? Optional.empty()
                : Optional.of(new GoldenDifference(batch, timeMillis, nodeId, Kind.ERRORS, (int) expected, (int) actual, List.of(), List.of()));
    }

    private List<String> entriesNotIn(Map<String, Object> other, Map<String, Object> entries) {
        List<String> result = new ArrayList<>();
        entries.forEach((key, value) -> {
            if (!other.containsKey(key) || !PlainValues.equal(value, other.get(key), tolerance)) {
                result.add(PlainValues.text(key) + ": " + PlainValues.text(value));
            }
        });
        return result;
    }

    /** The records that have no exactly equal partner among the others. */
    private static List<Object> without(List<Object> records, List<Object> others) {
        Map<String, Integer> partners = new HashMap<>();
        others.forEach(other -> partners.merge(PlainValues.canonical(other), 1, Integer::sum));
        List<Object> result = new ArrayList<>();
        for (Object value : records) {
            if (partners.merge(PlainValues.canonical(value), -1, Integer::sum) < 0) {
                result.add(value);
            }
        }
        return result;
    }

    private void pairWithinTolerance(List<Object> missing, List<Object> unexpected) {
        for (Iterator<Object> wanted = missing.iterator(); wanted.hasNext();) {
            Object value = wanted.next();
            for (int i = 0; i < unexpected.size(); i++) {
                if (PlainValues.equal(value, unexpected.get(i), tolerance)) {
                    unexpected.remove(i);
                    wanted.remove();
                    break;
                }
            }
        }
    }

    private List<Object> outOfPlace(List<Object> records, List<Object> others) {
        List<Object> result = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            if (!PlainValues.equal(records.get(i), others.get(i), tolerance)) {
                result.add(records.get(i));
            }
        }
        return result;
    }

    private static List<String> texts(List<Object> values) {
        return values.stream().map(PlainValues::text).toList();
    }
}
