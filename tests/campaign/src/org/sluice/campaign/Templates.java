package org.sluice.campaign;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Runs that were killed half way, to be copied and damaged.
 *
 * @param run           the run under test
 * @param otherPipeline one of a pipeline with other nodes
 * @param otherRun      one of the same pipeline on other input
 */
record Templates(RunFolder run, RunFolder otherPipeline, RunFolder otherRun) {

    private static final int FULL_EVERY = 4;
    private static final int FIRST_KILL = 40;

    static RunProcess.Options options(Pipeline pipeline) {
        return new RunProcess.Options(pipeline, pipeline.fixedBatches(), 1, FULL_EVERY, 0, List.of());
    }

    static Templates make(Path directory, Pipeline pipeline, Inputs inputs, Inputs others, Random random) throws IOException, InterruptedException {
        Pipeline different = pipeline == Pipeline.WINDOW ? Pipeline.WORD_COUNT : Pipeline.WINDOW;
        return new Templates(halfway(directory.resolve("run"), pipeline, inputs, random), halfway(directory.resolve("other-pipeline"), different, inputs, random),
                halfway(directory.resolve("other-run"), pipeline, others, random));
    }

    private static RunFolder halfway(Path path, Pipeline pipeline, Inputs inputs, Random random) throws IOException, InterruptedException {
        RunFolder folder = RunFolder.create(path);
        Moment moment = new Moment(Moment.Kind.CHECKPOINT, FIRST_KILL + random.nextInt(100));
        Marks marks = Marks.of(folder);
        try (Moment.Watch watch = new Moment.Watch(folder); RunProcess process = RunProcess.start(options(pipeline), inputs, folder)) {
            if (!moment.await(process, watch, marks)) {
                throw new IOException("the run to be damaged ended too early: " + process.problem());
            }
            process.kill();
        }
        return folder;
    }
}
