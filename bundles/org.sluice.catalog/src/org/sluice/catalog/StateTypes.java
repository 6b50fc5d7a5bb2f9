package org.sluice.catalog;

import static org.sluice.catalog.Descriptors.operator;
import static org.sluice.catalog.Descriptors.output;
import static org.sluice.catalog.Descriptors.pairInput;
import static org.sluice.catalog.ParameterType.DURATION;
import static org.sluice.catalog.ParameterType.FILE;
import static org.sluice.catalog.ParameterType.INT;
import static org.sluice.catalog.ParameterType.JAVA_TYPE;
import static org.sluice.catalog.ParameterType.LAMBDA;

import java.util.List;

/** Remembers something per key from batch to batch. */
final class StateTypes {

    private static final String INITIAL_STATE_AS_ARGUMENT =
            "[, {$ssc}.sparkContext().textFile({initialStateFile}).mapToPair({initialState})]";

    private StateTypes() {
    }

    static List<NodeType> all() {
        return List.of(updateStateByKey(), mapWithState(), runningStatistics());
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
                                "Takes the new values of a key (a List) and its state (an Optional), gives the new state as an Optional. "
                                        + "Or takes time, key, values and state (not on Spark).",
                                "(values, state) -> Optional.of(state.orElse(0L) + values.size())"),
                        Parameter.required("stateType", "State type", JAVA_TYPE, "Java type of the state.", "Long")
                                .defaultsTo("Long"),
                        initialStateFile(), initialState(), partitions()),
                "{in}.<{stateType}>updateStateByKey({function}[, {partitions}]" + INITIAL_STATE_AS_ARGUMENT + ")");
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
                                .between(0.001, null),
                        initialStateFile(), initialState(), partitions()),
                "{in}.<{stateType}, {mappedType}>mapWithState(StateSpec.function({function})[.timeout({timeout})][.numPartitions({partitions})]"
                        + "[.initialState({$ssc}.sparkContext().textFile({initialStateFile}).mapToPair({initialState}))])");
    }

    private static NodeType runningStatistics() {
        return operator("RunningStatisticsOperator", Category.STATE, "Running statistics", "chart-candlestick",
                "Keeps count, sum, mean, least, greatest and standard deviation (of the population) of a number for each key, "
                        + "from the beginning on. With a checkpoint directory they survive a restart.",
                "`reading -> reading.celsius()`: `(roof, 20.0)`, `(roof, 24.0)` give `(roof, KeyStatistics[count=2, sum=44.0, mean=22.0, min=20.0, max=24.0, stdev=2.0])`.",
                pairInput("Pairs whose values have a number."),
                output(Shape.PAIRS, "Every key with its statistics up to now, in each batch: a record with count, sum, mean, min, max and stdev."),
                List.of(Parameter.required("value", "Number", LAMBDA, "Takes a value, gives the number to look at.", "value -> value")),
                "{in}.<{$KeyStatistics}>updateStateByKey({$KeyStatistics}.of({value}))");
    }

    private static Parameter initialStateFile() {
        return Parameter.optional("initialStateFile", "Initial states", FILE,
                "Text file with the states to begin with, one key in a line. Not read when a checkpoint has the states. Empty: begin without states.",
                "totals.csv");
    }

    private static Parameter initialState() {
        return Parameter.optional("initialState", "Initial state of a line", LAMBDA,
                "Takes a line of the file of initial states, gives a Tuple2 of key and state.",
                "line -> new Tuple2<>(line.split(\",\")[0], Long.parseLong(line.split(\",\")[1]))");
    }

    private static Parameter partitions() {
        return Parameter.optional("partitions", "Partitions", INT,
                "How many partitions the states have. 0: as the engine chooses.", "8").unit("partitions").defaultsTo("0").between(0.0, 100_000.0);
    }
}
