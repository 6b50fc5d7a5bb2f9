package org.sluice.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The program of {@code start.dstream} without an engine: from the start of a JVM to a line of output. */
public final class PlainStart {

    private PlainStart() {
    }

    public static void main(String[] args) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String line : List.of("to be", "or not to be")) {
            for (String word : line.split(" ")) {
                counts.merge(word, 1, (a, b) -> a + b);
            }
        }
        counts.forEach((word, count) -> System.out.println("(" + word + "," + count + ")"));
    }
}
