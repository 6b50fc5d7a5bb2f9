package org.sluice.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What the pipelines on a directory and on a receiver have to yield in each batch, worked out from the lines of each batch by the plainest means. */
final class CountsModel {

    static final int WINDOW_BATCHES = 5;

    private CountsModel() {
    }

    /** @param lines by batch number @return records of {@code counts} and {@code inverse} by batch number */
    static Map<String, NavigableMap<Long, List<String>>> expected(NavigableMap<Long, List<String>> lines) {
        NavigableMap<Long, List<String>> counts = new TreeMap<>();
        NavigableMap<Long, List<String>> inverse = new TreeMap<>();
        List<String> all = new ArrayList<>();
        lines.forEach((batch, taken) -> {
            all.addAll(taken);
            counts.put(batch, pairs(all));
            inverse.put(batch, pairs(lines.subMap(batch - WINDOW_BATCHES, false, batch, true).values().stream().flatMap(List::stream).toList()));
        });
        return Map.of("counts", counts, "inverse", inverse);
    }

    private static List<String> pairs(List<String> lines) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String line : lines) {
            for (String word : line.split(" ")) {
                counts.merge(word, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream().map(e -> "(" + e.getKey() + "," + e.getValue() + ")").sorted().toList();
    }
}
