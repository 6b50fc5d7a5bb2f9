package org.sluice.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Results as a table for docs/performance.md. */
final class Markdown {

    private Markdown() {
    }

    static List<String> table(List<Row> rows) {
        Map<String, Map<String, Row>> byCase = new LinkedHashMap<>();
        rows.forEach(row -> byCase.computeIfAbsent(row.name(), n -> new LinkedHashMap<>()).put(row.subject(), row));
        List<String> lines = new ArrayList<>(List.of("| case | Sluice | plain loop | Spark | × plain | × Spark |", "|---|---|---|---|---|---|"));
        byCase.forEach((name, subjects) -> lines.add("| " + name + " | " + cell(subjects.get("sluice"), true) + " | " + cell(subjects.get("plain"), false) + " | "
                + cell(subjects.get("spark"), false) + " | " + ratio(subjects.get("sluice"), "plain") + " | " + ratio(subjects.get("sluice"), "spark") + " |"));
        return lines;
    }

    private static String cell(Row row, boolean range) {
        return row == null ? "–" : range ? row.text() + " (" + row.range() + ")" : row.text();
    }

    private static String ratio(Row row, String other) {
        Double ratio = row == null ? null : row.ratioTo().get(other);
        return ratio == null ? "–" : String.format(Locale.ROOT, ratio < 10 ? "%.2f" : "%.0f", ratio);
    }
}
