package org.sluice.testkit.golden;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * @param ordered    whether the order of records within a batch counts
 * @param tolerance  largest difference of two numbers that count as equal; 0 = exactly equal
 * @param lines      line of each entry, by {@code section/name}, for messages
 */
public record GoldenTest(Path file, Path pipeline, Map<String, String> parameters,
        Map<String, List<List<Object>>> inputs, Map<String, List<List<Object>>> expect,
        Map<String, List<Map<String, Object>>> state, boolean ordered, double tolerance, Map<String, Integer> lines) {

    public GoldenTest {
        parameters = new LinkedHashMap<>(parameters);
        inputs = new LinkedHashMap<>(inputs);
        expect = new LinkedHashMap<>(expect);
        state = new LinkedHashMap<>(state);
        lines = Map.copyOf(lines);
    }

    /** Number of batches the test runs: the longest list it contains. */
    public int batches() {
        return Stream.of(inputs, expect, state)
                .flatMap(section -> section.values().stream())
                .mapToInt(List::size).max().orElse(0);
    }

    /**
     * The line an entry of the file stands on, from 1; 0 when unknown.
     *
     * @param section {@code parameters}, {@code inputs}, {@code expect} or {@code state}
     * @param name    node id or parameter name
     */
    public int line(String section, String name) {
        return lines.getOrDefault(section + "/" + name, 0);
    }
}
