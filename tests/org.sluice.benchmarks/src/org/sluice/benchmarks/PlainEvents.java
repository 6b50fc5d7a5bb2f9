package org.sluice.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Events by key, counted in windows of event time, or over all time. Counts lie in slices of the slide; a window adds up its slices when the newest time has reached its end. */
final class PlainEvents extends PlainLoop {

    private static final long SECOND = 1000;
    private static final long SIZE = Cases.EVENT_SECONDS * SECOND;

    private final long slide;
    private final TwoThreads threads = new TwoThreads();
    private final Map<String, int[]>[] totals = PlainWords.maps();
    /** Newest time by partition; 0 = none. */
    private final long[] reached = new long[TwoThreads.COUNT];
    private final List<TreeMap<Long, Map<String, int[]>>> slices = List.of(new TreeMap<>(), new TreeMap<>());

    /** @param slideSeconds 0 = no windows: the sum over the new count of each event */
    PlainEvents(int slideSeconds) {
        slide = slideSeconds * SECOND;
    }

    @Override
    long batch(List<List<String>> lines) {
        String[][][] keys = new String[TwoThreads.COUNT][TwoThreads.COUNT][];
        long[][][] times = new long[TwoThreads.COUNT][TwoThreads.COUNT][];
        int[][] sizes = new int[TwoThreads.COUNT][TwoThreads.COUNT];
        threads.run(t -> split(lines.get(0), t, keys[t], times[t], sizes[t]));
        return threads.sum(p -> {
            long sum = 0;
            long newest = 0;
            for (int t = 0; t < TwoThreads.COUNT; t++) {
                for (int i = 0; i < sizes[t][p]; i++) {
                    sum += slide == 0 ? mix(keys[t][p][i], count(totals[p], keys[t][p][i])) : 0;
                    if (slide > 0) {
                        count(slices.get(p).computeIfAbsent(times[t][p][i] / slide, s -> new HashMap<>()), keys[t][p][i]);
                    }
                }
            }
            for (long[][] of : times) {
                for (long[] some : of) {
                    newest = Math.max(newest, some[some.length - 1]);
                }
            }
            return slide == 0 ? sum : windows(p, newest);
        });
    }

    private static void split(List<String> lines, int thread, String[][] keys, long[][] times, int[] sizes) {
        int from = TwoThreads.from(lines.size(), thread);
        int to = TwoThreads.from(lines.size(), thread + 1);
        for (int p = 0; p < TwoThreads.COUNT; p++) {
            keys[p] = new String[to - from];
            times[p] = new long[to - from + 1];
        }
        for (int i = from; i < to; i++) {
            String line = lines.get(i);
            int space = line.indexOf(' ');
            String key = line.substring(0, space);
            int p = partition(key);
            long time = Long.parseLong(line.substring(space + 1));
            times[p][sizes[p]] = time;
            times[p][to - from] = time;
            keys[p][sizes[p]++] = key;
        }
    }

    private static int count(Map<String, int[]> counts, String key) {
        int[] count = counts.get(key);
        if (count == null) {
            counts.put(key, count = new int[1]);
        }
        return ++count[0];
    }

    /** The windows whose end has come. @return the sum over them */
    private long windows(int partition, long newest) {
        TreeMap<Long, Map<String, int[]>> mine = slices.get(partition);
        long from = reached[partition] == 0 ? mine.firstKey() * slide : reached[partition];
        reached[partition] = newest;
        long sum = 0;
        for (long end = (from / slide + 1) * slide; end <= newest; end += slide) {
            Map<String, int[]> window = new HashMap<>();
            mine.subMap((end - SIZE) / slide, end / slide).values().forEach(slice -> PlainWords.add(slice, window));
            mine.headMap((end - SIZE) / slide + 1).clear();
            sum += PlainWords.checksum(window);
        }
        return sum;
    }
}
