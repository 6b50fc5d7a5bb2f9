package org.sluice.streaming.property;

import java.util.Arrays;
import java.util.function.Function;

/**
 * Checks that something holds for many made examples, and reports the smallest one found for which it does not. A small stand-in for a property-test library: these bring test engines of
 * their own, which do not run in an OSGi test run.
 *
 * <p>Examples are made from numbers ({@link Choices}). A failing one is shrunk on these numbers, whatever it is: some are left out, then made smaller, as long as the check still fails
 * (MacIver, Donaldson, "Test-Case Reduction via Test-Case Generation", ECOOP 2020).
 */
public final class Property {

    private static final int SHRINKS = 2000;

    private Property() {
    }

    /** What has to hold; throws when it does not. */
    @FunctionalInterface
    public interface Check<T> {
        void of(T example) throws Exception;
    }

    /** @param runs how many examples, with the seeds 1, 2, 3 … @throws AssertionError with the smallest failing example and what it failed with */
    public static <T> void holds(int runs, Function<Choices, T> generator, Check<? super T> check) {
        for (int seed = 1; seed <= runs; seed++) {
            Choices choices = new Choices(seed);
            Throwable problem = problem(generator.apply(choices), check);
            if (problem != null) {
                long[] smallest = shrink(choices.made(), generator, check);
                T example = generator.apply(new Choices(smallest));
                Throwable reason = problem(example, check);
                throw new AssertionError("does not hold for " + example + " (found with seed " + seed + "): " + reason, reason);
            }
        }
    }

    private static <T> Throwable problem(T example, Check<? super T> check) {
        try {
            check.of(example);
            return null;
        } catch (Exception | AssertionError | StackOverflowError e) {
            return e;
        }
    }

    private static <T> long[] shrink(long[] numbers, Function<Choices, T> generator, Check<? super T> check) {
        long[] best = numbers;
        int left = SHRINKS;
        boolean better = true;
        while (better) {
            better = false;
            for (int length = Math.max(1, best.length / 2); length > 0; length /= 2) {
                for (int at = 0; at + length <= best.length && left-- > 0; at++) {
                    long[] shorter = new long[best.length - length];
                    System.arraycopy(best, 0, shorter, 0, at);
                    System.arraycopy(best, at + length, shorter, at, shorter.length - at);
                    if (fails(shorter, generator, check)) {
                        best = shorter;
                        better = true;
                        at--;
                    }
                }
            }
            for (int at = 0; at < best.length && left > 0; at++) {
                for (long smaller : new long[] {0, best[at] / 2, best[at] - 1}) {
                    if (smaller >= 0 && smaller < best[at] && left-- > 0) {
                        long[] changed = Arrays.copyOf(best, best.length);
                        changed[at] = smaller;
                        if (fails(changed, generator, check)) {
                            best = changed;
                            better = true;
                        }
                    }
                }
            }
            better &= left > 0;
        }
        return best;
    }

    private static <T> boolean fails(long[] numbers, Function<Choices, T> generator, Check<? super T> check) {
        return problem(generator.apply(new Choices(numbers)), check) != null;
    }
}
