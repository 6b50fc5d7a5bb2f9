package org.sluice.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Main program: {@code --programs N} (default 100), {@code --seed S} (default 1: program i has seed S + i). Exit code 1 when one differs. */
public final class Differential {

    private static final int MAX_SHRINKING_STEPS = 200;

    private Differential() {
    }

    public static void main(String[] args) throws Exception {
        int programs = 100;
        long seed = 1;
        for (int i = 0; i + 1 < args.length; i += 2) {
            switch (args[i]) {
                case "--programs" -> programs = Integer.parseInt(args[i + 1]);
                case "--seed" -> seed = Long.parseLong(args[i + 1]);
                default -> throw new IllegalArgumentException("unknown option " + args[i] + "; there are --programs N and --seed S");
            }
        }
        List<Long> different = new ArrayList<>();
        long start = System.nanoTime();
        try (SparkEngine spark = new SparkEngine()) {
            for (int i = 0; i < programs; i++) {
                Program program = Program.random(new Random(seed + i));
                String difference = compare(program, spark);
                if (difference != null) {
                    different.add(seed + i);
                    report(seed + i, program, difference, spark);
                }
            }
        }
        System.out.printf("differential: %d programs in %d s%n", programs, (System.nanoTime() - start) / 1_000_000_000);
        System.out.printf("%d passed, %d failed%n", programs - different.size(), different.size());
        System.exit(different.isEmpty() ? 0 : 1);
    }

    private static void report(long seed, Program program, String difference, SparkEngine spark) throws Exception {
        Program smallest = program;
        String last = difference;
        int steps = 0;
        boolean shrunk = true;
        while (shrunk && steps < MAX_SHRINKING_STEPS) {
            shrunk = false;
            for (Program candidate : smallest.smaller()) {
                steps++;
                String still = compare(candidate, spark);
                if (still != null) {
                    smallest = candidate;
                    last = still;
                    shrunk = true;
                    break;
                }
            }
        }
        System.out.println("DIFFERENT: seed " + seed + ", shrunk in " + steps + " steps to\n" + smallest + "  " + last + "\n");
    }

    /** What differs, or null: Sluice on one thread and on two must both equal Spark. */
    private static String compare(Program program, SparkEngine spark) throws Exception {
        List<Program.Outcome> expected = spark.run(program);
        for (int threads = 1; threads <= 2; threads++) {
            List<Program.Outcome> actual;
            try {
                actual = new SluiceEngine(threads).run(program);
            } catch (RuntimeException e) {
                return "Sluice on " + threads + " threads failed: " + e;
            }
            for (int node = 0; node < expected.size(); node++) {
                for (int batch = 0; batch < program.batches(); batch++) {
                    List<String> want = expected.get(node).perBatch().get(batch);
                    List<String> got = actual.get(node).perBatch().get(batch);
                    if (want == null ? got != null : !want.equals(got)) {
                        return "node " + node + " (" + program.nodes().get(node).op() + "), batch " + (batch + 1) + ", " + threads + " threads: Spark " + want + ", Sluice " + got;
                    }
                }
            }
        }
        return null;
    }
}
