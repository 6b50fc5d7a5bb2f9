package org.sluice.validation.internal.fixes;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Multiples of a length of time. */
final class Multiples {

    private Multiples() {
    }

    /** The multiples of {@code step} next to {@code value}, the nearer one first; at least one step. */
    static List<Duration> of(Duration value, Duration step) {
        long below = Math.max(0, value.toMillis() / step.toMillis() * step.toMillis());
        long above = below + step.toMillis();
        boolean belowIsNearer = value.toMillis() - below <= above - value.toMillis();
        return Stream.of(belowIsNearer ? below : above, belowIsNearer ? above : below).filter(millis -> millis > 0).map(Duration::ofMillis).toList();
    }
}
