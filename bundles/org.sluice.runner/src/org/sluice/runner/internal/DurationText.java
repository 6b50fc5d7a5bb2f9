package org.sluice.runner.internal;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text form of durations: {@code 500 ms}, {@code 1 s}, {@code 5 min}, {@code 2 h}, {@code 1 d}, also ISO ({@code PT1S}). */
public final class DurationText {

    private static final Pattern FORM = Pattern.compile("(\\d{1,12}(?:\\.\\d{1,6})?)\\s*([a-z]+)");
    private static final Map<String, Long> UNITS = Map.ofEntries(Map.entry("ms", 1L), Map.entry("s", 1_000L),
            Map.entry("sec", 1_000L), Map.entry("m", 60_000L), Map.entry("min", 60_000L), Map.entry("h", 3_600_000L),
            Map.entry("d", 86_400_000L));

    private DurationText() {
    }

    /** The duration, or empty when the text is none, or negative. */
    public static Optional<Duration> parse(String text) {
        String trimmed = text.strip();
        Matcher matcher = FORM.matcher(trimmed.toLowerCase(Locale.ROOT));
        if (matcher.matches() && UNITS.containsKey(matcher.group(2))) {
            BigDecimal millis = new BigDecimal(matcher.group(1)).multiply(BigDecimal.valueOf(UNITS.get(matcher.group(2))));
            return Optional.of(Duration.ofMillis(millis.longValue()));
        }
        try {
            return Optional.of(Duration.parse(trimmed)).filter(duration -> !duration.isNegative());
        } catch (DateTimeParseException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** The shortest exact form. */
    public static String format(long millis) {
        if (millis > 0 && millis % 3_600_000 == 0) {
            return millis / 3_600_000 + " h";
        }
        if (millis > 0 && millis % 60_000 == 0) {
            return millis / 60_000 + " min";
        }
        return millis > 0 && millis % 1_000 == 0 ? millis / 1_000 + " s" : millis + " ms";
    }
}
