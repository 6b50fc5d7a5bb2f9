package org.sluice.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures the engine beside a hand-written loop and Spark, each in a JVM of its own with the same options, by turns. See docs/performance.md. Exit codes: 0 measured, 1 a
 * case failed or results differ, 2 wrong usage.
 */
public final class EngineBench {

    private EngineBench() {
    }

    public static void main(String[] args) throws IOException {
        BenchOptions options;
        try {
            options = BenchOptions.parse(args);
        } catch (BenchOptions.UsageException e) {
            System.err.println("bench: " + e.getMessage());
            System.exit(2);
            return;
        }
        List<Row> rows = new ArrayList<>();
        int passed = 0;
        int failed = 0;
        Measures measures = new Measures(Place.fromProperty(), options);
        for (String name : options.cases()) {
            try {
                List<Row> measured = measures.measure(name);
                measured.forEach(row -> System.out.println(row.line()));
                rows.addAll(measured);
                passed++;
            } catch (BenchException | IOException e) {
                System.err.println("bench: " + name + ": " + e.getMessage());
                failed++;
            }
            if (options.json() != null) {
                Files.write(options.json(), rows.stream().map(Row::json).toList());
            }
        }
        if (options.markdown()) {
            System.out.println();
            Markdown.table(rows).forEach(System.out::println);
        }
        System.out.println();
        System.out.println("benchmarks: " + passed + " passed, " + failed + " failed" + (options.quick() ? " (a quick run: the numbers mean nothing, the checksums do)" : ""));
        System.exit(failed == 0 ? 0 : 1);
    }
}
