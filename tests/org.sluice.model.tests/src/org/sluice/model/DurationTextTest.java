package org.sluice.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class DurationTextTest {

    @Test
    void shouldReadWhatPeopleWrite() {
        assertEquals(Duration.ofMillis(500), DurationText.parse("500 ms"));
        assertEquals(Duration.ofSeconds(1), DurationText.parse("1s"));
        assertEquals(Duration.ofSeconds(1), DurationText.parse("PT1S"));
        assertEquals(Duration.ofSeconds(1), DurationText.parse("pt1s"));
        assertEquals(Duration.ofMinutes(5), DurationText.parse(" 5  MIN "));
        assertEquals(Duration.ofMinutes(5), DurationText.parse("5 m"));
        assertEquals(Duration.ofHours(2), DurationText.parse("2 h"));
        assertEquals(Duration.ofDays(1), DurationText.parse("1 d"));
        assertEquals(Duration.ofMillis(-5), DurationText.parse("-5 ms"));
    }

    @Test
    void shouldWriteTheLargestUnitThatFits() {
        assertEquals("500 ms", DurationText.format(Duration.ofMillis(500)));
        assertEquals("1500 ms", DurationText.format(Duration.ofMillis(1500)));
        assertEquals("1 s", DurationText.format(Duration.ofSeconds(1)));
        assertEquals("90 s", DurationText.format(Duration.ofSeconds(90)));
        assertEquals("2 min", DurationText.format(Duration.ofSeconds(120)));
        assertEquals("1 h", DurationText.format(Duration.ofHours(1)));
        assertEquals("2 d", DurationText.format(Duration.ofHours(48)));
        assertEquals("0 s", DurationText.format(Duration.ZERO));
    }

    @Test
    void shouldReadWhatItWrites() {
        Random random = new Random(1);
        for (int i = 0; i < 5000; i++) {
            Duration duration = Duration.ofSeconds(random.nextLong() >> random.nextInt(63), random.nextInt(1_000_000_000));
            assertEquals(duration, DurationText.parse(DurationText.format(duration)));
        }
        assertEquals(Duration.ofSeconds(Long.MAX_VALUE), DurationText.parse(DurationText.format(Duration.ofSeconds(Long.MAX_VALUE))));
        assertEquals(Duration.ofSeconds(Long.MIN_VALUE), DurationText.parse(DurationText.format(Duration.ofSeconds(Long.MIN_VALUE))));
    }

    @Test
    void shouldRefuseAnythingElse() {
        for (String text : List.of("", " ", "1", "s", "1 x", "1.5 s", "P", "PT", "1 s 2", "999999999999999999 d", "one second", "5 M s")) {
            IllegalArgumentException problem = assertThrows(IllegalArgumentException.class, () -> DurationText.parse(text), text);
            assertTrue(problem.getMessage().contains("500 ms, 1 s, 5 min or 2 h"));
        }
    }
}
