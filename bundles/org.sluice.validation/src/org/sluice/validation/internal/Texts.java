package org.sluice.validation.internal;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sluice.catalog.Shape;
import org.sluice.model.DurationText;

/** Words for messages. */
public final class Texts {

    private Texts() {
    }

    /** Never null. */
    public static String of(String text) {
        return text == null ? "" : text;
    }

    /** A length of time as people type it. */
    public static String of(Duration duration) {
        try {
            return DurationText.format(duration);
        } catch (RuntimeException e) {
            return duration.toString();
        }
    }

    /** A number without a needless fraction. */
    public static String of(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15 ? String.valueOf((long) number)
                : String.valueOf(number);
    }

    /** {@code 'a', 'b' or 'c'}. */
    public static String choice(List<String> words) {
        List<String> quoted = words.stream().map(word -> "'" + word + "'").toList();
        int last = quoted.size() - 1;
        return last <= 0 ? String.join("", quoted)
                : String.join(", ", quoted.subList(0, last)) + " or " + quoted.get(last);
    }

    /** {@code 'a', 'b', 'c'}. */
    public static String list(List<String> words) {
        return words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(", "));
    }

    /** The multiples of the interval next to a duration, as a choice. */
    public static String nearestMultiples(Duration value, Duration interval) {
        long step = interval.toMillis();
        long below = value.toMillis() / step * step;
        String above = of(Duration.ofMillis(below + step));
        return below <= 0 ? "'" + above + "'" : choice(List.of(of(Duration.ofMillis(below)), above));
    }

    /** {@code records} or {@code pairs}. */
    public static String of(Shape shape) {
        return shape.name().toLowerCase(Locale.ROOT);
    }
}
