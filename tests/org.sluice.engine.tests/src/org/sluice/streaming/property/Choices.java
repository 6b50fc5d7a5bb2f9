package org.sluice.streaming.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Where a generator takes its decisions from: numbers, drawn at random and written down, or played back. What is made follows from these numbers alone, so that a failing example is made
 * smaller by making its numbers smaller and fewer; see {@link Property}.
 */
public final class Choices {

    private static final int[] CHARACTERS = {'a', 'b', 'Z', ' ', '\n', 0, 0x7F, 0x80, 0xE9, 0x4E2D, 0x1F600};

    private final Random random;
    private final long[] played;
    private final List<Long> made = new ArrayList<>();

    Choices(long seed) {
        random = new Random(seed);
        played = null;
    }

    /** Behind the end of {@code numbers} every choice is 0, the simplest one. */
    Choices(long[] numbers) {
        random = null;
        played = numbers;
    }

    long[] made() {
        return made.stream().mapToLong(Long::longValue).toArray();
    }

    private long next(long bound) {
        long number = random == null ? made.size() < played.length ? Math.min(played[made.size()], bound - 1) : 0 : (long) (random.nextDouble() * bound);
        made.add(number);
        return number;
    }

    /** 0 to {@code n} - 1; 0 is the simplest. */
    public int below(int n) {
        return (int) next(n);
    }

    public boolean yes() {
        return below(2) == 1;
    }

    /** One of them; the first is the simplest. */
    @SafeVarargs
    public final <T> T of(T... values) {
        return values[below(values.length)];
    }

    /** What one of them makes; the first is the simplest. */
    @SafeVarargs
    public final <T> T from(Supplier<? extends T>... makers) {
        return makers[below(makers.length)].get();
    }

    /** Of any size and either sign, the corners included. */
    public long number() {
        long bits = below(64);
        long size = bits == 0 ? 0 : bits == 63 ? Long.MAX_VALUE : next(1L << Math.min(bits, 52)) << Math.max(0, bits - 52);
        return yes() ? -size - 1 : size;
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        for (int n = below(below(20) == 19 ? 300 : 12); n > 0; n--) {
            text.appendCodePoint(CHARACTERS[below(CHARACTERS.length)]);
        }
        return text.toString();
    }

    /** Up to {@code most}; stops are choices of their own, so that elements can be left out one by one. */
    public <T> List<T> list(int most, Supplier<T> maker) {
        List<T> list = new ArrayList<>();
        while (list.size() < most && below(8) != 0) {
            list.add(maker.get());
        }
        return list;
    }
}
