package org.sluice.campaign;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Main program: {@code --kills N} (default 50), {@code --seed S} (default 1), {@code --work DIR} (default: a temporary directory), {@code --only kills|damage|soak},
 * {@code --soak MINUTES} (default 0: none; a fraction will do).
 * Round i has seed S + i, and is made again with {@code --only kills --kills 1} and that seed. The last line is {@code N passed, N failed}; exit code 1 when one failed, 2 for wrong usage.
 */
public final class Campaign {

    /** In memory, if the system has such a place: what is forced to disk costs most of the time. */
    private static final Path MEMORY = Path.of("/dev/shm");

    private static final long INPUT_SEED = 1;
    private static final int KILLS_PER_ROUND = 4;
    /** A round whose run was over before the first kill proves nothing. */
    private static final String NOT_COUNTED = "not killed";
    private static final int WORKERS = Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors()));

    /** For kills; on a real disk, so that writing takes time in which to be killed. */
    private final Path work;
    /** For damages. */
    private final Path quick;
    private final ExecutorService executor = Executors.newFixedThreadPool(WORKERS);
    private final List<Future<?>> running = new ArrayList<>();
    private final long seed;
    private final Inputs inputs;
    private final Map<Pipeline, Result> undisturbed = Collections.synchronizedMap(new EnumMap<>(Pipeline.class));
    private int passed;
    private int failed;

    private Campaign(Path work, long seed) throws IOException {
        this.work = work;
        this.seed = seed;
        quick = Files.isWritable(MEMORY) ? Files.createTempDirectory(MEMORY, "sluice-campaign-") : work;
        inputs = Inputs.make(work.resolve("input"), INPUT_SEED);
    }

    public static void main(String[] args) throws Exception {
        int kills = 50;
        long seed = 1;
        String only = "";
        double soak = 0;
        Path work = null;
        for (int i = 0; i < args.length; i += 2) {
            String value = i + 1 < args.length ? args[i + 1] : "";
            try {
                switch (args[i]) {
                    case "--kills" -> kills = Integer.parseInt(value);
                    case "--seed" -> seed = Long.parseLong(value);
                    case "--work" -> work = Files.createDirectories(Path.of(value)).toAbsolutePath();
                    case "--only" -> only = value;
                    case "--soak" -> soak = Double.parseDouble(value);
                    default -> usage("there is no option '" + args[i] + "'");
                }
            } catch (NumberFormatException e) {
                usage("'" + value + "' is no number");
            }
        }
        Campaign campaign = new Campaign(Files.createTempDirectory(work == null ? Path.of(System.getProperty("java.io.tmpdir")) : work, "campaign-"), seed);
        campaign.run(kills, only, soak);
        System.out.printf("%d passed, %d failed%n", campaign.passed, campaign.failed);
        System.exit(campaign.failed == 0 ? 0 : 1);
    }

    private static void usage(String problem) {
        System.err.println("campaign: " + problem + "; there are --kills N, --seed S, --work DIR, --only kills|damage|soak and --soak MINUTES");
        System.exit(2);
    }

    private void run(int kills, String only, double soak) throws Exception {
        long begun = System.nanoTime();
        if (soak > 0) {
            check("soak of " + soak + " minutes", seed, quick.resolve("soak"), folder -> new Soak(soak, folder.checkpoint()).run());
        }
        for (Pipeline pipeline : Pipeline.values()) {
            if (pipeline.fixedBatches() && !only.equals("soak")) {
                later(() -> check("undisturbed " + pipeline.id(), seed, quick.resolve("undisturbed-" + pipeline.id()), folder -> runUndisturbed(pipeline, folder)));
            }
        }
        awaitAll();
        if (!only.equals("damage") && !only.equals("soak")) {
            kill(kills);
        }
        if (!only.equals("kills") && !only.equals("soak")) {
            new Damages(inputs, undisturbed, seed, (what, testSeed, name, body) -> later(() -> check(what, testSeed, quick.resolve(name), body)))
                    .run(quick.resolve("templates"), Math.max(1, kills / 100));
            awaitAll();
        }
        executor.shutdown();
        System.out.printf("campaign: %d s%n", (System.nanoTime() - begun) / 1_000_000_000);
        if (failed == 0) {
            RunFolder.delete(work);
            RunFolder.delete(quick);
        } else {
            RunFolder.delete(quick.resolve("templates"));
            deleteIfEmpty(quick);
        }
    }

    private static void deleteIfEmpty(Path directory) throws IOException {
        try {
            Files.delete(directory);
        } catch (DirectoryNotEmptyException e) {
            return;
        }
    }

    private String runUndisturbed(Pipeline pipeline, RunFolder folder) throws IOException, InterruptedException {
        try (RunProcess process = RunProcess.start(RunProcess.Options.fast(pipeline), inputs, folder)) {
            String problem = process.problem();
            if (problem != null) {
                return problem;
            }
        }
        Result result = Result.read(folder, pipeline);
        undisturbed.put(pipeline, result);
        for (String output : pipeline.outputs()) {
            if (!result.outputs().containsKey(output)) {
                return "there is no output '" + output + "'";
            }
        }
        return pipeline == Pipeline.WORD_COUNT && !result.states().equals(Inputs.counts(inputs.lines(pipeline)))
                ? "final state: " + Result.firstOf(Inputs.counts(inputs.lines(pipeline)), result.states()) : null;
    }

    private void kill(int kills) {
        Map<Phase, Integer> phases = new EnumMap<>(Phase.class);
        Map<Pipeline, Integer> pipelines = new EnumMap<>(Pipeline.class);
        AtomicInteger next = new AtomicInteger();
        AtomicInteger left = new AtomicInteger(kills);
        for (int worker = 0; worker < Math.min(WORKERS, (kills + KILLS_PER_ROUND - 1) / KILLS_PER_ROUND); worker++) {
            later(() -> {
                while (left.get() > 0) {
                    int i = next.getAndIncrement();
                    KillRound round = new KillRound(seed + i);
                    left.addAndGet(-round.planned());
                    check(round.toString(), seed + i, work.resolve("round-" + i), folder -> {
                        String problem = round.run(inputs, undisturbed.get(round.pipeline().inMemory()), folder);
                        return problem == null && round.phases().isEmpty() ? NOT_COUNTED : problem;
                    });
                    left.addAndGet(round.planned() - Math.max(1, round.phases().size()));
                    synchronized (phases) {
                        round.phases().forEach(kill -> kill.forEach(phase -> phases.merge(phase, 1, Integer::sum)));
                        pipelines.merge(round.pipeline(), round.phases().size(), Integer::sum);
                    }
                }
            });
        }
        awaitAll();
        System.out.println("kills: " + phases.entrySet().stream().filter(e -> !e.getKey().meanwhile()).mapToInt(Map.Entry::getValue).sum() + " " + Phase.counts(phases, false)
                + ", meanwhile " + Phase.counts(phases, true));
        System.out.println("kills of each pipeline: " + pipelines);
    }

    private void later(Runnable work) {
        running.add(executor.submit(work));
    }

    private void awaitAll() {
        for (Future<?> each : running) {
            try {
                each.get();
            } catch (ExecutionException | InterruptedException e) {
                throw new IllegalStateException("the campaign itself failed: " + e, e);
            }
        }
        running.clear();
    }

    /** A test. */
    @FunctionalInterface
    interface Body {
        /** @return what is wrong, or null */
        String run(RunFolder folder) throws Exception;
    }

    /** Runs tests, counts and reports them. */
    @FunctionalInterface
    interface Check {
        void run(String what, long seed, String folder, Body body);
    }

    private synchronized void count(boolean good) {
        passed += good ? 1 : 0;
        failed += good ? 0 : 1;
    }

    private void check(String what, long testSeed, Path path, Body body) {
        try {
            RunFolder folder = RunFolder.create(path);
            String problem = body.run(folder);
            if (NOT_COUNTED.equals(problem)) {
                folder.delete();
            } else if (problem == null) {
                count(true);
                folder.delete();
            } else {
                count(false);
                System.out.println("FAILED: " + what + "\n  seed " + testSeed + ", folder " + folder.path() + "\n  " + problem);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (Exception e) {
            count(false);
            System.out.println("FAILED: " + what + "\n  seed " + testSeed + "\n  " + e);
        }
    }
}
