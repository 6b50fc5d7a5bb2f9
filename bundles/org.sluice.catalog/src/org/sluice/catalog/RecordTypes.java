package org.sluice.catalog;

import static org.sluice.catalog.Descriptors.anyInput;
import static org.sluice.catalog.Descriptors.operator;
import static org.sluice.catalog.Descriptors.output;
import static org.sluice.catalog.Descriptors.pairInput;
import static org.sluice.catalog.ParameterType.LAMBDA;

import java.util.List;

/** Works on each record, or on a few of them, by itself. */
final class RecordTypes {

    private RecordTypes() {
    }

    static List<NodeType> all() {
        return List.of(map(), flatMap(), filter(), mapToPair(), flatMapToPair(), keyBy(), mapValues(), flatMapValues());
    }

    private static NodeType map() {
        return operator("MapOperator", Category.STATELESS, "Map", "square-function",
                "Turns each record into one other record.",
                "`line -> line.length()`: `\"to be\"`, `\"or\"` become `5`, `2`.",
                anyInput("Records to turn into others."), output(Shape.RECORDS, "One record per record that came in."),
                List.of(Parameter.required("function", "Function", LAMBDA, "Takes a record, gives the new one.",
                        "line -> line.length()")),
                "{in}.map({function})");
    }

    private static NodeType flatMap() {
        return operator("FlatMapOperator", Category.STATELESS, "Flat map", "split",
                "Turns each record into any number of records: none, one or many.",
                "`line -> Arrays.asList(line.split(\" \")).iterator()`: `\"to be\"` becomes `\"to\"`, `\"be\"`.",
                anyInput("Records to take apart."), output(Shape.RECORDS, "All records the function gave, in order."),
                List.of(Parameter.required("function", "Function", LAMBDA,
                        "Takes a record, gives an Iterator over the new ones.",
                        "line -> Arrays.asList(line.split(\" \")).iterator()")),
                "{in}.flatMap({function})");
    }

    private static NodeType filter() {
        return operator("FilterOperator", Category.STATELESS, "Filter", "filter",
                "Lets through the records for which the condition is true and drops the rest.",
                "`word -> word.length() > 2`: of `\"to\"`, `\"question\"` only `\"question\"` goes on.",
                anyInput("Records to choose from."), output(Shape.SAME_AS_INPUT, "The records for which the condition is true."),
                List.of(Parameter.required("function", "Condition", LAMBDA, "Takes a record, gives true to keep it.",
                        "word -> !word.isEmpty()")),
                "{in}.filter({function})");
    }

    private static NodeType mapToPair() {
        return operator("MapToPairOperator", Category.STATELESS, "Map to pair", "key-round",
                "Turns each record into a pair of key and value. Keyed nodes (reduce by key, running state) need pairs.",
                "`word -> new Tuple2<>(word, 1)`: `\"be\"` becomes `(be, 1)`.",
                anyInput("Records to give a key."), output(Shape.PAIRS, "One pair per record that came in."),
                List.of(Parameter.required("function", "Function", LAMBDA, "Takes a record, gives a Tuple2 of key and value.",
                        "word -> new Tuple2<>(word, 1)")),
                "{in}.mapToPair({function})");
    }

    private static NodeType flatMapToPair() {
        return operator("FlatMapToPairOperator", Category.STATELESS, "Flat map to pair", "tags",
                "Turns each record into any number of pairs of key and value: none, one or many.",
                "`line -> List.of(new Tuple2<>(line.charAt(0), line)).iterator()`: `\"be\"` becomes `(b, be)`.",
                anyInput("Records to take apart."), output(Shape.PAIRS, "All pairs the function gave, in order."),
                List.of(Parameter.required("function", "Function", LAMBDA,
                        "Takes a record, gives an Iterator over Tuple2 of key and value.",
                        "line -> Arrays.stream(line.split(\" \")).map(word -> new Tuple2<>(word, 1)).iterator()")),
                "{in}.flatMapToPair({function})");
    }

    private static NodeType keyBy() {
        return operator("KeyByOperator", Category.STATELESS, "Key by", "key-square",
                "Puts each record under a key that a function computes from it; the record itself is the value.",
                "`word -> word.length()`: `\"to\"`, `\"or\"` become `(2, to)`, `(2, or)`.",
                anyInput("Records to give a key."), output(Shape.PAIRS, "One pair per record: key and record."),
                List.of(Parameter.required("function", "Key", LAMBDA, "Takes a record, gives its key.",
                        "word -> word.length()")),
                "{in}.transformToPair({$batch} -> {$batch}.keyBy({function}))");
    }

    private static NodeType mapValues() {
        return operator("MapValuesOperator", Category.STATELESS, "Map values", "replace",
                "Turns the value of each pair into another one; the key stays.",
                "`count -> count * 10`: `(be, 2)` becomes `(be, 20)`.",
                pairInput("Pairs whose values to turn into others."), output(Shape.PAIRS, "One pair per pair that came in."),
                List.of(Parameter.required("function", "Function", LAMBDA, "Takes a value, gives the new one.",
                        "value -> value * 10")),
                "{in}.mapValues({function})");
    }

    private static NodeType flatMapValues() {
        return operator("FlatMapValuesOperator", Category.STATELESS, "Flat map values", "list-tree",
                "Turns the value of each pair into any number of values under the same key: none, one or many.",
                "`text -> Arrays.asList(text.split(\" \")).iterator()`: `(1, to be)` becomes `(1, to)`, `(1, be)`.",
                pairInput("Pairs whose values to take apart."), output(Shape.PAIRS, "A pair for each value the function gave."),
                List.of(Parameter.required("function", "Function", LAMBDA, "Takes a value, gives an Iterator over the new ones.",
                        "text -> Arrays.asList(text.split(\" \")).iterator()")),
                "{in}.flatMapValues({function})");
    }
}
