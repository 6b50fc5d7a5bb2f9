package org.sluice.state.mvstore;

import java.util.ArrayList;
import java.util.List;
import org.sluice.streaming.Clocks;
import org.sluice.streaming.Durations;
import org.sluice.streaming.Optional;
import org.sluice.streaming.State;
import org.sluice.streaming.StateSpec;
import org.sluice.streaming.Stepper;
import org.sluice.streaming.StreamingConf;
import org.sluice.streaming.StreamingContext;
import org.sluice.streaming.Time;
import org.sluice.streaming.Tuple2;
import org.sluice.streaming.report.BatchReport;

/** Counts 600,000 different keys, 20,000 new ones a batch, and some of them again. Prints the number of keys and the sum of what they count, or what failed. */
final class LargeStateProgram {

    static final int KEYS = 600_000;
    static final int BATCH = 20_000;

    private LargeStateProgram() {
    }

    public static void main(String[] args) {
        StreamingContext ssc = new StreamingContext(new StreamingConf().parallelism(2).clock(Clocks.manual(0)).set("sluice.state.store", args[0])
                .set("sluice.state.directory", args[1]), Durations.seconds(1));
        ssc.overrideSource("keys", (number, time) -> {
            List<Long> keys = new ArrayList<>(BATCH + BATCH / 10);
            for (long i = 0; i < BATCH; i++) {
                keys.add((number - 1) * BATCH + i);
            }
            for (long i = 0; i < BATCH / 10; i++) {
                keys.add(i * 7919 % ((number - 1) * BATCH + BATCH));
            }
            return keys;
        });
        long[] sum = {0};
        ssc.<Long>generatedStream(0, 0, (n, r) -> null).id("keys").mapToPair(key -> new Tuple2<>("key number " + key, 1))
                .mapWithState(StateSpec.function((Time time, String key, Optional<Integer> value, State<Long> state) -> {
                    long count = (state.exists() ? state.get() : 0L) + 1;
                    state.update(count);
                    return Optional.of(count);
                })).id("state").foreachRDD(batch -> {
                    for (Long count : batch.collect()) {
                        sum[0] += count;
                    }
                });
        Stepper stepper = ssc.startStepped();
        for (int i = 0; i < KEYS / BATCH; i++) {
            BatchReport report = stepper.step();
            if (report.failure().isPresent()) {
                System.out.println("failed: " + report.failure().get().exception());
                System.exit(1);
            }
        }
        System.out.println(ssc.state("state").keys() + " " + sum[0]);
        ssc.stop();
    }
}
