package org.sluice.benchmarks;

import java.util.List;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/** The cases by name; in a quick run with little data. */
final class Cases {

    private static final int WINDOW = 30;
    /** A batch is a second of events; so many of them make a window. */
    static final int EVENT_SECONDS = 10;
    private static final int MILLION = 1_000_000;

    private final boolean quick;

    Cases(boolean quick) {
        this.quick = quick;
    }

    Case find(String name) {
        int lines = small(100_000);
        double words = 10.0 * lines;
        return switch (name) {
            case "stateless" -> throughput(name, name, () -> cycle(1, i -> Data.events(small(MILLION), i)), 0, small(MILLION), 10, 10);
            case "state-zipf" -> throughput(name, "state", () -> cycle(8, i -> Data.zipf(lines, small(100_000), i)), 0, words, 10, 10);
            case "state-1M" -> throughput(name, "state", () -> keys(small(MILLION), lines, 8), 1, words, 10, 10);
            case "memory" -> throughput(name, "state", () -> keys(small(MILLION), lines, 0), 1, words, 10, 10);
            case "window", "window-inverse" -> throughput(name, name, () -> cycle(16, i -> Data.zipf(lines, small(100_000), i)), WINDOW, words, 10, 3);
            case "join" -> throughput(name, name, () -> Input.of(List.of("left", "right"), 0, null, 8,
                    i -> List.of(Data.pairs(lines, 2 * i), Data.pairs(lines, 2 * i + 1))), 0, 2.0 * lines, 10, 10);
            case "event-state", "event-tumbling", "event-sliding" -> throughput(name, name, () -> Input.of(List.of("lines"), 0, null, 0,
                    n -> List.of(Data.timed(2 * lines, 2 * lines, n))), EVENT_SECONDS, 2.0 * lines, 10, 10);
            case "small", "paced" -> new Case(name, "small", () -> cycle(8, i -> Data.zipf(100, 1000, i)), 0, 1000, quick ? 0 : 3, small(10_000), small(1000) / 5, false, true);
            case "empty" -> new Case(name, "small", () -> cycle(1, i -> List.of()), 0, 0, quick ? 0 : 3, small(10_000), small(1000) / 5, false, true);
            case "checkpoint" -> new Case(name, name, () -> keys(small(MILLION), lines / 100, 8), 1, words / 100, quick ? 0 : 2, quick ? 3 : 100, quick ? 2 : 5, true, true);
            default -> curve(name);
        };
    }

    /** {@code curve-KIND-SIZE} */
    private Case curve(String name) {
        int size = Integer.parseInt(name.substring(name.lastIndexOf('-') + 1));
        String kind = name.substring("curve-".length(), name.lastIndexOf('-'));
        int warmUps = quick ? 0 : 2;
        int batches = quick ? 2 : 10;
        return switch (kind) {
            case "keys" -> new Case(name, "state", () -> keys(size, 10_000, 8), fills(size), 100_000, warmUps, batches, 0, false, false);
            case "touched" -> new Case(name, "checkpoint", () -> keys(size, 10_000, 8), fills(size), 100_000, warmUps, batches, 0, false, false);
            case "window", "window-inverse" -> new Case(name, kind + "-" + size, () -> cycle(64, i -> Data.zipf(1000, 10_000, i)), size, 10_000, warmUps, 5 * batches, 0, false, false);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private Case throughput(String name, String program, Supplier<Input> input, int fill, double records, int batches, int sparkBatches) {
        return new Case(name, program, input, fill, records, quick ? 0 : 2, quick ? 2 : batches, quick ? 2 : sparkBatches, false, false);
    }

    /** A state of so many keys: first batches with every key once, then even ones. */
    private static Input keys(int keys, int lines, int kept) {
        int step = keys / fills(keys);
        return Input.of(List.of("lines"), fills(keys), n -> List.of(Data.each((int) n * step, (int) (n + 1) * step)), kept, n -> List.of(Data.even(lines, keys, n)));
    }

    private static int fills(int keys) {
        return Math.max(1, keys / MILLION);
    }

    private static Input cycle(int kept, LongFunction<List<String>> batch) {
        return Input.of(List.of("lines"), 0, null, kept, n -> List.of(batch.apply(n)));
    }

    private int small(int number) {
        return quick ? number / 100 : number;
    }
}
