package org.sluice.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.sluice.codegen.CodeGenerator;
import org.sluice.codegen.Target;
import org.sluice.export.ExportException;
import org.sluice.export.RuntimeJars;
import org.sluice.model.PipelineFiles;
import org.sluice.validation.Analysis;
import org.sluice.validation.ValidationContext;
import org.sluice.validation.Validator;

/**
 * Measures the language: checking a large pipeline in a process of its own, generating its program, and inferring the types of its streams again after one function has changed.
 * Exit codes: 0 measured, 1 a case failed or was slower than its limit, 2 wrong usage. A quick run does not look at the limits.
 *
 * <pre>LanguageBench [--runs N] [--quick] [--json FILE] [CASE…]</pre>
 */
public final class LanguageBench {

    private static final Set<String> CASES = new LinkedHashSet<>(List.of("check-1000-cold", "generate-1000-warm", "infer-change-100", "infer-change-1000", "infer-wrong-1000"));

    private final RuntimeJars runtime = RuntimeJars.fromClassPath(LanguageBench.class.getClassLoader());
    private final Path work = TemporaryFolder.make();
    private final int runs;
    private final int warmUps;

    private LanguageBench(int runs, boolean quick) throws ExportException {
        this.runs = runs;
        warmUps = quick ? 1 : 15;
    }

    public static void main(String[] args) throws IOException, ExportException {
        List<String> cases = new ArrayList<>();
        int runs = 20;
        boolean quick = false;
        Path json = null;
        for (int i = 0; i < args.length; i++) {
            boolean more = i + 1 < args.length;
            if (args[i].equals("--quick")) {
                quick = true;
            } else if (args[i].equals("--json") && more) {
                json = Path.of(args[++i]);
            } else if (args[i].equals("--runs") && more && args[i + 1].matches("[1-9]\\d{0,3}")) {
                runs = Integer.parseInt(args[++i]);
            } else if (CASES.contains(args[i])) {
                cases.add(args[i]);
            } else {
                System.err.println("bench: '" + args[i] + "' is no option and no case, or lacks its number or file. Usage: ./build bench language [--runs N] [--quick] [--json FILE] [CASE…]; cases: "
                        + String.join(" ", CASES));
                System.exit(2);
            }
        }
        LanguageBench bench = new LanguageBench(quick ? 2 : runs, quick);
        List<Row> rows = new ArrayList<>();
        int passed = 0;
        int failed = 0;
        try {
            for (String name : cases.isEmpty() ? CASES : cases) {
                Row row = bench.measure(name);
                boolean slow = !quick && row.median() > limit(name);
                System.out.println(row.line() + "  limit " + limit(name) + " ms" + (slow ? ": TOO SLOW" : ""));
                rows.add(row);
                failed += slow ? 1 : 0;
                passed += slow ? 0 : 1;
            }
        } catch (BenchException e) {
            System.err.println("bench: " + e.getMessage());
            failed++;
        } finally {
            TemporaryFolder.delete(bench.work);
        }
        if (json != null) {
            Files.write(json, rows.stream().map(Row::json).toList());
        }
        System.out.println();
        System.out.println("benchmarks: " + passed + " passed, " + failed + " failed" + (quick ? " (a quick run: the numbers mean nothing)" : ""));
        System.exit(failed == 0 ? 0 : 1);
    }

    /** Most milliseconds that a case may take. The checks while typing have 300 ms, of which the editor waits some. */
    private static int limit(String name) {
        return switch (name) {
            case "check-1000-cold" -> 3000;
            case "generate-1000-warm", "infer-change-100" -> 200;
            default -> 500;
        };
    }

    private Row measure(String name) throws IOException {
        double[] millis = switch (name) {
            case "check-1000-cold" -> checkCold();
            case "generate-1000-warm" -> generate(LargePipeline.of(1000));
            case "infer-change-100" -> change(LargePipeline.of(100));
            case "infer-change-1000" -> change(LargePipeline.of(1000));
            default -> wrong(LargePipeline.of(1000));
        };
        return Row.of("language", name, Subject.SLUICE, "ms", millis);
    }

    /** The command line's own process, from its start to its end, with the options that {@code ./sluice} gives it. */
    private double[] checkCold() throws IOException {
        Path file = work.resolve("large.dstream");
        PipelineFiles.save(LargePipeline.of(1000).pipeline(), file);
        Path archive = work.resolve("cli.jsa");
        // Classes in folders cannot be shared: then there is no archive, and the check is slower.
        sluiceCheck(file, "-XX:ArchiveClassesAtExit=" + archive);
        return timed(1, Math.min(runs, 5), i -> {
            if (sluiceCheck(file, "-XX:SharedArchiveFile=" + archive) != 0) {
                throw new BenchException("sluice check failed: " + log());
            }
        });
    }

    private int sluiceCheck(Path file, String sharing) {
        try {
            return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", sharing,
                    "-Xlog:disable", "-Xlog:all=off", "-cp", System.getProperty("java.class.path"), "org.sluice.cli.Main", "check", file.toString())
                    .redirectErrorStream(true).redirectOutput(work.resolve("check.log").toFile()).start().waitFor();
        } catch (IOException e) {
            throw new BenchException("sluice check did not start: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("interrupted");
        }
    }

    private String log() {
        try {
            return Files.readString(work.resolve("check.log"));
        } catch (IOException e) {
            return e.getMessage();
        }
    }

    private double[] generate(LargePipeline large) {
        return timed(warmUps, runs, i -> {
            large.changeFilter(i);
            CodeGenerator.generate(large.pipeline(), Target.EMBEDDED);
        });
    }

    /** One function changes, by turns one that keeps the type of its stream and one that does not; everything is known again. */
    private double[] change(LargePipeline large) {
        return analyzed(large, i -> {
            if (i % 2 == 0) {
                large.changeFilter(i);
            } else {
                large.changeMap(i / 2);
            }
        });
    }

    /** One function is wrong, each time in another way. */
    private double[] wrong(LargePipeline large) {
        return analyzed(large, large::breakMap);
    }

    private double[] analyzed(LargePipeline large, IntConsumer edit) {
        ValidationContext context = new ValidationContext(work, runtime.roots(), true);
        verify(large, Validator.analyze(large.pipeline(), context));
        return timed(warmUps, runs, i -> {
            edit.accept(i);
            verify(large, Validator.analyze(large.pipeline(), context));
        });
    }

    private static void verify(LargePipeline large, Analysis analysis) {
        boolean right = large.changedType() == null
                ? analysis.diagnostics().size() == 1 && analysis.diagnostics().get(0).nodeId().equals(large.changedMap()) && !analysis.streamTypes().containsKey(large.changedMap())
                : analysis.ok() && analysis.streamTypes().size() == large.streams() && large.changedType().equals(analysis.streamTypes().get(large.changedMap()));
        if (!right) {
            throw new BenchException("the analysis is wrong: " + analysis);
        }
    }

    private static double[] timed(int warmUps, int runs, IntConsumer task) {
        double[] millis = new double[runs];
        for (int i = -warmUps; i < runs; i++) {
            long begun = System.nanoTime();
            task.accept(i + warmUps);
            if (i >= 0) {
                millis[i] = (System.nanoTime() - begun) / 1e6;
            }
        }
        return millis;
    }
}
