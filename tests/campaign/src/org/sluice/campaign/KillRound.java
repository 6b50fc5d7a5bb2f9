package org.sluice.campaign;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** One run that is killed several times, then left alone; its whole output has to be that of an undisturbed run. */
final class KillRound {

    private final long seed;
    private final Pipeline pipeline;
    private final RunProcess.Options options;
    private final List<Moment> moments = new ArrayList<>();
    private final List<Set<Phase>> phases = new ArrayList<>();
    private final boolean startAfterEnd;

    /** @param seed picks everything; pipeline and clock so that twice as many seeds in a row as there are pipelines have them all */
    KillRound(long seed) {
        this.seed = seed;
        Random random = Seeds.random(seed);
        pipeline = Pipeline.values()[(int) Math.floorMod(seed, (long) Pipeline.values().length)];
        boolean fast = pipeline.fixedBatches() && Math.floorDiv(seed, Pipeline.values().length) % 2 == 0;
        options = new RunProcess.Options(pipeline, fast, new int[] {1, 1, 3, 7}[random.nextInt(4)], new int[] {1, 4, 10}[random.nextInt(3)], 0, List.of());
        int kills = 3 + random.nextInt(4);
        for (int i = 0; i < kills; i++) {
            moments.add(Moment.random(random, options.checkpointEvery()));
        }
        startAfterEnd = random.nextInt(3) == 0;
    }

    Pipeline pipeline() {
        return pipeline;
    }

    int planned() {
        return moments.size();
    }

    /** Where the kills hit, as far as there were any: a run may be done before the last planned one. */
    List<Set<Phase>> phases() {
        return phases;
    }

    /** @return what is wrong, or null */
    String run(Inputs inputs, Result undisturbed, RunFolder folder) throws IOException, InterruptedException {
        try (Feeder feeder = pipeline.fixedBatches() ? null : Feeder.start(inputs, folder, seed); Moment.Watch watch = new Moment.Watch(folder)) {
            boolean ended = false;
            for (int i = 0; i < moments.size() && !ended; i++) {
                ended = !killOnce(moments.get(i), inputs, folder, watch);
            }
            try (RunProcess last = RunProcess.start(options, inputs, folder)) {
                String problem = last.problem();
                if (feeder != null) {
                    feeder.check();
                }
                if (problem != null) {
                    return problem;
                }
            }
        }
        String difference = difference(inputs, undisturbed, folder);
        return difference == null && startAfterEnd ? startAfterEnd(inputs, undisturbed, folder) : difference;
    }

    private boolean killOnce(Moment moment, Inputs inputs, RunFolder folder, Moment.Watch watch) throws IOException, InterruptedException {
        watch.drain();
        Marks marks = Marks.of(folder);
        marks.clear();
        long started = System.currentTimeMillis();
        try (RunProcess process = RunProcess.start(options, inputs, folder)) {
            if (!moment.await(process, watch, marks)) {
                return false;
            }
            process.kill();
        }
        phases.add(Phase.of(folder, marks, started));
        return true;
    }

    private String difference(Inputs inputs, Result undisturbed, RunFolder folder) throws IOException {
        return difference(pipeline, inputs, undisturbed, folder);
    }

    /** @param undisturbed null for a pipeline without fixed batches @return what is wrong with what was written, or null */
    static String difference(Pipeline pipeline, Inputs inputs, Result undisturbed, RunFolder folder) throws IOException {
        Result result = Result.read(folder, pipeline);
        return pipeline.fixedBatches() ? result.differenceTo(undisturbed, pipeline) : result.differenceToModel(inputs, pipeline, folder);
    }

    /** After a clean stop nothing is run again: every directory is still the same one. */
    private String startAfterEnd(Inputs inputs, Result undisturbed, RunFolder folder) throws IOException, InterruptedException {
        Map<String, Object> before = identities(folder);
        // A killed run may have been ahead of the one that ended: what it left behind the end is written by whoever goes on.
        long end = newestCheckpoint(folder);
        before.keySet().removeIf(name -> time(name) > end);
        try (RunProcess again = RunProcess.start(options, inputs, folder)) {
            String problem = again.problem();
            if (problem != null) {
                return "started again after its end: " + problem;
            }
        }
        Map<String, Object> after = identities(folder);
        for (Map.Entry<String, Object> e : before.entrySet()) {
            if (!e.getValue().equals(after.get(e.getKey()))) {
                return "started again after its end: '" + e.getKey() + "' was written again";
            }
        }
        String difference = difference(inputs, undisturbed, folder);
        return difference == null ? null : "started again after its end: " + difference;
    }

    private static long newestCheckpoint(RunFolder folder) throws IOException {
        long newest = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.checkpoint(), "checkpoint-*")) {
            for (Path file : files) {
                newest = Math.max(newest, time(file.getFileName().toString().replaceFirst("\\.\\w+$", "")));
            }
        }
        return newest;
    }

    /** The batch time at the end of a name. */
    private static long time(String name) {
        return Long.parseLong(name.substring(name.lastIndexOf('-') + 1));
    }

    /** Names and inodes of the output directories. */
    static Map<String, Object> identities(RunFolder folder) throws IOException {
        Map<String, Object> identities = new TreeMap<>();
        try (DirectoryStream<Path> directories = Files.newDirectoryStream(folder.output(), "[!.]*-*")) {
            for (Path directory : directories) {
                identities.put(directory.getFileName().toString(), Files.getAttribute(directory, "unix:ino"));
            }
        }
        return identities;
    }

    @Override
    public String toString() {
        return pipeline.id() + ", " + (options.fastClock() ? "fast" : "system") + " clock, checkpoint every " + options.checkpointEvery() + " batches, full every "
                + options.fullEvery() + ", " + moments + (startAfterEnd ? ", started again after its end" : "");
    }
}
