package org.sluice.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Every {@link Damage} on a run that was killed half way, and directories that cannot be written. */
final class Damages {

    private static final List<Pipeline> PIPELINES = List.of(Pipeline.WORD_COUNT, Pipeline.WINDOW, Pipeline.SESSIONS, Pipeline.JOIN, Pipeline.EVENT_TIME);
    private static final long OTHER_INPUT = 1_000_003;

    private final Inputs inputs;
    private final Map<Pipeline, Result> undisturbed;
    private final long seed;
    private final Campaign.Check check;

    Damages(Inputs inputs, Map<Pipeline, Result> undisturbed, long seed, Campaign.Check check) {
        this.inputs = inputs;
        this.undisturbed = undisturbed;
        this.seed = seed;
        this.check = check;
    }

    /** @param rounds how often each damage is done, each time at other places */
    void run(Path directory, int rounds) throws IOException, InterruptedException {
        Inputs others = Inputs.make(directory.resolve("other-input"), seed + OTHER_INPUT);
        for (int round = 0; round < rounds; round++) {
            Pipeline pipeline = PIPELINES.get(Math.floorMod(seed + round, PIPELINES.size()));
            Templates templates = Templates.make(directory.resolve("round-" + round), pipeline, inputs, others, Seeds.random(seed + round));
            int number = 0;
            for (Damage damage : Damage.all()) {
                long damageSeed = seed + round * 1000L + number;
                check.run("damage: " + damage.name() + " (" + pipeline.id() + ")", damageSeed, "damage-" + round + "-" + number++,
                        folder -> damaged(damage, pipeline, templates, damageSeed, folder));
            }
            Random random = Seeds.random(seed + round);
            for (Fault.Operation operation : Fault.Operation.values()) {
                Pipeline met = operation.ofLog() ? Pipeline.RECEIVER : pipeline;
                for (boolean once : new boolean[] {false, true}) {
                    Fault fault = new Fault(operation, 1 + random.nextInt(Fault.often(operation)), once);
                    check.run("disk: " + fault + " (" + met.id() + ")", seed + round, "fault-" + round + "-" + operation + "-" + once, folder -> faulty(fault, met, folder));
                }
            }
        }
        check.run("no room for output or checkpoint", seed, "no-room", folder -> noRoom(Pipeline.WORD_COUNT, 5, folder));
        check.run("no room for a checkpoint", seed, "no-room-for-checkpoint", folder -> noRoom(Pipeline.WINDOW, 3, folder));
        check.run("checkpoint directory below a file", seed, "below-a-file", this::belowAFile);
        check.run("checkpoint directory is a file", seed, "is-a-file", this::isAFile);
    }

    private String damaged(Damage damage, Pipeline pipeline, Templates templates, long damageSeed, RunFolder folder) throws IOException, InterruptedException {
        RunFolder.copy(templates.run().path(), folder.path());
        Files.deleteIfExists(folder.log());
        Map<String, Object> before = KillRound.identities(folder);
        damage.action().apply(folder, templates, Seeds.random(damageSeed));
        try (RunProcess process = RunProcess.start(Templates.options(pipeline), inputs, folder)) {
            String problem = process.problem();
            if (problem == null) {
                return damage.expectation() == Damage.Expectation.CLEAR_ERROR ? "the run went on from nothing"
                        : afterwards(pipeline, folder);
            }
            if (damage.expectation() == Damage.Expectation.GOES_ON) {
                return problem;
            }
            return clearError(process, problem, before, folder);
        }
    }

    /** The output is right, and so it stays when the run is started once more: the checkpoints it wrote can be read. */
    private String afterwards(Pipeline pipeline, RunFolder folder) throws IOException, InterruptedException {
        String difference = KillRound.difference(pipeline, inputs, undisturbed.get(pipeline), folder);
        if (difference != null) {
            return difference;
        }
        Map<String, Object> before = KillRound.identities(folder);
        try (RunProcess again = RunProcess.start(Templates.options(pipeline), inputs, folder)) {
            String problem = again.problem();
            if (problem != null) {
                return "started again after its end: " + problem;
            }
        }
        Map<String, Object> after = KillRound.identities(folder);
        return before.entrySet().stream().filter(e -> !e.getValue().equals(after.get(e.getKey()))).findFirst()
                .map(e -> "started again after its end: '" + e.getKey() + "' was written again").orElse(null);
    }

    private static List<String> errors(RunProcess process) throws IOException {
        return process.text().lines().filter(line -> line.startsWith("error: ")).toList();
    }

    private static String clearError(RunProcess process, String problem, Map<String, Object> before, RunFolder folder) throws IOException {
        List<String> errors = errors(process);
        if (process.exitCode() != 3 || errors.size() != 1 || !process.text().endsWith(errors.get(0) + "\n") || errors.get(0).length() < 40) {
            return "not one clear line: " + problem;
        }
        return KillRound.identities(folder).equals(before) ? null : "the run failed, but wrote output before: " + errors.get(0);
    }

    /** Files may not grow beyond some kilobytes: the run has to say so; with room again it has to go on to the right end. */
    private String noRoom(Pipeline pipeline, int blocks, RunFolder folder) throws IOException, InterruptedException {
        return failsThenGoesOn(Templates.options(pipeline).limitedTo(blocks), "File too large", false, folder);
    }

    /** A disk that fails for good has to be noticed. One that fails once has, too, or has to be made good. */
    private String faulty(Fault fault, Pipeline pipeline, RunFolder folder) throws IOException, InterruptedException {
        return failsThenGoesOn(Templates.options(pipeline).with(fault.jvmOptions()), fault.operation().message(), fault.once(), folder);
    }

    private String failsThenGoesOn(RunProcess.Options failing, String reason, boolean mayEndWell, RunFolder folder) throws IOException, InterruptedException {
        try (RunProcess process = RunProcess.start(failing, inputs, folder)) {
            String problem = process.problem();
            if (problem == null) {
                return mayEndWell ? afterwards(failing.pipeline(), folder) : "the run did not notice";
            }
            List<String> errors = errors(process);
            if (process.exitCode() != 3 || errors.size() != 1 || !errors.get(0).contains(reason)) {
                return "not one clear line: " + problem;
            }
        }
        try (RunProcess process = RunProcess.start(Templates.options(failing.pipeline()), inputs, folder)) {
            String problem = process.problem();
            return problem != null ? "with a good disk: " + problem : afterwards(failing.pipeline(), folder);
        }
    }

    private String belowAFile(RunFolder folder) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.path().resolve("file"), "not a directory\n");
        return refused(folder, file.resolve("checkpoint"));
    }

    private String isAFile(RunFolder folder) throws IOException, InterruptedException {
        return refused(folder, Files.writeString(folder.path().resolve("file"), "not a directory\n"));
    }

    private String refused(RunFolder folder, Path checkpoint) throws IOException, InterruptedException {
        try (RunProcess process = RunProcess.start(Templates.options(Pipeline.WORD_COUNT), inputs, folder, checkpoint)) {
            String problem = process.problem();
            return problem == null ? "the run was not refused" : clearError(process, problem, Map.of(), folder);
        }
    }
}
