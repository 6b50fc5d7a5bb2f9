package org.sluice.model;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lengths of time as people write them: {@code 500 ms}, {@code 1 s}, {@code 5 min}, {@code 2 h}, {@code 1 d}.
 *
 * <p>Reading also takes {@code 1s} without the blank, and the ISO 8601 form {@code PT1S}.
 */
public final class DurationText {

    private static final Pattern FORM = Pattern.compile("([+-]?[0-9]{1,18})\\s*([a-zA-Z]+)");
    private static final long NANOS_PER_MILLI = 1_000_000;
    private static final long MOST_SECONDS = 1_000_000_000_000_000_000L;

    private DurationText() {
    }

    /**
     * Reads a length of time.
     *
     * @throws IllegalArgumentException when the text is none; the message says how to write one
     */
    public static Duration parse(String text) {
        String trimmed = text.strip();
        Matcher matcher = FORM.matcher(trimmed);
        try {
            if (matcher.matches()) {
                long amount = Long.parseLong(matcher.group(1));
                switch (matcher.group(2).toLowerCase(Locale.ROOT)) {
                    case "ns": return Duration.ofNanos(amount);
                    case "ms": return Duration.ofMillis(amount);
                    case "s": case "sec": return Duration.ofSeconds(amount);
                    case "m": case "min": return Duration.ofMinutes(amount);
                    case "h": return Duration.ofHours(amount);
                    case "d": return Duration.ofDays(amount);
                    default: break;
                }
            } else if (trimmed.regionMatches(true, 0, "P", 0, 1)) {
                return Duration.parse(trimmed);
            }
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            throw unreadable(text, e);
        }
        throw unreadable(text, null);
    }

    /** Writes a length of time with the largest unit that needs no fraction; {@link #parse} reads it back as it was. */
    public static String format(Duration duration) {
        if (duration.getNano() % NANOS_PER_MILLI != 0) {
            return duration.toString();
        }
        if (duration.getNano() != 0) {
            try {
                return duration.toMillis() + " ms";
            } catch (ArithmeticException e) {
                return duration.toString();
            }
        }
        long seconds = duration.getSeconds();
        if (seconds == 0) {
            return "0 s";
        }
        if (seconds % 86_400 == 0) {
            return seconds / 86_400 + " d";
        }
        if (seconds % 3_600 == 0) {
            return seconds / 3_600 + " h";
        }
        if (seconds % 60 == 0) {
            return seconds / 60 + " min";
        }
        return seconds < MOST_SECONDS && seconds > -MOST_SECONDS ? seconds + " s" : duration.toString();
    }

    private static IllegalArgumentException unreadable(String text, Exception cause) {
        return new IllegalArgumentException(
                "'" + text + "' is no length of time. Write a whole number and a unit, for example 500 ms, 1 s, 5 min or 2 h.",
                cause);
    }
}
