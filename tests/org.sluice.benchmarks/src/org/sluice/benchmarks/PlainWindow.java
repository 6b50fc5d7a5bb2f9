package org.sluice.benchmarks;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Word count over the last batches: adds up the counts of all of them each time, or adds the new and takes away the old. */
final class PlainWindow extends PlainLoop {

    private final int length;
    private final boolean inverse;
    private final PlainWords words = new PlainWords();
    private final Deque<Map<String, int[]>[]> window = new ArrayDeque<>();
    private final Map<String, int[]>[] totals = PlainWords.maps();

    PlainWindow(int length, boolean inverse) {
        this.length = length;
        this.inverse = inverse;
    }

    @Override
    long batch(List<List<String>> lines) {
        Map<String, int[]>[] entering = PlainWords.maps();
        window.addLast(entering);
        Map<String, int[]>[] leaving = window.size() > length ? window.removeFirst() : PlainWords.maps();
        return words.eachCountedPartition(lines.get(0), (p, mine) -> {
            mine.forEach(counts -> PlainWords.add(counts, entering[p]));
            if (!inverse) {
                return PlainWords.checksum(sum(p));
            }
            PlainWords.add(entering[p], totals[p]);
            leaving[p].forEach((word, n) -> {
                int[] count = totals[p].get(word);
                count[0] -= n[0];
                if (count[0] == 0) {
                    totals[p].remove(word);
                }
            });
            return PlainWords.checksum(totals[p]);
        });
    }

    private Map<String, int[]> sum(int partition) {
        Map<String, int[]> sum = new HashMap<>();
        for (Map<String, int[]>[] batch : window) {
            PlainWords.add(batch[partition], sum);
        }
        return sum;
    }
}
