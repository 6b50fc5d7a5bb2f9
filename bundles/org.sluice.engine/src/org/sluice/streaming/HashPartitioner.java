package org.sluice.streaming;

/** Puts a key into the partition {@code hashCode mod partitions} (never negative), null into the first; as Spark's, so that the same keys stand together. */
public final class HashPartitioner extends Partitioner {

    private final int partitions;

    /** @throws PipelineDefinitionException SL-0304 when there is less than one partition */
    public HashPartitioner(int partitions) {
        if (partitions < 1) {
            throw new PipelineDefinitionException("SL-0304", "A HashPartitioner is to have " + partitions + " partitions. Give it 1 or more.");
        }
        this.partitions = partitions;
    }

    @Override
    public int numPartitions() {
        return partitions;
    }

    @Override
    public int getPartition(Object key) {
        return key == null ? 0 : Math.floorMod(key.hashCode(), partitions);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HashPartitioner that && that.partitions == partitions;
    }

    @Override
    public int hashCode() {
        return partitions;
    }
}
