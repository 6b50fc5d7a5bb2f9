package org.sluice.streaming.internal.plan;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.sluice.streaming.OperatorException;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.batch.Output;
import org.sluice.streaming.internal.batch.Records;
import org.sluice.streaming.internal.stage.ArrayLoop;
import org.sluice.streaming.internal.stage.CollectBuffer;
import org.sluice.streaming.internal.stage.CollectStep;
import org.sluice.streaming.internal.stage.Loop;
import org.sluice.streaming.internal.stage.Step;
import org.sluice.streaming.internal.stage.StepCopies;
import org.sluice.streaming.internal.stage.StepFailure;

/**
 * The record-by-record operations between a node that has records and a node that consumes them, fused into one loop per partition.
 * Ends in steps of the consumer ("terminals"), one per partition.
 */
public final class Stage {

    private final PlanNode consumer;
    private final PlanNode root;
    private final List<NarrowNode> nodes;
    private final List<Constructor<Step>> copies = new ArrayList<>();
    private final Loop loop = StepCopies.<Loop>make(StepCopies.copy(ArrayLoop.class));
    private final Constructor<Step> collector = StepCopies.copy(CollectStep.class);
    private final List<Step[]> chains = new ArrayList<>();
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
        for (NarrowNode node : nodes) {
            copies.add(StepCopies.copy(node.step()));
        }
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

    private static Records gather(BatchRun run, Output output) {
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
        while (chains.size() < n) {
            chains.add(newChain());
        }
        Step[] firsts = new Step[n];
        for (int p = 0; p < n; p++) {
            firsts[p] = prepare(run, chains.get(p), terminals.apply(p));
        }
        long begun = System.nanoTime();
        try {
            push(run, output, n, firsts);
        } catch (StepFailure failure) {
            throw located(failure);
        } finally {
            countErrors(n, firsts);
        }
        count(n, System.nanoTime() - begun, !(output instanceof Records));
        return n;
    }

    private void push(BatchRun run, Output output, int n, Step[] firsts) {
        if (output instanceof Records records) {
            run.forEach(n, records.size(), p -> {
                loop.run(records.array(p), records.from(p), records.to(p), firsts[p]);
                firsts[p].end();
            });
        } else {
            long[] pushed = new long[n];
            run.forEach(n, output.work(), p -> {
                pushed[p] = output.push(p, firsts[p]);
                firsts[p].end();
            });
            for (long count : pushed) {
                root.out += count;
            }
        }
    }

    /** Finds the record the failed step had at hand. */
    private OperatorException located(StepFailure failure) {
        List<Step> fresh = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            fresh.add(StepCopies.make(copies.get(i), nodes.get(i).function()));
        }
        for (Step[] chain : chains) {
            for (int i = 0; i < chain.length; i++) {
                if (chain[i] == failure.step()) {
                    return failure.located(fresh, i);
                }
            }
        }
        return failure.located(fresh, nodes.size());
    }

    private Step[] newChain() {
        Step[] steps = new Step[nodes.size()];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = StepCopies.make(copies.get(i), nodes.get(i).function());
            if (i > 0) {
                steps[i - 1].next = steps[i];
            }
        }
        return steps;
    }

    private Step prepare(BatchRun run, Step[] steps, Step terminal) {
        for (int i = 0; i < steps.length; i++) {
            steps[i].begin(nodes.get(i), run.time());
        }
        terminal.begin(consumer, run.time());
        if (steps.length == 0) {
            return terminal;
        }
        steps[steps.length - 1].next = terminal;
        return steps[0];
    }

    private void countErrors(int n, Step[] firsts) {
        for (int p = 0; p < n; p++) {
            int i = 0;
            for (Step step = firsts[p]; step != null; step = step.next) {
                PlanNode node = i < nodes.size() ? nodes.get(i) : consumer;
                node.errors += step.errors;
                i++;
            }
        }
    }

    /** Adds up what the partitions counted; the loop's time is divided by record counts. */
    private void count(int n, long elapsed, boolean rootWorked) {
        long total = 1;
        for (int i = 0; i < nodes.size(); i++) {
            long sum = 0;
            for (int p = 0; p < n; p++) {
                sum += chains.get(p)[i].out;
            }
            nodes.get(i).out += sum;
            total += sum;
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
