package org.sluice.benchmarks;

import java.util.List;

/** Lines {@code ts,key,value}: parse, filter, map, count and sum. */
final class PlainStateless extends PlainLoop {

    private record Event(long time, String key, long value) {
    }

    private record Totals(long count, long sum) {
    }

    private final TwoThreads threads = new TwoThreads();

    @Override
    long batch(List<List<String>> input) {
        List<String> lines = input.get(0);
        Totals[] parts = new Totals[TwoThreads.COUNT];
        threads.run(t -> parts[t] = loop(lines, TwoThreads.from(lines.size(), t), TwoThreads.from(lines.size(), t + 1)));
        return (parts[0].count() + parts[1].count()) * 31 + parts[0].sum() + parts[1].sum();
    }

    private static Totals loop(List<String> lines, int from, int to) {
        long count = 0;
        long sum = 0;
        for (int i = from; i < to; i++) {
            Event event = parse(lines.get(i));
            if (event.value() % 10 != 0) {
                count++;
                sum += event.value() + event.time() % 1000;
            }
        }
        return new Totals(count, sum);
    }

    private static Event parse(String line) {
        int a = line.indexOf(',');
        int b = line.indexOf(',', a + 1);
        return new Event(Long.parseLong(line, 0, a, 10), line.substring(a + 1, b), Long.parseLong(line, b + 1, line.length(), 10));
    }
}
