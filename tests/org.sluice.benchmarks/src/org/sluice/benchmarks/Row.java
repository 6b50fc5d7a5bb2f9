package org.sluice.benchmarks;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One line of a result.
 *
 * @param unit    of all numbers: {@code 1/s} (more is better) or {@code ms} (less is better)
 * @param ratioTo per other subject how many times better this one is (> 1 = faster)
 */
record Row(String suite, String name, String subject, String unit, double median, double p95, double min, double max, int runs,
        Map<String, Double> ratioTo) {

    static Row of(String name, String subject, String unit, double[] samples) {
        double[] sorted = samples.clone();
        Arrays.sort(sorted);
        return new Row("engine", name, subject, unit, at(sorted, 0.5), at(sorted, 0.95), sorted[0], sorted[sorted.length - 1], sorted.length, Map.of());
    }

    static double at(double[] sorted, double quantile) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(quantile * sorted.length))];
    }

    Row against(Row other) {
        Map<String, Double> ratios = new TreeMap<>(ratioTo);
        ratios.put(other.subject, unit.equals("ms") ? other.median / median : median / other.median);
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

    String text() {
        String ratios = ratioTo.entrySet().stream().map(e -> String.format(Locale.ROOT, "  %.2f × %s", e.getValue(), e.getKey())).collect(Collectors.joining());
        return unit.equals("ms") ? String.format(Locale.ROOT, "%-16s %-8s p50 %.4f ms  p95 %.4f ms  max %.3f ms%s", name, subject, median, p95, max, ratios)
                : String.format(Locale.ROOT, "%-16s %-8s %.2f M/s  (%.2f … %.2f, %d runs)%s", name, subject, median / 1e6, min / 1e6, max / 1e6, runs, ratios);
    }
}
