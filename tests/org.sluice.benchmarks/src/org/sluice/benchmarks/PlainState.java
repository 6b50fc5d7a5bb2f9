package org.sluice.benchmarks;

import java.util.List;
import java.util.Map;

/** Running count per word; the result of a batch is every word with its count. */
final class PlainState extends PlainLoop {

    private final boolean repeated;
    private final PlainWords words = new PlainWords();
    private final Map<String, int[]>[] totals = PlainWords.maps();

    /** @param repeated whether words come often within a batch, so that it pays to count them before they change threads */
    PlainState(boolean repeated) {
        this.repeated = repeated;
    }

    @Override
    long batch(List<List<String>> lines) {
        if (repeated) {
            return words.eachCountedPartition(lines.get(0), (p, mine) -> {
                mine.forEach(counts -> PlainWords.add(counts, totals[p]));
                return PlainWords.checksum(totals[p]);
            });
        }
        return words.eachPartition(lines.get(0), (p, mine) -> {
            PlainWords.count(mine, totals[p]);
            return PlainWords.checksum(totals[p]);
        });
    }
}
