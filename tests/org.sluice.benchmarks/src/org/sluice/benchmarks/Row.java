package org.sluice.benchmarks;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One line of a result.
 *
 * @param unit    of all numbers: {@code 1/s} (more is better), or {@code ms} or {@code bytes} (less is better)
 * @param ratioTo per other subject how many times better this one is (more than 1 = better)
 */
record Row(String suite, String name, String subject, String unit, double median, double p95, double min, double max, int runs,
        Map<String, Double> ratioTo) {

    static Row of(String name, Subject subject, String unit, double[] samples) {
        return of("engine", name, subject, unit, samples);
    }

    static Row of(String suite, String name, Subject subject, String unit, double[] samples) {
        double[] sorted = samples.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        double median = n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
        return new Row(suite, name, subject.label(), unit, median, sorted[(int) Math.ceil(0.95 * n) - 1], sorted[0], sorted[n - 1], n, Map.of());
    }

    Row against(Row other) {
        Map<String, Double> ratios = new TreeMap<>(ratioTo);
        ratios.put(other.subject, unit.equals("1/s") ? median / other.median : other.median / median);
        return new Row(suite, name, subject, unit, median, p95, min, max, runs, ratios);
    }

    String json() {
        String ratios = ratioTo.entrySet().stream().map(e -> "\"" + e.getKey() + "\":" + number(e.getValue())).collect(Collectors.joining(",", "{", "}"));
        return "{\"suite\":\"" + suite + "\",\"case\":\"" + name + "\",\"subject\":\"" + subject + "\",\"unit\":\"" + unit + "\",\"median\":" + number(median) + ",\"p95\":"
                + number(p95) + ",\"min\":" + number(min) + ",\"max\":" + number(max) + ",\"runs\":" + runs + ",\"ratioTo\":" + ratios + "}";
    }

    private static String number(double d) {
        return String.format(Locale.ROOT, d >= 1000 ? "%.0f" : "%.5f", d);
    }

    /** The median with its unit, for people. */
    String text() {
        return text(median);
    }

    /** From the smallest to the greatest. */
    String range() {
        return text(min) + " … " + text(max);
    }

    private String text(double value) {
        return switch (unit) {
            case "1/s" -> String.format(Locale.ROOT, value >= 1e7 ? "%.1f M/s" : "%.2f M/s", value / 1e6);
            case "bytes" -> value >= 1e6 ? String.format(Locale.ROOT, "%.0f MB", value / 1e6) : String.format(Locale.ROOT, "%.0f kB", value / 1e3);
            default -> String.format(Locale.ROOT, value < 0.1 ? "%.4f ms" : value < 10 ? "%.2f ms" : "%.0f ms", value);
        };
    }

    String line() {
        String ratios = ratioTo.entrySet().stream().map(e -> String.format(Locale.ROOT, "  %.2f × %s", e.getValue(), e.getKey())).collect(Collectors.joining());
        return String.format(Locale.ROOT, "%-26s %-8s %12s  (%s, %d runs)%s", name, subject, text(), range(), runs, ratios);
    }
}
