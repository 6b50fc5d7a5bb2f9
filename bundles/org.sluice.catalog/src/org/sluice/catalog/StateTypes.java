package org.sluice.catalog;

import static org.sluice.catalog.Descriptors.operator;
import static org.sluice.catalog.Descriptors.output;
import static org.sluice.catalog.Descriptors.pairInput;
import static org.sluice.catalog.ParameterType.DURATION;
import static org.sluice.catalog.ParameterType.JAVA_TYPE;
import static org.sluice.catalog.ParameterType.LAMBDA;

import java.util.List;

/** Remembers something per key from batch to batch. */
final class StateTypes {

    private StateTypes() {
    }

    static List<NodeType> all() {
        return List.of(updateStateByKey(), mapWithState());
    }

    private static NodeType updateStateByKey() {
        return operator("UpdateStateByKeyOperator", Category.STATE, "Update state by key", "database",
                "Keeps one state per key from batch to batch. In each batch the function is called for every key that has "
                        + "new values or a state; it gives the new state, or nothing to forget the key. "
                        + "With a checkpoint directory it survives a restart.",
                "`(values, state) -> Optional.of(state.orElse(0L) + values.size())` counts how often each key came up to now.",
                pairInput("Pairs whose values update the state of their key."),
                output(Shape.PAIRS, "Every key with its state, in each batch."),
                List.of(
                        Parameter.required("function", "Update function", LAMBDA,
                                "Takes the new values of a key (a List) and its state (an Optional), gives the new state as an Optional.",
                                "(values, state) -> Optional.of(state.orElse(0L) + values.size())"),
                        Parameter.required("stateType", "State type", JAVA_TYPE, "Java type of the state.", "Long")
                                .defaultsTo("Long")),
                "{in}.<{stateType}>updateStateByKey({function})");
    }

    private static NodeType mapWithState() {
        return operator("MapWithStateOperator", Category.STATE, "Map with state", "hourglass",
                "Calls a function for each pair with the state of its key; the function may read, update or remove the state and "
                        + "gives a record. Keys without records are not touched, so large states cost nothing while they rest. "
                        + "With a timeout the function is called once more for a key that was idle that long, without a value, "
                        + "and its state is dropped. With a checkpoint directory the state survives a restart.",
                "`(word, one, state) -> { long n = state.exists() ? state.get() + 1 : 1; state.update(n); return word + \" \" + n; }` "
                        + "gives `be 1`, `be 2`, … as the word comes again.",
                pairInput("Pairs whose key has a state."),
                List.of(new Port(Port.OUT, Shape.RECORDS, "What the function gave, one record per call."),
                        new Port("stateSnapshots", Shape.PAIRS, "Every key with its state, in each batch.")),
                List.of(
                        Parameter.required("function", "Function", LAMBDA,
                                "Takes key, value (an Optional, empty on timeout) and State, gives a record. "
                                        + "Or takes time, key, value and State, and gives an Optional of a record.",
                                "(word, one, state) -> { state.update(state.exists() ? state.get() + 1 : 1L); return word + \" \" + state.get(); }"),
                        Parameter.required("stateType", "State type", JAVA_TYPE, "Java type of the state.", "Long").defaultsTo("Long"),
                        Parameter.required("mappedType", "Record type", JAVA_TYPE, "Java type of what the function gives.", "String")
                                .defaultsTo("String"),
                        Parameter.optional("timeout", "Timeout", DURATION,
                                "How long a key may be without records before its state is dropped. Empty: for ever.", "30 s")
                                .between(0.001, null)),
                "{in}.<{stateType}, {mappedType}>mapWithState(StateSpec.function({function})[.timeout({timeout})])");
    }
}
