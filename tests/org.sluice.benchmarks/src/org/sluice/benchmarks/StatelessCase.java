package org.sluice.benchmarks;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Lines {@code ts,key,value} → parse → filter → map → count and sum. */
final class StatelessCase {

    /** A parsed line. */
    record Event(long time, String key, long value) {

        static Event parse(String line) {
            int a = line.indexOf(',');
            int b = line.indexOf(',', a + 1);
            return new Event(Long.parseLong(line, 0, a, 10), line.substring(a + 1, b), Long.parseLong(line, b + 1, line.length(), 10));
        }
    }

    /** Count and sum. */
    record Totals(long count, long sum) {

        Totals plus(Totals other) {
            return new Totals(count + other.count, sum + other.sum);
        }
    }

    private StatelessCase() {
    }

    static void run(Results results, int lines, int batchesPerRun) {
        List<String> data = Data.events(lines, 1);
        AtomicReference<Totals> got = new AtomicReference<>();
        double records = (double) lines * batchesPerRun;
        try (Sluice sluice = new Sluice(2, StatelessCase.<String>program(got)); Plain plain = new Plain(2)) {
            String[] array = data.toArray(String[]::new);
            Totals[] expected = new Totals[2];
            results.compare("stateless", records, () -> {
                for (int b = 0; b < batchesPerRun; b++) {
                    sluice.batch(data);
                }
                return got.get();
            }, () -> {
                for (int b = 0; b < batchesPerRun; b++) {
                    plain.run(t -> expected[t] = loop(array, plain.from(array.length, t), plain.from(array.length, t + 1)));
                }
                return expected[0].plus(expected[1]);
            });
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> java.util.function.BiConsumer<org.sluice.streaming.StreamingContext, org.sluice.streaming.DStream<T>> program(AtomicReference<Totals> got) {
        return (ssc, input) -> ((org.sluice.streaming.DStream<String>) input).map(Event::parse).filter(event -> event.value() % 10 != 0).map(event -> event.value() + event.time() % 1000)
                .map(value -> new Totals(1, value)).reduce(Totals::plus).foreachRDD(batch -> got.set(batch.first()));
    }

    private static Totals loop(String[] lines, int from, int to) {
        long count = 0;
        long sum = 0;
        for (int i = from; i < to; i++) {
            Event event = Event.parse(lines[i]);
            if (event.value() % 10 != 0) {
                count++;
                sum += event.value() + event.time() % 1000;
            }
        }
        return new Totals(count, sum);
    }
}
