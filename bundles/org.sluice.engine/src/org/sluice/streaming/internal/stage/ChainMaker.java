package org.sluice.streaming.internal.stage;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;

/** Makes the chains of a stage, one per partition: runs of steps a {@link ChainWriter} knows become one {@link Chain}, others stay what they are. */
public final class ChainMaker {

    private static final boolean ON = !"false".equals(System.getProperty("sluice.fuseSteps"));

    private final List<Class<? extends Step>> kinds;
    private final List<Object> functions;
    private final List<Constructor<Step>> steps;
    private final boolean fused;
    private List<Part> parts;

    /** Steps that are made together. @param chain null = the one step as it is */
    private record Part(int from, int to, Constructor<Step> chain) {
    }

    /** @param fused whether steps become one where they can; chains for few records are not worth a class */
    public ChainMaker(List<Class<? extends Step>> kinds, List<Object> functions, boolean fused) {
        this.fused = fused && ON;
        this.kinds = List.copyOf(kinds);
        this.functions = new ArrayList<>(functions);
        steps = kinds.stream().map(kind -> ON && ChainWriter.knows(kind) || looks(kind) ? StepCopies.<Step>plain(kind) : StepCopies.<Step>copy(kind)).toList();
    }

    /** Steps that are asked for what they saw cannot be copies; they are not there in the runs that have to be fast. */
    private static boolean looks(Class<?> kind) {
        return kind == SampleStep.class || kind == TimeStep.class;
    }

    /** All steps apart, fresh. */
    public List<Step> steps() {
        List<Step> made = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            made.add(StepCopies.make(steps.get(i), functions.get(i)));
        }
        return made;
    }

    /** The chain of one more partition. @param end a step like those it will end in */
    public PartitionChain make(Step end) {
        if (parts == null) {
            parts = parts(end);
        }
        Step[] made = steps().toArray(Step[]::new);
        Step[] links = new Step[parts.size()];
        for (int i = 0; i < links.length; i++) {
            Part part = parts.get(i);
            links[i] = part.chain() == null ? made[part.from()]
                    : StepCopies.make(part.chain(), (Object) java.util.Arrays.copyOfRange(made, part.from(), part.to()));
            if (i > 0) {
                links[i - 1].next = links[i];
            }
        }
        for (int i = 1; i < made.length; i++) {
            if (made[i - 1] instanceof Watch watch) {
                made[i].watchedBy(watch);
            }
        }
        return new PartitionChain(made, links);
    }

    private List<Part> parts(Step end) {
        List<Part> all = new ArrayList<>();
        int from = 0;
        do {
            int to = from;
            while (to < kinds.size() && to - from < ChainWriter.MOST_STEPS && ChainWriter.knows(kinds.get(to))) {
                to++;
            }
            if (to > from || from == 0) {
                add(all, from, to, to == kinds.size() ? end : null);
            }
            from = to;
            if (from < kinds.size() && !ChainWriter.knows(kinds.get(from))) {
                all.add(new Part(from, ++from, null));
            }
        } while (from < kinds.size());
        return all;
    }

    @SuppressWarnings("unchecked")
    private void add(List<Part> all, int from, int to, Step end) {
        if (fused) {
            try {
                all.add(new Part(from, to, (Constructor<Step>) ChainWriter.define(kinds.subList(from, to), functions.subList(from, to), end)));
                return;
            } catch (ReflectiveOperationException | LinkageError e) {
                System.getLogger(ChainMaker.class.getName()).log(System.Logger.Level.DEBUG, "Steps stay apart", e);
            }
        }
        for (int i = from; i < to; i++) {
            all.add(new Part(i, i + 1, null));
        }
    }
}
