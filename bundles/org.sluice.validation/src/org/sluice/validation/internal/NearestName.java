package org.sluice.validation.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Guesses what a name that nobody knows was meant to be. */
public final class NearestName {

    private static final Pattern UNKNOWN = Pattern.compile("^(\\w+) cannot be resolved");
    private static final int FARTHEST = 2;

    private NearestName() {
    }

    /** A hint to put behind a message about an unknown name; empty when there is nothing like it. */
    static String hint(String message, List<String> known) {
        Matcher matcher = UNKNOWN.matcher(message);
        if (!matcher.find()) {
            return "";
        }
        return of(matcher.group(1), known).map(nearest -> " (is '" + nearest + "' meant?)").orElse("");
    }

    /** The known name that is most like a name; empty when none is. */
    public static Optional<String> of(String name, List<String> known) {
        return known.stream().filter(each -> !each.isEmpty() && !each.equals(name) && distance(name, each) <= Math.min(FARTHEST, name.length() / 2))
                .min(Comparator.comparingInt(each -> distance(name, each)));
    }

    /** The known names, the most alike first. */
    public static Stream<String> sorted(String name, List<String> known) {
        return known.stream().sorted(Comparator.comparingInt(each -> distance(name, each)));
    }

    /** Number of letters to insert, delete, change or swap with their neighbours (optimal string alignment). */
    public static int distance(String a, String b) {
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int best = Math.min(steps[i - 1][j - 1] + change, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    best = Math.min(best, steps[i - 2][j - 2] + 1);
                }
                steps[i][j] = best;
            }
        }
        return steps[a.length()][b.length()];
    }
}
