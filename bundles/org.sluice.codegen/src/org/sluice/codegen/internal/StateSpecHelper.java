package org.sluice.codegen.internal;

import java.util.Set;
import java.util.TreeSet;
import org.sluice.catalog.NodeType;
import org.sluice.codegen.Target;
import org.sluice.codegen.internal.java.Identifiers;
import org.sluice.codegen.internal.java.JavaType;
import org.sluice.codegen.internal.java.JavaWriter;
import org.sluice.codegen.internal.java.KnownTypes;
import org.sluice.model.Node;

/** The methods of a generated program that make a {@code StateSpec} where the compiler needs help with its types. */
final class StateSpecHelper {

    /** Name of the methods. */
    static final String METHOD = "stateSpec";

    /** One method; {@code advanced} functions take the time, too. */
    private record Form(boolean advanced, boolean timeout) implements Comparable<Form> {

        @Override
        public int compareTo(Form other) {
            int first = Boolean.compare(advanced, other.advanced);
            return first != 0 ? first : Boolean.compare(timeout, other.timeout);
        }
    }

    private final Target target;
    private final Set<Form> forms = new TreeSet<>();

    StateSpecHelper(Target target) {
        this.target = target;
    }

    /** Remembers what the expression of a node needs. */
    void look(Node node, NodeType type) {
        if (type.id().equals("MapWithStateOperator") && Templates.of(node, type, target).contains(METHOD)) {
            String function = NodeValues.value(node, type.parameter("function").orElseThrow()).text();
            forms.add(new Form(takesFour(function), Templates.isGiven(node, type, "timeout")));
        }
    }

    private static boolean takesFour(String function) {
        int arrow = function.indexOf("->");
        return arrow >= 0 && Identifiers.in(function.substring(0, arrow)).size() == 4;
    }

    /** Writes the methods. */
    void write(JavaWriter writer) {
        for (Form form : forms) {
            writer.blank().doc(form.timeout() ? "How a state is kept: until its key has had no records for a while."
                    : "How a state is kept.");
            JavaType spec = type("StateSpec");
            JavaType optional = type("Optional");
            String head = "private static <K, V, S, M> $T<K, V, S, M> $N(";
            String idle = form.timeout() ? ", $T idle)" : ")";
            if (form.advanced()) {
                begin(writer, head + "$T<$T, K, $T<V>, $T<S>, $T<M>> function" + idle, form, spec, METHOD, type("Function4"),
                        type("Time"), optional, type("State"), optional);
            } else {
                begin(writer, head + "$T<K, $T<V>, $T<S>, M> function" + idle, form, spec, METHOD, type("Function3"), optional,
                        type("State"));
            }
            writer.line("return $T.function(function)" + (form.timeout() ? ".timeout(idle);" : ";"), spec).end();
        }
    }

    private void begin(JavaWriter writer, String format, Form form, Object... arguments) {
        Object[] all = java.util.Arrays.copyOf(arguments, arguments.length + (form.timeout() ? 1 : 0));
        if (form.timeout()) {
            all[arguments.length] = JavaType.of(type("Durations").packageName() + ".Duration");
        }
        writer.begin(format, all);
    }

    private JavaType type(String name) {
        return KnownTypes.find(name, target).orElseThrow();
    }
}
