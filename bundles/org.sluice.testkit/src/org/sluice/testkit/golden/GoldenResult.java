package org.sluice.testkit.golden;

import java.util.List;
import java.util.Optional;

/**
 * How a golden test went.
 *
 * @param batches     number of batches that ran
 * @param differences what the run did differently, in the order of batches
 * @param failure     why the run ended early, one line that names batch, node, record and exception; empty when it did not
 */
public record GoldenResult(int batches, List<GoldenDifference> differences, Optional<String> failure) {

    public GoldenResult {
        differences = List.copyOf(differences);
    }

    /** Whether the run did what the test expects. */
    public boolean passed() {
        return differences.isEmpty() && failure.isEmpty();
    }

    /** The differences for people, a paragraph each; empty when passed. */
    public String describe() {
        StringBuilder out = new StringBuilder();
        failure.ifPresent(text -> out.append(text).append('\n'));
        differences.forEach(difference -> out.append(difference.describe()).append('\n'));
        return out.toString();
    }
}
