package org.sluice.streaming.internal.plan;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.sluice.streaming.OperatorException;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.batch.Output;
import org.sluice.streaming.internal.batch.Records;
import org.sluice.streaming.internal.stage.CollectBuffer;
import org.sluice.streaming.internal.stage.CollectStep;
import org.sluice.streaming.internal.stage.GlomStep;
import org.sluice.streaming.internal.stage.MapPartitionsStep;
import org.sluice.streaming.internal.stage.PartitionChain;
import org.sluice.streaming.internal.stage.SampleStep;
import org.sluice.streaming.internal.stage.Step;
import org.sluice.streaming.internal.stage.StepCopies;
import org.sluice.streaming.internal.stage.StepFailure;
import org.sluice.streaming.internal.stage.TimeStep;

/**
 * The record-by-record operations between a node that has records and a node that consumes them, fused into one loop per partition.
 * Ends in steps of the consumer ("terminals"), one per partition.
 */
public final class Stage {

    private final PlanNode consumer;
    private final PlanNode root;
    private final List<NarrowNode> nodes;
    private final StageChains plain;
    private final StageTimes times;
    /** With steps that keep samples; null while nobody looks. */
    private StageChains sampled;
    private boolean[] sampledAt;
    /** With clocks, for the few records that are measured. */
    private StageChains timed;
    private PartitionChain measured;
    private final Constructor<Step> collector = StepCopies.copy(CollectStep.class);
    private final List<Step> collectors = new ArrayList<>();
    private final List<CollectBuffer> collected = new ArrayList<>();

    /** The stage that ends in {@code consumer} and brings it the records of {@code input}. */
    public Stage(PlanNode consumer, PlanNode input) {
        this(consumer, input, input);
    }

    private Stage(PlanNode consumer, PlanNode input, PlanNode from) {
        this.consumer = consumer;
        List<NarrowNode> reversed = new ArrayList<>();
        PlanNode at = from;
        while (at instanceof NarrowNode narrow && (at == input && input == consumer || !at.shared())) {
            reversed.add(0, narrow);
            at = narrow.inputs().get(0);
        }
        root = at;
        nodes = List.copyOf(reversed);
        plain = new StageChains(nodes, consumer, null, null);
        times = new StageTimes(nodes.size() + 1);
    }

    /** The stage that ends with the records of {@code node} itself. */
    static Stage inside(NarrowNode node) {
        return new Stage(node, node, node);
    }

    /** All records of this batch; null when there is no batch. */
    public Records collect(BatchRun run) {
        if (nodes.isEmpty()) {
            Output output = available(run);
            if (output == null || output instanceof Records) {
                return (Records) output;
            }
        }
        int n = run(run, p -> {
            while (collectors.size() <= p) {
                collected.add(new CollectBuffer());
                collectors.add(StepCopies.make(collector, collected.get(collected.size() - 1)));
            }
            return collectors.get(p);
        });
        return n < 0 ? null : CollectBuffer.gather(collected, n);
    }

    /** This batch's input; several consumers get it as {@link Records}. */
    private Output available(BatchRun run) {
        Output output = available(root, run);
        return run.inspection() != null && output instanceof Records ? run.inspection().edge(root, consumer, output, run) : output;
    }

    /** A node's records of this batch; kept when several consumers will ask. */
    public static Output available(PlanNode root, BatchRun run) {
        Output output = root.output(run);
        if (output != null && root.shared() && !(output instanceof Records)) {
            Records records = gather(run, output);
            root.out += records.size();
            root.keep(run, records);
            return records;
        }
        return output;
    }

    static Records gather(BatchRun run, Output output) {
        List<CollectBuffer> buffers = new ArrayList<>();
        for (int p = 0; p < output.partitions(); p++) {
            buffers.add(new CollectBuffer());
        }
        run.forEach(output.partitions(), output.work(), p -> output.push(p, new CollectStep(buffers.get(p))));
        return CollectBuffer.gather(buffers, buffers.size());
    }

    /** How many records wait at the beginning of the stage, -1 when there is no batch. */
    public long waiting(BatchRun run) {
        Output output = available(run);
        return output == null ? -1 : output.work();
    }

    /**
     * Runs the loop for all partitions.
     *
     * @param terminals the consumer's step per partition; asked on the batch thread, before anything runs
     * @return number of partitions, -1 when there is no batch at this time
     */
    public int run(BatchRun run, IntFunction<? extends Step> terminals) {
        Output output = available(run);
        if (output == null) {
            return -1;
        }
        int n = output.partitions();
        StageChains chains = chains(output);
        Step[] ends = new Step[n];
        for (int p = 0; p < n; p++) {
            ends[p] = terminals.apply(p);
            ends[p].begin(consumer, run.time());
            chains.prepare(p, ends[p], run.time());
            if (chains == sampled) {
                sample(run, p);
            }
        }
        int clocked = chains == plain && times.due() && output instanceof Records && canMeasure() ? (int) (times.runs() % n) : -1;
        if (clocked >= 0) {
            clock(run, ends[clocked]);
        }
        long begun = System.nanoTime();
        try {
            run.forEach(n, output.work(), p -> {
                if (p == clocked) {
                    pushMeasured((Records) output, p, ends[p]);
                } else {
                    chains.chain(p).push(output, p);
                }
            });
        } catch (StepFailure failure) {
            throw located(failure);
        } finally {
            for (int p = 0; p < n; p++) {
                chains.tellErrors(chains.chain(p));
                if (p == clocked) {
                    timed.tellErrors(measured);
                }
                ends[p].tellErrors(consumer);
            }
        }
        long elapsed = System.nanoTime() - begun;
        if (clocked >= 0) {
            times.learn(timed, measured);
        }
        count(chains, n, clocked, elapsed, !(output instanceof Records));
        return n;
    }

    /** The form that is wanted in this batch. */
    private StageChains chains(Output output) {
        boolean[] wanted = new boolean[nodes.size() + 1];
        boolean any = false;
        for (int i = 0; i <= nodes.size(); i++) {
            wanted[i] = i == 0 ? root.sampledInPassing() && !(output instanceof Records) : nodes.get(i - 1).sampledInPassing();
            any |= wanted[i];
        }
        if (!any) {
            sampled = null;
            return plain;
        }
        if (sampled == null || !Arrays.equals(wanted, sampledAt)) {
            sampled = new StageChains(nodes, consumer, SampleStep.class, wanted);
            sampledAt = wanted;
        }
        return sampled;
    }

    private void sample(BatchRun run, int partition) {
        for (int i = 0; i <= nodes.size(); i++) {
            if (sampled.look(sampled.chain(partition), i) instanceof SampleStep look) {
                look.into((i == 0 ? root : nodes.get(i - 1)).sampleBuffers(run));
            }
        }
    }

    /** Steps that gather a partition cannot be given a part of it. */
    private boolean canMeasure() {
        return !nodes.isEmpty() && nodes.stream().noneMatch(node -> node.step() == MapPartitionsStep.class || node.step() == GlomStep.class);
    }

    private void clock(BatchRun run, Step end) {
        if (timed == null) {
            boolean[] everywhere = new boolean[nodes.size() + 1];
            Arrays.fill(everywhere, true);
            timed = new StageChains(nodes, consumer, TimeStep.class, everywhere);
        }
        measured = timed.prepare(0, end, run.time());
        for (int i = 0; i <= nodes.size(); i++) {
            ((TimeStep) timed.look(measured, i)).clear();
        }
    }

    /** The last records through the chain with clocks, the others as always. Not the first: an end that folds goes on from what a written loop left, not the other way round. */
    private void pushMeasured(Records records, int partition, Step end) {
        int from = records.from(partition);
        int rest = Math.max(from, records.to(partition) - StageTimes.SAMPLE);
        plain.chain(partition).pushPart(records.array(partition), from, rest);
        measured.end(end);
        measured.pushRest(records, partition, rest);
    }

    /** Finds the record the failed step had at hand. */
    private OperatorException located(StepFailure failure) {
        for (StageChains form : new StageChains[] {plain, sampled, timed}) {
            int number = form == null ? -1 : form.find(failure.step());
            if (number >= 0) {
                return failure.located(form.fresh(), number);
            }
        }
        List<Step> steps = plain.fresh();
        return failure.located(steps, steps.size());
    }

    /** Adds up what the partitions counted, and divides the time. */
    private void count(StageChains chains, int n, int clocked, long elapsed, boolean rootWorked) {
        long[] in = new long[nodes.size() + 1];
        for (int p = 0; p < n; p++) {
            add(in, chains, chains.chain(p));
            if (p == clocked) {
                add(in, timed, measured);
            }
        }
        root.out += rootWorked ? in[0] : 0;
        for (int i = 0; i < nodes.size(); i++) {
            nodes.get(i).out += in[i + 1];
        }
        // The work of a root that is merged while it is pushed is part of the same loop; a record of it is taken to cost what one costs on average.
        long rest = elapsed;
        if (rootWorked) {
            root.nanos += elapsed / (nodes.size() + 2);
            rest -= elapsed / (nodes.size() + 2);
        }
        long[] parts = times.divide(rest, in);
        for (int i = 0; i < nodes.size(); i++) {
            nodes.get(i).nanos += parts[i];
        }
        consumer.nanos += parts[nodes.size()];
    }

    private void add(long[] in, StageChains chains, PartitionChain chain) {
        in[0] += chain.settle();
        for (int i = 0; i < nodes.size(); i++) {
            in[i + 1] += chains.step(chain, i).out;
        }
    }
}
