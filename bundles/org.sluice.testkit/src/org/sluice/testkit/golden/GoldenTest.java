package org.sluice.testkit.golden;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a {@code .dstest} file says.
 *
 * <p>A batch is a list of records; a record is {@code null}, a {@link String}, a {@link Boolean}, a
 * {@link java.math.BigDecimal}, a {@code List} (pairs have two elements) or a {@code Map} (records with named fields).
 * In a list of batches {@code null} stands for "no batch of this source" in {@link #inputs} and for "not compared" in
 * {@link #expect} and {@link #state}.
 *
 * @param file       where the test was read from
 * @param pipeline   the pipeline file, resolved against the folder of the test
 * @param parameters values that replace the defaults of the pipeline's parameters
 * @param inputs     per source node id its batches
 * @param expect     per node id the records that leave the node (or reach the sink) in each batch
 * @param state      per node id the whole state after each batch, key text to value
 * @param errors     per node id how many records user code failed on in each batch, -1 = not compared
 * @param fails      how the run is expected to fail; empty when it is not
 * @param ordered    whether the order of records within a batch counts
 * @param tolerance  largest difference of two numbers that count as equal; 0 = exactly equal
 * @param lines      line of each entry, by {@code section/name}, for messages
 */
public record GoldenTest(Path file, Path pipeline, Map<String, String> parameters,
        Map<String, List<List<Object>>> inputs, Map<String, List<List<Object>>> expect,
        Map<String, List<Map<String, Object>>> state, Map<String, List<Long>> errors, Optional<ExpectedFailure> fails, boolean ordered,
        double tolerance, Map<String, Integer> lines) {

    /**
     * How a run is expected to fail.
     *
     * @param batch     number of the batch, from 1
     * @param node      id of the node to blame; empty = any
     * @param exception class name of the exception, with or without its package; empty = any
     * @param message   a part of its message; empty = any
     */
    public record ExpectedFailure(int batch, String node, String exception, String message) {
    }

    public GoldenTest {
        parameters = new LinkedHashMap<>(parameters);
        inputs = new LinkedHashMap<>(inputs);
        expect = new LinkedHashMap<>(expect);
        state = new LinkedHashMap<>(state);
        errors = new LinkedHashMap<>(errors);
        lines = Map.copyOf(lines);
    }

    /** Number of batches the test runs: the longest list it contains, or until the one that is expected to fail. */
    public int batches() {
        int longest = Stream.of(inputs, expect, state, errors)
                .flatMap(section -> section.values().stream())
                .mapToInt(List::size).max().orElse(0);
        return Math.max(longest, fails.map(ExpectedFailure::batch).orElse(0));
    }

    /** The test without what it says of some nodes, for example of those that are commented out. @param nodes their ids */
    public GoldenTest without(Set<String> nodes) {
        GoldenTest rest = new GoldenTest(file, pipeline, parameters, inputs, expect, state, errors, fails, ordered, tolerance, lines);
        Stream.of(rest.inputs, rest.expect, rest.state, rest.errors).forEach(section -> section.keySet().removeAll(nodes));
        return rest;
    }

    /**
     * The line an entry of the file stands on, from 1; 0 when unknown.
     *
     * @param section {@code parameters}, {@code inputs}, {@code expect}, {@code state} or {@code errors}
     * @param name    node id or parameter name
     */
    public int line(String section, String name) {
        return lines.getOrDefault(section + "/" + name, 0);
    }
}
