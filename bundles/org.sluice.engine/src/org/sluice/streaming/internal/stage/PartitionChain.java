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

    /** A batch begins. */
    public void begin() {
        pushed = 0;
    }

    /** Sends a partition through. */
    public void push(Output output, int partition) {
        if (output instanceof Records records && first() instanceof Chain) {
            pushRest(records, partition, records.from(partition));
        } else {
            Step first = steps.length == 0 ? end : first();
            pushed = output.push(partition, first);
            first.end();
        }
    }

    /** Sends a part of an array through, and does not end. */
    public void pushPart(Object[] records, int from, int to) {
        if (first() instanceof Chain chain) {
            chain.run(records, from, to);
        } else {
            Records.part(records, from, to).push(0, first());
        }
        pushed += to - from;
    }

    /** Sends a partition through from one place on, and ends. */
    public void pushRest(Records records, int partition, int from) {
        pushPart(records.array(partition), from, records.to(partition));
        first().end();
    }

    /** Ends the counting. @return how many records came in */
    public long settle() {
        long out = pushed;
        for (Step link : links) {
            out = link instanceof Chain chain ? chain.settle(out) : link instanceof PassStep ? out : link.out;
        }
        return pushed;
    }
}
