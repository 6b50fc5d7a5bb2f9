package org.sluice.streaming.internal.stage;

import org.sluice.streaming.internal.batch.Output;
import org.sluice.streaming.internal.batch.Records;

/** The steps of a stage for one partition. Used by one thread at a time. */
public final class PartitionChain {

    private final Step[] steps;
    private final Step[] links;
    private Step end;
    private long pushed;

    PartitionChain(Step[] steps, Step[] links) {
        this.steps = steps;
        this.links = links;
    }

    /** In order; they hold what was counted. */
    public Step[] steps() {
        return steps;
    }

    /** What it ends in; belongs to the consumer. */
    public Step end() {
        return end;
    }

    public void end(Step newEnd) {
        end = newEnd;
        if (steps.length > 0 && steps[steps.length - 1] instanceof Watch watch) {
            newEnd.watchedBy(watch);
        }
        if (links.length > 0) {
            links[links.length - 1].next = newEnd;
        }
    }

    Step first() {
        return links.length == 0 ? end : links[0];
    }

    /** Sends a partition through. */
    public void push(Output output, int partition) {
        Step first = first();
        if (output instanceof Records records && first instanceof Chain chain) {
            chain.run(records.array(partition), records.from(partition), records.to(partition));
            pushed = records.to(partition) - records.from(partition);
        } else {
            first = steps.length == 0 ? end : first;
            pushed = output.push(partition, first);
        }
        first.end();
    }

    /** Ends the counting. @return how many records came in */
    public long settle() {
        long out = pushed;
        for (Step link : links) {
            out = link instanceof Chain chain ? chain.settle(out) : link instanceof Watch ? out : link.out;
        }
        return pushed;
    }
}
