package org.sluice.streaming.internal.plan;

import java.util.ArrayList;
import java.util.List;
import org.sluice.streaming.Time;
import org.sluice.streaming.internal.stage.ChainMaker;
import org.sluice.streaming.internal.stage.PartitionChain;
import org.sluice.streaming.internal.stage.PassStep;
import org.sluice.streaming.internal.stage.Step;
import org.sluice.streaming.internal.stage.TimeStep;
import org.sluice.streaming.internal.stage.WatchStep;

/**
 * The chains of a stage, one per partition, in one form: as they are, or with steps between that look at what passes. Each form has classes of its own, so that looking leaves no traces
 * in what the JIT knows of the others.
 */
final class StageChains {

    private final List<NarrowNode> nodes;
    private final PlanNode consumer;
    private final ChainMaker maker;
    /** Where the steps of the nodes are in a chain. */
    private final int[] places;
    /** Where steps that look are, by position: before the step of node i, and before the end; -1 = nowhere. */
    private final int[] looks;
    private final List<PartitionChain> chains = new ArrayList<>();

    /** @param looking what stands at the positions of {@code at}; null = nothing */
    StageChains(List<NarrowNode> nodes, PlanNode consumer, Class<? extends PassStep> looking, boolean[] at) {
        this.nodes = nodes;
        this.consumer = consumer;
        places = new int[nodes.size()];
        looks = new int[nodes.size() + 1];
        List<Class<? extends Step>> kinds = new ArrayList<>();
        List<Object> functions = new ArrayList<>();
        for (int i = 0; i <= nodes.size(); i++) {
            looks[i] = looking != null && at[i] ? kinds.size() : -1;
            if (looks[i] >= 0) {
                kinds.add(looking);
                functions.add(null);
            }
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
        maker = new ChainMaker(kinds, functions, looking != TimeStep.class);
    }

    /** The chain of a partition, ready for a batch; the end has begun already. */
    PartitionChain prepare(int partition, Step end, Time time) {
        if (partition == chains.size()) {
            chains.add(maker.make(end));
        }
        PartitionChain chain = chains.get(partition);
        chain.begin();
        for (int i = 0; i < places.length; i++) {
            chain.steps()[places[i]].begin(nodes.get(i), time);
        }
        chain.end(end);
        return chain;
    }

    PartitionChain chain(int partition) {
        return chains.get(partition);
    }

    /** The step of a node. */
    Step step(PartitionChain chain, int node) {
        return chain.steps()[places[node]];
    }

    /** The step that looks at a position; null = there is none. */
    Step look(PartitionChain chain, int position) {
        return looks[position] < 0 ? null : chain.steps()[looks[position]];
    }

    /** Number of a step of one of the chains, -1 = it is of none. */
    int find(Step step) {
        for (PartitionChain chain : chains) {
            for (int i = 0; i < chain.steps().length; i++) {
                if (chain.steps()[i] == step) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** All steps apart, fresh. */
    List<Step> fresh() {
        return maker.steps();
    }

    void tellErrors(PartitionChain chain) {
        for (int i = 0; i < places.length; i++) {
            step(chain, i).tellErrors(nodes.get(i));
        }
    }
}
