package org.sluice.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.sluice.streaming.Clocks;
import org.sluice.streaming.Durations;
import org.sluice.streaming.HistoryLimits;
import org.sluice.streaming.Optional;
import org.sluice.streaming.State;
import org.sluice.streaming.StateSpec;
import org.sluice.streaming.Stepper;
import org.sluice.streaming.StreamingConf;
import org.sluice.streaming.StreamingContext;
import org.sluice.streaming.Time;
import org.sluice.streaming.Tuple2;

/**
 * Going back with 1,000,000 keys of state of which a batch changes 10,000: time of a batch without and with a history, memory of the history per batch, time of a step back and of
 * a jump over all batches.
 *
 * <pre>StepBackBench [updateStateByKey|mapWithState]</pre>
 */
public final class StepBackBench {

    private static final int KEYS = 1_000_000;
    private static final int CHANGED = 10_000;
    private static final int BATCHES = 200;

    private StepBackBench() {
    }

    public static void main(String[] args) {
        for (String operator : args.length > 0 ? args : new String[] {"updateStateByKey", "mapWithState"}) {
            run(operator, null);
            run(operator, new HistoryLimits(1L << 30, 100_000));
        }
    }

    private static void run(String operator, HistoryLimits limits) {
        StreamingContext ssc = new StreamingContext(new StreamingConf().parallelism(2).clock(Clocks.manual(0)), Durations.seconds(1));
        ssc.overrideSource("keys", (number, time) -> number == 1 ? all() : some(number));
        var pairs = ssc.<Integer>generatedStream(0, 0, (n, r) -> null).id("keys").mapToPair(key -> new Tuple2<>(key, 1));
        if (operator.equals("updateStateByKey")) {
            pairs.<Long>updateStateByKey((values, state) -> Optional.of(state.or(0L) + values.size())).count().print();
        } else {
            pairs.mapWithState(StateSpec.function((Time time, Integer key, Optional<Integer> value, State<Long> state) -> {
                state.update((state.exists() ? state.get() : 0L) + value.or(0));
                return Optional.of(key);
            })).count().print();
        }
        ssc.safe(true);
        ssc.history(limits);
        Stepper stepper = ssc.startStepped();
        stepper.step();
        double[] batch = new double[BATCHES];
        for (int i = 0; i < BATCHES; i++) {
            long begun = System.nanoTime();
            stepper.step();
            batch[i] = (System.nanoTime() - begun) / 1e6;
        }
        System.out.printf("%s, history %s: batch %s%n", operator, limits == null ? "off" : "on", summary(batch));
        if (limits != null) {
            System.out.printf("  history: batches %d to %d, %,d bytes for each changing batch%n", stepper.earliest(), stepper.latest(), stepper.historyBytes() / stepper.latest());
            double[] back = new double[50];
            for (int i = 0; i < back.length; i++) {
                long begun = System.nanoTime();
                stepper.stepBack();
                back[i] = (System.nanoTime() - begun) / 1e6;
            }
            System.out.println("  step back: " + summary(back));
            double[] jump = new double[10];
            for (int i = 0; i < jump.length; i++) {
                long begun = System.nanoTime();
                stepper.goTo(i % 2 == 0 ? 2 : BATCHES + 1);
                jump[i] = (System.nanoTime() - begun) / 1e6;
            }
            System.out.println("  jump over " + (BATCHES - 1) + " batches: " + summary(jump));
            long begun = System.nanoTime();
            stepper.goTo(1);
            System.out.printf("  to the batch that brought all keys: %.1f ms%n", (System.nanoTime() - begun) / 1e6);
        }
        ssc.stop();
    }

    private static String summary(double[] millis) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        return String.format("median %.2f ms, p95 %.2f ms, most %.2f ms", sorted[sorted.length / 2], sorted[sorted.length * 95 / 100], sorted[sorted.length - 1]);
    }

    private static List<Integer> all() {
        List<Integer> keys = new ArrayList<>(KEYS);
        for (int i = 0; i < KEYS; i++) {
            keys.add(i);
        }
        return keys;
    }

    private static List<Integer> some(long batch) {
        Random random = new Random(batch);
        List<Integer> keys = new ArrayList<>(CHANGED);
        for (int i = 0; i < CHANGED; i++) {
            keys.add(random.nextInt(KEYS));
        }
        return keys;
    }
}
