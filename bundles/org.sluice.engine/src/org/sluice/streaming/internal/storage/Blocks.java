package org.sluice.streaming.internal.storage;

import java.util.ArrayList;
import java.util.List;
import org.sluice.streaming.internal.batch.Output;
import org.sluice.streaming.internal.batch.Records;
import org.sluice.streaming.internal.stage.Step;
import org.sluice.streaming.internal.stage.StepFailure;

/** The records of several kept batches, one after the other; partitions that are not in memory are read when their turn comes, and not kept. */
public final class Blocks implements Output {

    private final List<Block> blocks = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private long size;

    private Blocks(List<Block> all) {
        for (Block block : all) {
            for (int p = 0; p < block.partitions(); p++) {
                blocks.add(block);
                numbers.add(p);
            }
            size += block.size();
        }
    }

    /** {@link Records} when all are in memory. */
    public static Output of(List<Block> all) {
        if (all.stream().allMatch(Block::held)) {
            List<Records> records = new ArrayList<>(all.size());
            all.forEach(block -> records.add(block.records()));
            return Records.concat(records);
        }
        return new Blocks(all);
    }

    @Override
    public int partitions() {
        return blocks.size();
    }

    @Override
    public long work() {
        return size;
    }

    @Override
    public long push(int partition, Step into) {
        Object[] records = blocks.get(partition).partition(numbers.get(partition));
        for (Object record : records) {
            try {
                into.accept(record);
            } catch (StepFailure e) {
                throw e.at(record);
            }
        }
        return records.length;
    }
}
