package org.sluice.differential;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A DStream program and its input. Node 0 and 1 are the inputs; every other node names the nodes it reads. All functions are commutative
 * and associative where the order of records could show, because Spark promises no order.
 *
 * <p>Left out on purpose, because Sluice differs by design: {@code countByWindow} before the first record, inverse windows that slide
 * further than they are long, timeouts of {@code mapWithState}, combining streams of different slides.
 */
record Program(List<Node> nodes, List<List<List<Integer>>> inputs) {

    /** What flows: whole numbers, or pairs of a text and a whole number. */
    enum Type { NUMBERS, PAIRS }

    enum Op {
        INPUT(null, Type.NUMBERS, 0),
        ADD(Type.NUMBERS, Type.NUMBERS, 1), KEEP_MULTIPLES(Type.NUMBERS, Type.NUMBERS, 1), REPEAT(Type.NUMBERS, Type.NUMBERS, 1), DISTINCT(Type.NUMBERS, Type.NUMBERS, 1),
        REPARTITION(Type.NUMBERS, Type.NUMBERS, 1), SUM(Type.NUMBERS, Type.NUMBERS, 1), COUNT(Type.NUMBERS, Type.NUMBERS, 1), UNION(Type.NUMBERS, Type.NUMBERS, 2),
        WINDOW(Type.NUMBERS, Type.NUMBERS, 1), SUM_BY_WINDOW(Type.NUMBERS, Type.NUMBERS, 1), MAP_PARTITIONS(Type.NUMBERS, Type.NUMBERS, 1),
        TO_PAIRS(Type.NUMBERS, Type.PAIRS, 1), COUNT_BY_VALUE(Type.NUMBERS, Type.PAIRS, 1), COUNT_BY_VALUE_AND_WINDOW(Type.NUMBERS, Type.PAIRS, 1),
        MAP_VALUES(Type.PAIRS, Type.PAIRS, 1), FLAT_MAP_VALUES(Type.PAIRS, Type.PAIRS, 1), FILTER_PAIRS(Type.PAIRS, Type.PAIRS, 1), SUM_BY_KEY(Type.PAIRS, Type.PAIRS, 1),
        MAX_BY_KEY(Type.PAIRS, Type.PAIRS, 1), GROUP_SIZE(Type.PAIRS, Type.PAIRS, 1), COMBINE_BY_KEY(Type.PAIRS, Type.PAIRS, 1), UNION_PAIRS(Type.PAIRS, Type.PAIRS, 2),
        JOIN(Type.PAIRS, Type.PAIRS, 2), LEFT_JOIN(Type.PAIRS, Type.PAIRS, 2), RIGHT_JOIN(Type.PAIRS, Type.PAIRS, 2), FULL_JOIN(Type.PAIRS, Type.PAIRS, 2), COGROUP(Type.PAIRS, Type.PAIRS, 2),
        WINDOW_PAIRS(Type.PAIRS, Type.PAIRS, 1), SUM_BY_KEY_AND_WINDOW(Type.PAIRS, Type.PAIRS, 1), SUM_BY_KEY_AND_WINDOW_INVERSE(Type.PAIRS, Type.PAIRS, 1),
        GROUP_BY_KEY_AND_WINDOW(Type.PAIRS, Type.PAIRS, 1), RUNNING_SUM(Type.PAIRS, Type.PAIRS, 1), RUNNING_SUM_FORGETFUL(Type.PAIRS, Type.PAIRS, 1),
        STATE_SUM(Type.PAIRS, Type.PAIRS, 1), STATE_SNAPSHOTS(Type.PAIRS, Type.PAIRS, 1), VALUES(Type.PAIRS, Type.NUMBERS, 1);

        final Type in;
        final Type out;
        final int arity;

        Op(Type in, Type out, int arity) {
            this.in = in;
            this.out = out;
            this.arity = arity;
        }

        /** Computed by Spark with an inverse function, hence wrong when it slides further than it is long. */
        boolean inverse() {
            return this == SUM_BY_KEY_AND_WINDOW_INVERSE || this == COUNT_BY_VALUE_AND_WINDOW;
        }

        boolean windowed() {
            return name().contains("WINDOW");
        }
    }

    /** {@code a} and {@code b} are small parameters; for windows they are length and slide in multiples of the slide of what is read. */
    record Node(Op op, int left, int right, int a, int b) {

        @Override
        public String toString() {
            String reads = op.arity == 0 ? "" : op.arity == 1 ? " <- " + left : " <- " + left + ", " + right;
            return op + (op.arity == 0 ? "" : "(" + a + (op.windowed() ? ", " + b : "") + ")") + reads;
        }
    }

    static final int MAX_SLIDE = 4;

    static Program random(Random random) {
        List<Node> nodes = new ArrayList<>(List.of(new Node(Op.INPUT, 0, 0, 0, 0), new Node(Op.INPUT, 0, 0, 0, 0)));
        int wanted = 3 + random.nextInt(6);
        while (nodes.size() < 2 + wanted) {
            Op op = Op.values()[1 + random.nextInt(Op.values().length - 1)];
            List<Integer> fitting = new ArrayList<>();
            for (int i = 0; i < nodes.size(); i++) {
                if (nodes.get(i).op().out == op.in) {
                    fitting.add(i);
                }
            }
            if (fitting.isEmpty()) {
                continue;
            }
            // The newest streams are the interesting ones: chains rather than stars.
            int left = fitting.get(Math.max(random.nextInt(fitting.size()), random.nextInt(fitting.size())));
            int right = fitting.get(random.nextInt(fitting.size()));
            int length = 1 + random.nextInt(4);
            Node node = new Node(op, left, right, op.windowed() ? length : 1 + random.nextInt(4), 1 + random.nextInt(op.inverse() ? Math.min(2, length) : 2));
            nodes.add(node);
            if (!new Program(nodes, List.of()).valid()) {
                nodes.remove(nodes.size() - 1);
            }
        }
        int batches = 4 + random.nextInt(6);
        List<List<List<Integer>>> inputs = new ArrayList<>();
        for (int input = 0; input < 2; input++) {
            List<List<Integer>> perBatch = new ArrayList<>();
            for (int batch = 0; batch < batches; batch++) {
                int size = random.nextInt(4) == 0 ? 0 : random.nextInt(12);
                perBatch.add(random.ints(size, 0, 12).boxed().toList());
            }
            inputs.add(perBatch);
        }
        return new Program(List.copyOf(nodes), inputs);
    }

    /** Slides of all nodes in batches. */
    int[] slides() {
        int[] slides = new int[nodes.size()];
        for (int i = 0; i < slides.length; i++) {
            Node node = nodes.get(i);
            slides[i] = node.op() == Op.INPUT ? 1 : slides[node.left()] * (node.op().windowed() ? node.b() : 1);
        }
        return slides;
    }

    boolean valid() {
        int[] slides = slides();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            boolean combines = node.op().arity == 2;
            if (slides[i] > MAX_SLIDE || combines && slides[node.left()] != slides[node.right()]) {
                return false;
            }
        }
        return true;
    }

    int batches() {
        return inputs.get(0).size();
    }

    /** Smaller programs and inputs, most promising first; all valid. */
    List<Program> smaller() {
        List<Program> smaller = new ArrayList<>();
        for (int i = nodes.size() - 1; i >= 2; i--) {
            without(i).ifPresent(smaller::add);
        }
        if (batches() > 1) {
            smaller.add(withInputs(inputs.stream().map(b -> b.subList(0, b.size() - 1)).toList()));
        }
        for (int input = 0; input < inputs.size(); input++) {
            for (int batch = 0; batch < batches(); batch++) {
                List<Integer> records = inputs.get(input).get(batch);
                for (List<Integer> fewer : records.size() < 2 ? List.of(List.<Integer>of()) : List.of(records.subList(0, records.size() / 2), records.subList(records.size() / 2, records.size()))) {
                    if (!records.isEmpty()) {
                        List<List<List<Integer>>> changed = new ArrayList<>(inputs.stream().map(b -> (List<List<Integer>>) new ArrayList<>(b)).toList());
                        changed.get(input).set(batch, fewer);
                        smaller.add(withInputs(changed));
                    }
                }
            }
        }
        return smaller.stream().filter(Program::valid).toList();
    }

    private Program withInputs(List<List<List<Integer>>> changed) {
        return new Program(nodes, changed);
    }

    /** Takes node {@code gone} out; its readers read what it read, if the type fits. */
    private java.util.Optional<Program> without(int gone) {
        Set<Integer> readers = new HashSet<>();
        List<Node> kept = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (i == gone) {
                continue;
            }
            Node node = nodes.get(i);
            if (node.op().arity > 0 && (node.left() == gone || node.op().arity == 2 && node.right() == gone)) {
                readers.add(i);
            }
            kept.add(new Node(node.op(), shifted(node.left(), gone), shifted(node.right(), gone), node.a(), node.b()));
        }
        boolean fits = readers.isEmpty() || nodes.get(gone).op().in == nodes.get(gone).op().out;
        return fits ? java.util.Optional.of(new Program(List.copyOf(kept), inputs)) : java.util.Optional.empty();
    }

    private int shifted(int read, int gone) {
        int now = read == gone ? nodes.get(gone).left() : read;
        return now > gone ? now - 1 : now;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < nodes.size(); i++) {
            text.append("  ").append(i).append(": ").append(nodes.get(i)).append('\n');
        }
        for (int i = 0; i < inputs.size(); i++) {
            text.append("  input ").append(i).append(": ").append(inputs.get(i).stream().map(Object::toString).collect(Collectors.joining(" "))).append('\n');
        }
        return text.toString();
    }

    /** What a node yielded: one entry a batch in which it had a batch at all; records as sorted texts. */
    record Outcome(List<List<String>> perBatch) {

        static Outcome of(String[][] perBatch) {
            return new Outcome(Arrays.stream(perBatch).map(records -> records == null ? null : Arrays.asList(records)).collect(Collectors.toCollection(ArrayList::new)));
        }
    }
}
