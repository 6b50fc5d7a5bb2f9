package org.sluice.streaming;

/**
 * How much of the past a run keeps, to go back to. What is over a limit is forgotten, oldest batch first.
 *
 * @param bytes   memory for the records taken in and for what each batch changed in the states, estimated; more than 0
 * @param batches batches at most; more than 0
 */
public record HistoryLimits(long bytes, long batches) {

    /** 64 MiB, 10,000 batches. */
    public static final HistoryLimits DEFAULT = new HistoryLimits(64L << 20, 10_000);

    /**
     * The limits that {@code sluice.history.megabytes} and {@code sluice.history.batches} set.
     *
     * @throws PipelineDefinitionException SL-0308 when one is no whole number, or not more than 0
     */
    public static HistoryLimits of(StreamingConf conf) {
        return new HistoryLimits(conf.getLong("sluice.history.megabytes", DEFAULT.bytes >> 20) << 20, conf.getLong("sluice.history.batches", DEFAULT.batches));
    }

    /** @throws PipelineDefinitionException SL-0308 when a limit is not more than 0 */
    public HistoryLimits {
        if (bytes <= 0 || batches <= 0) {
            throw new PipelineDefinitionException("SL-0308", "The history is limited to " + bytes + " bytes and " + batches + " batches. Both have to be more than 0.");
        }
    }
}
