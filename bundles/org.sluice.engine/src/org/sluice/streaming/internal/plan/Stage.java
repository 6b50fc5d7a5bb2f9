package org.sluice.streaming.internal.plan;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.sluice.streaming.OperatorException;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.batch.Output;
import org.sluice.streaming.internal.batch.Records;
import org.sluice.streaming.internal.stage.ChainMaker;
import org.sluice.streaming.internal.stage.CollectBuffer;
import org.sluice.streaming.internal.stage.CollectStep;
import org.sluice.streaming.internal.stage.PartitionChain;
import org.sluice.streaming.internal.stage.Step;
import org.sluice.streaming.internal.stage.StepCopies;
import org.sluice.streaming.internal.stage.StepFailure;
import org.sluice.streaming.internal.stage.WatchStep;

/**
 * The record-by-record operations between a node that has records and a node that consumes them, fused into one loop per partition.
 * Ends in steps of the consumer ("terminals"), one per partition.
 */
public final class Stage {

    private final PlanNode consumer;
    private final PlanNode root;
    private final List<NarrowNode> nodes;
    /** Where the steps of {@link #nodes} are in a chain; others are there to watch them. */
    private final int[] places;
    private final ChainMaker maker;
    private final Constructor<Step> collector = StepCopies.copy(CollectStep.class);
    private final List<PartitionChain> chains = new ArrayList<>();
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
        places = new int[nodes.size()];
        maker = maker();
    }

    /** Steps whose failed records are wanted get a watch before them. */
    private ChainMaker maker() {
        List<Class<? extends Step>> kinds = new ArrayList<>();
        List<Object> functions = new ArrayList<>();
        for (int i = 0; i <= nodes.size(); i++) {
            if ((i < nodes.size() ? nodes.get(i) : consumer).keepsDeadLetters()) {
                kinds.add(WatchStep.class);
                functions.add(null);
            }
            if (i < nodes.size()) {
                places[i] = kinds.size();
                kinds.add(nodes.get(i).step());
                functions.add(nodes.get(i).function());
            }
        }
        return new ChainMaker(kinds, functions);
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
        return available(root, run);
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
        for (int p = 0; p < n; p++) {
            prepare(run, p, terminals.apply(p));
        }
        long begun = System.nanoTime();
        try {
            run.forEach(n, output.work(), p -> chains.get(p).push(output, p));
        } catch (StepFailure failure) {
            throw located(failure);
        } finally {
            countErrors(n);
        }
        count(n, System.nanoTime() - begun, !(output instanceof Records));
        return n;
    }

    /** Finds the record the failed step had at hand. */
    private OperatorException located(StepFailure failure) {
        for (PartitionChain chain : chains) {
            for (int i = 0; i < chain.steps().length; i++) {
                if (chain.steps()[i] == failure.step()) {
                    return failure.located(maker.steps(), i);
                }
            }
        }
        List<Step> steps = maker.steps();
        return failure.located(steps, steps.size());
    }

    private void prepare(BatchRun run, int partition, Step terminal) {
        if (partition == chains.size()) {
            chains.add(maker.make(terminal));
        }
        PartitionChain chain = chains.get(partition);
        for (int i = 0; i < nodes.size(); i++) {
            chain.steps()[places[i]].begin(nodes.get(i), run.time());
        }
        terminal.begin(consumer, run.time());
        chain.end(terminal);
    }

    private void countErrors(int n) {
        for (int p = 0; p < n; p++) {
            PartitionChain chain = chains.get(p);
            for (int i = 0; i < nodes.size(); i++) {
                chain.steps()[places[i]].tellErrors(nodes.get(i));
            }
            chain.end().tellErrors(consumer);
        }
    }

    /** Adds up what the partitions counted; the loop's time is divided by record counts. */
    private void count(int n, long elapsed, boolean rootWorked) {
        long total = 1;
        for (int p = 0; p < n; p++) {
            long pushed = chains.get(p).settle();
            root.out += rootWorked ? pushed : 0;
            for (int i = 0; i < nodes.size(); i++) {
                nodes.get(i).out += chains.get(p).steps()[places[i]].out;
            }
        }
        for (NarrowNode node : nodes) {
            total += node.out;
        }
        if (rootWorked) {
            total += root.out;
            root.nanos += elapsed * root.out / total;
        }
        for (NarrowNode node : nodes) {
            node.nanos += elapsed * node.out / total;
        }
        consumer.nanos += elapsed / (nodes.size() + 1);
    }
}
