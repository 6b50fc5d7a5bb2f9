package org.sluice.streaming;

import java.util.List;
import java.util.Map;
import org.sluice.streaming.report.SourceReport;

/**
 * What another program needs to go on from where a run stands: a whole checkpoint of its states and of how far its sources were read, and what batches after it have taken in that are to be
 * run anew. Made by {@link Stepper#continuation}, used by {@link StreamingContext#continueFrom}. Holds no objects of the program it comes from.
 *
 * @param directory of the checkpoint; whoever asked for it removes it
 * @param number    running number of the batch it stands after
 * @param inputs    what the batches after it took in, oldest first
 */
public record Continuation(String directory, long number, List<Input> inputs) {

    public Continuation {
        inputs = List.copyOf(inputs);
    }

    /**
     * What one batch took in.
     *
     * @param records per source, as the engine writes values into checkpoints; a source without one had no batch
     * @param reports per source
     */
    public record Input(long number, Time time, Map<String, byte[]> records, Map<String, SourceReport> reports) {

        public Input {
            records = Map.copyOf(records);
            reports = Map.copyOf(reports);
        }
    }
}
