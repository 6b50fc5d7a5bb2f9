package org.sluice.streaming.internal.stage;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.sluice.streaming.Tuple2;
import org.sluice.streaming.function.FlatMapFunction;
import org.sluice.streaming.function.Function;
import org.sluice.streaming.function.Function2;
import org.sluice.streaming.function.PairFlatMapFunction;
import org.sluice.streaming.function.PairFunction;
import org.sluice.streaming.internal.stage.ClassFile.Label;
import org.sluice.streaming.internal.stage.ClassFile.MethodBody;

/**
 * Writes the class of a {@link Chain}: the steps' code one after the other in one method, as one would write the loop by hand.
 *
 * <p>The JIT looks at a method at a time. With a method per step it has compiled the later ones for themselves when the loop gets hot, refuses to take
 * over ("already compiled into a big method"), and every record in between has to be made on the heap. In one method there is nothing between the
 * user's functions; these are constants of the class, so it knows which they are. A pair that is made of a key and a value only to be taken apart by the next step is
 * not made at all.
 *
 * <p>Written per step class, with the same handling of failures as the steps' own code: {@code map}, {@code filter}, {@code flatMap} and their kin for pairs.
 */
final class ChainWriter {

    /** Methods much longer than 100 steps are not compiled by HotSpot (8,000 bytes). */
    static final int MOST_STEPS = 64;

    private static final int ALOAD = 0x19, ILOAD = 0x15, LLOAD = 0x16, ASTORE = 0x3A, LSTORE = 0x37, AALOAD = 0x32, NULL = 0x01, LCONST_0 = 0x09, LCONST_1 = 0x0A,
            LADD = 0x61, LCMP = 0x94, DUP = 0x59, GOTO = 0xA7, IFEQ = 0x99, IF_ICMPGE = 0xA2, IINC = 0x84, RETURN = 0xB1, THROW = 0xBF, NEW = 0xBB, CAST = 0xC0, GETSTATIC = 0xB2,
            PUTSTATIC = 0xB3, GETFIELD = 0xB4, PUTFIELD = 0xB5, VIRTUAL = 0xB6, SPECIAL = 0xB7, STATIC = 0xB8;

    private enum Kind { ONE, FILTER, MANY, VALUE, MANY_VALUES }

    /** How a step is written. @param function interface of its user function @param result of that function's {@code call} */
    private record Form(Kind kind, Class<?> function, Class<?> result) {
    }

    private static final Map<Class<?>, Form> FORMS = Map.of(
            MapStep.class, new Form(Kind.ONE, Function.class, Object.class),
            MapToPairStep.class, new Form(Kind.ONE, PairFunction.class, Tuple2.class),
            FilterStep.class, new Form(Kind.FILTER, Function.class, Object.class),
            FlatMapStep.class, new Form(Kind.MANY, FlatMapFunction.class, Iterator.class),
            FlatMapToPairStep.class, new Form(Kind.MANY, PairFlatMapFunction.class, Iterator.class),
            MapValuesStep.class, new Form(Kind.VALUE, Function.class, Object.class),
            FlatMapValuesStep.class, new Form(Kind.MANY_VALUES, FlatMapFunction.class, Iterator.class));

    private final ClassFile file;
    private final List<Form> forms;
    private final boolean pairs;
    private final boolean folds;
    private final int[] functions;
    /** Field of the function at the end, 0 = none. */
    private final int merge;

    private ChainWriter(List<Class<? extends Step>> steps, Step end) {
        forms = steps.stream().map(FORMS::get).toList();
        pairs = end != null && end.takesPairs();
        folds = end instanceof FoldStep;
        file = new ClassFile(Chain.class.getName().replace('.', '/') + "Code", Chain.class);
        functions = new int[forms.size()];
        for (int k = 0; k < functions.length; k++) {
            functions[k] = file.constantField("f" + k, forms.get(k).function());
        }
        merge = end instanceof FoldStep fold && fold.function() != null ? file.constantField("merge", Function2.class) : 0;
    }

    /** Whether chains with steps of this class can be written. */
    static boolean knows(Class<?> step) {
        return FORMS.containsKey(step);
    }

    /** Whether a step sends on one record for each (unless user code fails), so that nobody has to count. */
    static boolean oneForOne(Class<?> step) {
        Kind kind = FORMS.get(step).kind();
        return kind == Kind.ONE || kind == Kind.VALUE;
    }

    /**
     * Defines the class of a chain.
     *
     * @param functions the steps' user functions
     * @param end       a step like those it will end in; null when other steps follow
     * @return its constructor, of one argument: the {@code Step[]}
     */
    static Constructor<?> define(List<Class<? extends Step>> steps, List<Object> functions, Step end) throws ReflectiveOperationException {
        Object[] constants = new Object[functions.size() + 1];
        functions.toArray(constants);
        constants[functions.size()] = end instanceof FoldStep fold ? fold.function() : null;
        byte[] bytes = new ChainWriter(steps, end).write();
        return MethodHandles.lookup().defineHiddenClassWithClassData(bytes, constants, true).lookupClass().getConstructor(Step[].class);
    }

    private byte[] write() {
        initializer();
        constructor();
        file.add(run(), Modifier.PUBLIC, "run", void.class, Object[].class, int.class, int.class);
        file.add(accept(false), Modifier.PUBLIC, "accept", void.class, Object.class);
        file.add(accept(true), Modifier.PUBLIC, "acceptPair", void.class, Object.class, Object.class);
        return file.bytes();
    }

    private void initializer() {
        MethodBody body = new MethodBody(file);
        int all = body.object(file.type(Object[].class));
        body.ref(STATIC, file.method(MethodHandles.class, "lookup", MethodHandles.Lookup.class));
        body.ref(STATIC, file.method(Chain.class, "functions", Object[].class, MethodHandles.Lookup.class)).var(ASTORE, all);
        for (int k = 0; k < functions.length; k++) {
            body.var(ALOAD, all).push(k).op(AALOAD).ref(CAST, file.type(forms.get(k).function())).ref(PUTSTATIC, functions[k]);
        }
        if (merge != 0) {
            body.var(ALOAD, all).push(functions.length).op(AALOAD).ref(CAST, file.type(Function2.class)).ref(PUTSTATIC, merge);
        }
        file.add(body.op(RETURN), Modifier.STATIC, "<clinit>", void.class);
    }

    private void constructor() {
        MethodBody body = new MethodBody(file);
        int self = body.object(file.self());
        int steps = body.object(file.type(Step[].class));
        body.var(ALOAD, self).var(ALOAD, steps).ref(SPECIAL, file.method(Chain.class, "<init>", void.class, Step[].class)).op(RETURN);
        file.add(body, Modifier.PUBLIC, "<init>", void.class, Step[].class);
    }

    /** The loop over an array; what it counts is in variables until its end. */
    private MethodBody run() {
        MethodBody body = new MethodBody(file);
        int self = body.object(file.self());
        int records = body.object(file.type(Object[].class));
        int i = body.integer();
        int to = body.integer();
        Links links = new Links(body, self, true);
        Label loop = new Label();
        Label next = new Label();
        Label end = new Label();
        Label failed = new Label();
        int begin = body.at();
        body.place(loop).var(ILOAD, i).var(ILOAD, to).jump(IF_ICMPGE, end);
        body.var(ALOAD, records).var(ILOAD, i).op(AALOAD).var(ASTORE, links.value);
        links.write(false, next);
        body.place(next).op(IINC).op(i).op(1).jump(GOTO, loop);
        links.writeHandlers();
        body.handle(begin, failed);
        body.place(end);
        links.writeResults();
        body.op(RETURN);
        body.caught(failed).var(ALOAD, records).var(ILOAD, i).op(AALOAD).ref(STATIC, file.method(StepFailure.class, "at", Throwable.class, Throwable.class, Object.class)).op(THROW);
        return body;
    }

    private MethodBody accept(boolean pair) {
        MethodBody body = new MethodBody(file);
        int self = body.object(file.self());
        int first = body.object(file.type(Object.class));
        int second = pair ? body.object(file.type(Object.class)) : first;
        Links links = new Links(body, self, false);
        Label end = new Label();
        if (pair) {
            body.var(ALOAD, first).var(ASTORE, links.key);
        }
        body.var(ALOAD, second).var(ASTORE, links.value);
        links.write(pair, end);
        links.writeHandlers();
        return body.place(end).op(RETURN);
    }

    /** The steps of one method. */
    private final class Links {

        private record Problem(Label at, int step, Label next) {
        }

        private final MethodBody body;
        private final int self;
        private final int key;
        private final int value;
        private final int target;
        private final boolean folding;
        private final int folded;
        private final int seen;
        private final int[] held = new int[forms.size()];
        private final int[] keys = new int[forms.size()];
        private final int[] counts;
        private final Deque<Problem> problems = new ArrayDeque<>();

        /** @param inLoop whether this is the loop over an array: what is counted and folded stays in variables until its end */
        Links(MethodBody body, int self, boolean inLoop) {
            this.body = body;
            this.self = self;
            int object = file.type(Object.class);
            key = empty(object);
            value = empty(object);
            target = body.object(file.type(Step.class));
            body.var(ALOAD, self).ref(GETFIELD, file.field(Step.class, "next", Step.class)).var(ASTORE, target);
            folding = inLoop && folds;
            folded = folding ? empty(object) : 0;
            seen = folding ? zero() : 0;
            counts = inLoop ? new int[forms.size()] : null;
            for (int k = 0; k < forms.size(); k++) {
                Kind kind = forms.get(k).kind();
                if (kind == Kind.MANY || kind == Kind.MANY_VALUES) {
                    held[k] = empty(object);
                }
                if (kind == Kind.MANY_VALUES) {
                    keys[k] = empty(object);
                }
                if (inLoop && kind != Kind.ONE && kind != Kind.VALUE) {
                    counts[k] = zero();
                }
            }
        }

        private int zero() {
            int variable = body.wide();
            body.op(LCONST_0).var(LSTORE, variable);
            return variable;
        }

        private int empty(int type) {
            int variable = body.object(type);
            body.op(NULL).var(ASTORE, variable);
            return variable;
        }

        /** @param apart whether key and value are in variables of their own @param end where to go when the record is done with */
        void write(boolean apart, Label end) {
            boolean split = apart;
            Label next = end;
            for (int k = 0; k < forms.size(); k++) {
                Form form = forms.get(k);
                boolean wantsSplit = form.kind() == Kind.VALUE || form.kind() == Kind.MANY_VALUES;
                bring(split, wantsSplit);
                split = wantsSplit;
                int from = body.at();
                body.ref(GETSTATIC, functions[k]).var(ALOAD, value).callInterface(file.method(form.function(), "call", form.result(), Object.class), 2);
                switch (form.kind()) {
                    case ONE, VALUE -> {
                        body.var(ASTORE, value);
                        guard(from, k, next);
                    }
                    case FILTER -> {
                        body.ref(CAST, file.type(Boolean.class)).ref(VIRTUAL, file.method(Boolean.class, "booleanValue", boolean.class));
                        guard(from, k, next);
                        body.jump(IFEQ, next);
                        count(k);
                    }
                    default -> next = many(k, from, next);
                }
            }
            bring(split, pairs);
            if (folding) {
                fold(next);
                return;
            }
            body.var(ALOAD, target);
            if (pairs) {
                body.var(ALOAD, key).var(ALOAD, value).ref(VIRTUAL, file.method(Step.class, "acceptPair", void.class, Object.class, Object.class));
            } else {
                body.var(ALOAD, value).ref(VIRTUAL, file.method(Step.class, "accept", void.class, Object.class));
            }
            body.jump(GOTO, next);
        }

        private void fold(Label next) {
            increase(seen);
            if (merge != 0) {
                Label first = new Label();
                Label kept = new Label();
                body.var(LLOAD, seen).op(LCONST_1).op(LCMP).jump(IFEQ, first);
                int from = body.at();
                body.ref(GETSTATIC, merge).var(ALOAD, folded).var(ALOAD, value).callInterface(file.method(Function2.class, "call", Object.class, Object.class, Object.class), 3);
                body.var(ASTORE, folded);
                guard(from, forms.size(), next);
                body.jump(GOTO, kept).place(first).var(ALOAD, value).var(ASTORE, folded).place(kept);
            }
            body.jump(GOTO, next);
        }

        private void increase(int variable) {
            body.var(LLOAD, variable).op(LCONST_1).op(LADD).var(LSTORE, variable);
        }

        /** A loop over the results of a function. @return where it goes on */
        private Label many(int k, int from, Label outer) {
            body.var(ASTORE, held[k]);
            guard(from, k, outer);
            boolean withKey = forms.get(k).kind() == Kind.MANY_VALUES;
            if (withKey) {
                body.var(ALOAD, key).var(ASTORE, keys[k]);
            }
            Label again = new Label();
            int begin = body.at();
            body.place(again).var(ALOAD, held[k]).callInterface(file.method(Iterator.class, "hasNext", boolean.class), 1).jump(IFEQ, outer);
            body.var(ALOAD, held[k]).callInterface(file.method(Iterator.class, "next", Object.class), 1).var(ASTORE, value);
            guard(begin, k, outer);
            count(k);
            if (withKey) {
                body.var(ALOAD, keys[k]).var(ASTORE, key);
            }
            return again;
        }

        /** Makes a pair of key and value, or takes one apart. */
        private void bring(boolean split, boolean wanted) {
            int pair = file.type(Tuple2.class);
            if (split && !wanted) {
                body.ref(NEW, pair).op(DUP).var(ALOAD, key).var(ALOAD, value)
                        .ref(SPECIAL, file.method(Tuple2.class, "<init>", void.class, Object.class, Object.class)).var(ASTORE, value);
            } else if (!split && wanted) {
                body.var(ALOAD, value).ref(CAST, pair).op(DUP).ref(VIRTUAL, file.method(Tuple2.class, "_1", Object.class)).var(ASTORE, key);
                body.ref(VIRTUAL, file.method(Tuple2.class, "_2", Object.class)).var(ASTORE, value);
            }
        }

        private void guard(int from, int k, Label next) {
            Problem problem = new Problem(new Label(), k, next);
            body.handle(from, problem.at());
            problems.add(problem);
        }

        private void count(int k) {
            if (counts != null) {
                increase(counts[k]);
            } else {
                int out = out(k);
                body.op(DUP).ref(GETFIELD, out).op(LCONST_1).op(LADD).ref(PUTFIELD, out);
            }
        }

        /** Pushes the step. @return its field of what it sent on */
        private int out(int k) {
            body.var(ALOAD, self).ref(GETFIELD, file.field(Chain.class, "steps", Step[].class)).push(k).op(AALOAD);
            return file.field(Step.class, "out", long.class);
        }

        void writeResults() {
            if (folding) {
                body.var(ALOAD, target).ref(CAST, file.type(FoldStep.class)).var(ALOAD, folded).var(LLOAD, seen)
                        .ref(VIRTUAL, file.method(FoldStep.class, "folded", void.class, Object.class, long.class));
            }
            for (int k = 0; k < forms.size(); k++) {
                if (counts[k] != 0) {
                    int out = out(k);
                    body.op(DUP).ref(GETFIELD, out).var(LLOAD, counts[k]).op(LADD).ref(PUTFIELD, out);
                }
            }
        }

        void writeHandlers() {
            for (Problem problem : problems) {
                body.caught(problem.at());
                if (problem.step() < forms.size()) {
                    body.var(ALOAD, self).ref(GETFIELD, file.field(Chain.class, "steps", Step[].class)).push(problem.step());
                    body.ref(STATIC, file.method(Chain.class, "failed", void.class, Throwable.class, Step[].class, int.class));
                } else {
                    body.var(ALOAD, target).ref(STATIC, file.method(Chain.class, "failed", void.class, Throwable.class, Step.class));
                }
                body.jump(GOTO, problem.next());
            }
        }
    }
}
