package org.sluice.codegen.internal;

import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import org.sluice.catalog.NodeType;
import org.sluice.codegen.Target;
import org.sluice.codegen.internal.java.CodeBlock;
import org.sluice.codegen.internal.java.JavaType;
import org.sluice.codegen.internal.java.JavaWriter;
import org.sluice.codegen.internal.java.KnownTypes;
import org.sluice.model.Node;

/** The methods of a generated program that make a {@code StateSpec} where the compiler needs help with its types. */
final class StateSpecHelper {

    /** Name of the methods. */
    static final String METHOD = "stateSpec";

    /** One method; {@code advanced} functions take the time, too. */
    private record Form(boolean advanced, boolean timeout, boolean partitions, boolean initialState) {
    }

    private final Target target;
    private final Set<Form> forms = new TreeSet<>(Comparator.comparing(Form::advanced).thenComparing(Form::timeout)
            .thenComparing(Form::partitions).thenComparing(Form::initialState));

    StateSpecHelper(Target target) {
        this.target = target;
    }

    /** Remembers what the expression of a node needs. */
    void look(Node node, NodeType type) {
        if (type.id().equals("MapWithStateOperator") && Templates.of(node, type, target).contains(METHOD)) {
            String function = NodeValues.value(node, type.parameter("function").orElseThrow()).text();
            forms.add(new Form(Templates.takesFour(function), Templates.isGiven(node, type, "timeout"),
                    Templates.hasPartitions(node, type), Templates.hasInitialState(node, type)));
        }
    }

    /** Writes the methods. */
    void write(JavaWriter writer) {
        for (Form form : forms) {
            writer.blank().doc(form.timeout() ? "How a state is kept: until its key has had no records for a while."
                    : "How a state is kept.");
            JavaType spec = type("StateSpec");
            JavaType optional = type("Optional");
            CodeBlock.Builder head = new CodeBlock.Builder();
            head.add("private static <K, V, S, M> $T<K, V, S, M> $N(", spec, METHOD);
            if (form.advanced()) {
                head.add("$T<$T, K, $T<V>, $T<S>, $T<M>> function", type("Function4"), type("Time"), optional, type("State"), optional);
            } else {
                head.add("$T<K, $T<V>, $T<S>, M> function", type("Function3"), optional, type("State"));
            }
            StringBuilder calls = new StringBuilder();
            if (form.timeout()) {
                head.add(", $A$T idle", JavaType.of(type("Durations").packageName() + ".Duration"));
                calls.append(".timeout(idle)");
            }
            if (form.partitions()) {
                head.add(", $Aint partitions");
                calls.append(".numPartitions(partitions)");
            }
            if (form.initialState()) {
                head.add(", $A$T<K, S> initialState", pairs());
                calls.append(".initialState(initialState)");
            }
            writer.begin("$C)", head.build());
            writer.line("return $T.function(function)" + calls + ";", spec).end();
        }
    }

    private JavaType pairs() {
        return JavaType.of(target == Target.SPARK ? "org.apache.spark.api.java.JavaPairRDD" : "org.sluice.streaming.PairBatch");
    }

    private JavaType type(String name) {
        return KnownTypes.find(name, target).orElseThrow();
    }
}
