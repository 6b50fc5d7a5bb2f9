package org.sluice.benchmarks;

import java.util.List;
import java.util.Map;

/** Running count per word; the result of a batch is every word with its count. */
final class PlainState extends PlainLoop {

    private final PlainWords words = new PlainWords();
    private final Map<String, int[]>[] totals = PlainWords.maps();

    @Override
    long batch(List<List<String>> lines) {
        return words.eachPartition(lines.get(0), (p, mine) -> {
            PlainWords.count(mine, totals[p]);
            return PlainWords.checksum(totals[p]);
        });
    }
}
