package org.sluice.benchmarks;

import java.util.function.Supplier;

/**
 * What is run.
 *
 * @param name         as in the results
 * @param program      name of the pipeline
 * @param input        makes the data
 * @param fill         batches that fill the state or the window before anything is measured
 * @param records      per batch
 * @param warmUps      runs before the measured ones
 * @param batches      per run
 * @param sparkBatches per run of Spark, which is slower
 * @param checkpoint   whether every batch has to be recoverable from disk before it counts
 * @param oneByOne     the next batch when the last one is out; otherwise Spark may prepare several at once
 */
record Case(String name, String program, Supplier<Input> input, int fill, double records, int warmUps, int batches, int sparkBatches, boolean checkpoint, boolean oneByOne) {

    int batches(Subject subject) {
        return subject == Subject.SPARK ? sparkBatches : batches;
    }
}
