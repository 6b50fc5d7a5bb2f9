package org.sluice.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Measures, compares, remembers. */
final class Results {

    private final int warmUps;
    private final int runs;
    private final List<Row> rows = new ArrayList<>();
    private long spent;

    Results(int warmUps, int runs) {
        this.warmUps = warmUps;
        this.runs = runs;
    }

    List<Row> rows() {
        return rows;
    }

    /** Called inside a run that does not want to be measured as a whole. */
    void spent(long nanos) {
        spent = nanos;
    }

    /** Runs both by turns; what they return has to be equal. */
    void compare(String name, double recordsPerRun, Supplier<?> sluice, Supplier<?> plain) {
        double[] ours = new double[runs];
        double[] theirs = new double[runs];
        for (int i = -warmUps; i < runs; i++) {
            Object[] results = new Object[2];
            double a = rate(recordsPerRun, () -> results[0] = sluice.get());
            double b = rate(recordsPerRun, () -> results[1] = plain.get());
            check(name, results[1], results[0]);
            if (i >= 0) {
                ours[i] = a;
                theirs[i] = b;
            }
        }
        add(Row.of(name, "sluice", "1/s", ours), Row.of(name, "plain", "1/s", theirs));
    }

    private double rate(double records, Runnable run) {
        spent = 0;
        long begun = System.nanoTime();
        run.run();
        long nanos = spent > 0 ? spent : System.nanoTime() - begun;
        return records / nanos * 1e9;
    }

    void check(String name, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new IllegalStateException(name + ": checksums differ: plain " + expected + ", sluice " + actual);
        }
    }

    void latency(String name, double[] sluice, double[] plain) {
        add(Row.of(name, "sluice", "ms", sluice), Row.of(name, "plain", "ms", plain));
        double[] sorted = sluice.clone();
        Arrays.sort(sorted);
        System.out.printf(Locale.ROOT, "%-16s %-8s p99 %.4f ms%n", name, "sluice", Row.at(sorted, 0.99));
    }

    private void add(Row sluice, Row plain) {
        rows.add(sluice.against(plain));
        rows.add(plain);
        System.out.println(rows.get(rows.size() - 2).text());
        System.out.println(plain.text());
    }
}
