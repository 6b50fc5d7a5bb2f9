package org.sluice.campaign;

import java.util.Random;

/** Random numbers from seeds that follow each other: {@link Random} alone begins nearly alike for neighbours. */
final class Seeds {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Seeds() {
    }

    /** Spreads the seed as SplitMix64 does (Steele, Lea, Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014). */
    static Random random(long seed) {
        long z = seed * GOLDEN + GOLDEN;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return new Random(z ^ z >>> 31);
    }
}
