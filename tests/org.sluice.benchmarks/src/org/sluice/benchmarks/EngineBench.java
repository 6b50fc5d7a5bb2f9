package org.sluice.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Throughput and latency of the engine beside a hand-written loop, in one process and by turns.
 *
 * <pre>EngineBench [--json FILE] [--runs N] [CASE…]      cases: stateless state-zipf state-1M small empty</pre>
 *
 * Both sides use 2 threads and the same user functions; results are compared. Medians of 5 runs after 3 for warming up.
 */
public final class EngineBench {

    private static final List<String> CASES = List.of("stateless", "state-zipf", "state-1M", "small", "empty");

    private EngineBench() {
    }

    public static void main(String[] args) throws IOException {
        Path json = null;
        int runs = 5;
        List<String> cases = new ArrayList<>();
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("--json") && i + 1 < args.length) {
                json = Path.of(args[++i]);
            } else if (args[i].equals("--runs") && i + 1 < args.length) {
                runs = Integer.parseInt(args[++i]);
            } else if (CASES.contains(args[i])) {
                cases.add(args[i]);
            } else {
                System.err.println("'" + args[i] + "' is no option and no case. Usage: EngineBench [--json FILE] [--runs N] [" + String.join("|", CASES) + "]…");
                System.exit(2);
            }
        }
        Results results = new Results(3, runs);
        for (String name : cases.isEmpty() ? CASES : cases) {
            switch (name) {
                case "stateless" -> StatelessCase.run(results, 1_000_000, 10);
                case "state-zipf" -> WordsCase.run(results, name, 100_000, true, 100_000, 10);
                case "state-1M" -> WordsCase.run(results, name, 1_000_000, false, 100_000, 10);
                case "small" -> LatencyCase.run(results, name, 1000);
                default -> LatencyCase.run(results, name, 0);
            }
        }
        if (json != null) {
            Files.write(json, results.rows().stream().map(Row::json).toList());
        }
    }
}
