package org.sluice.catalog;

import static org.sluice.catalog.Descriptors.operator;
import static org.sluice.catalog.Descriptors.output;
import static org.sluice.catalog.Descriptors.pairInput;
import static org.sluice.catalog.ParameterType.ENUM;
import static org.sluice.catalog.ParameterType.FILE;
import static org.sluice.catalog.ParameterType.JAVA_TYPE;
import static org.sluice.catalog.ParameterType.LAMBDA;

import java.util.List;

/** Brings records with equal keys together within a batch. */
final class KeyedTypes {

    private KeyedTypes() {
    }

    static List<NodeType> all() {
        return List.of(reduceByKey(), groupByKey(), combineByKey(), aggregateByKey(), join(), cogroup(), staticJoin());
    }

    private static NodeType reduceByKey() {
        return operator("ReduceByKeyOperator", Category.KEYED, "Reduce by key", "sigma",
                "Combines all values of a key within the batch into one. The function must not care about the order "
                        + "in which values are combined.",
                "`(a, b) -> a + b`: `(be, 1)`, `(to, 1)`, `(be, 1)` become `(be, 2)`, `(to, 1)`.",
                pairInput("Pairs to combine by key."), output(Shape.PAIRS, "One pair per key of the batch."),
                List.of(Parameter.required("function", "Function", LAMBDA, "Takes two values of a key, gives the combined one.",
                        "(a, b) -> a + b")),
                "{in}.reduceByKey({function})");
    }

    private static NodeType groupByKey() {
        return operator("GroupByKeyOperator", Category.KEYED, "Group by key", "group",
                "Collects all values of a key within the batch. Where values can be combined two by two, "
                        + "'Reduce by key' does the same with less memory.",
                "`(be, 1)`, `(to, 2)`, `(be, 3)` become `(be, [1, 3])`, `(to, [2])`.",
                pairInput("Pairs to group."), output(Shape.PAIRS, "Each key with an Iterable of its values."), List.of(),
                "{in}.groupByKey()");
    }

    private static NodeType combineByKey() {
        return operator("CombineByKeyOperator", Category.KEYED, "Combine by key", "combine",
                "Combines all values of a key within the batch into something of another type, like a sum and a count.",
                "`value -> new Tuple2<>(value, 1)` and two functions that add: `(a, 3)`, `(a, 5)` become `(a, (8, 2))`.",
                pairInput("Pairs to combine by key."), output(Shape.PAIRS, "One pair per key of the batch."),
                List.of(
                        Parameter.required("createCombiner", "First value", LAMBDA, "Takes the first value of a key, gives what combines.",
                                "value -> new Tuple2<>(value, 1)"),
                        Parameter.required("mergeValue", "Further value", LAMBDA,
                                "Takes what combines and one more value, gives the new one.",
                                "(sum, value) -> new Tuple2<>(sum._1() + value, sum._2() + 1)"),
                        Parameter.required("mergeCombiners", "Two parts", LAMBDA,
                                "Takes what combined in two partitions, gives both in one.",
                                "(a, b) -> new Tuple2<>(a._1() + b._1(), a._2() + b._2())"),
                        Parameter.optional("combinerType", "Combined type", JAVA_TYPE,
                                "Java type of what combines; empty: found by the compiler.", "Tuple2<Integer, Integer>")),
                "{in}.[<{combinerType}>]combineByKey({createCombiner}, {mergeValue}, {mergeCombiners})");
    }

    private static NodeType aggregateByKey() {
        return operator("AggregateByKeyOperator", Category.KEYED, "Aggregate by key", "blend",
                "Adds all values of a key within the batch, one after the other, to something that begins the same for each key.",
                "`() -> 0`, `(longest, word) -> Math.max(longest, word.length())`, `Math::max`: `(b, be)`, `(b, bear)` become `(b, 4)`.",
                pairInput("Pairs to add up by key."), output(Shape.PAIRS, "One pair per key of the batch."),
                List.of(
                        Parameter.required("zero", "Beginning", LAMBDA, "Takes nothing, gives what the first value of a key is added to.", "() -> 0"),
                        Parameter.required("add", "Add a value", LAMBDA, "Takes what was added up and one more value, gives the new one.",
                                "(sum, value) -> sum + value"),
                        Parameter.required("merge", "Two parts", LAMBDA, "Takes what was added up in two partitions, gives both in one.",
                                "(a, b) -> a + b"),
                        Parameter.required("resultType", "Result type", JAVA_TYPE, "Java type of what is added up.", "Integer").defaultsTo("Integer")),
                "{in}.transformToPair({$batch} -> {$batch}.aggregateByKey(((Supplier<{resultType}>) {zero}).get(), {add}, {merge}))");
    }

    private static NodeType staticJoin() {
        return operator("StaticJoinOperator", Category.KEYED, "Join with table", "book-open",
                "Adds to each pair what a table, a text file, has for its key. The file is read anew in each batch, so that changes of it count from the next batch on. "
                        + "With leftOuterJoin pairs whose key the table lacks go on, too, with an empty Optional.",
                "A file with `a,Ann`: join turns `(a, 1)`, `(b, 2)` into `(a, (1, Ann))`, leftOuterJoin gives also `(b, (2, empty))`.",
                pairInput("Pairs to look up."), output(Shape.PAIRS, "Key and Tuple2 of the value and what the table has for the key."),
                List.of(
                        Parameter.required("file", "Table", FILE, "Text file, or a directory with such files, UTF-8; each line is a row.", "names.csv"),
                        Parameter.required("row", "Row", LAMBDA, "Takes a line of the file, gives a Tuple2 of key and value.",
                                "line -> new Tuple2<>(line.split(\",\")[0], line.split(\",\")[1])"),
                        new Parameter("kind", "Kind", ENUM, "", "join", null, null, List.of("join", "leftOuterJoin"), true,
                                "Whether only pairs come out whose key is in the table (join), or all (leftOuterJoin).", "leftOuterJoin")),
                "{in}.transformToPair({$batch} -> {$batch}.{kind}({$argument}{$batch}.context().textFile({file}).mapToPair({row})))");
    }

    private static NodeType join() {
        return operator("JoinOperator", Category.KEYED, "Join", "link-2",
                "Brings the pairs of two streams together that have the same key in the same batch: every value of the left "
                        + "with every value of the right. The outer joins keep keys that one side lacks; its value is then an "
                        + "empty Optional.",
                "`(a, 1)`, `(b, 2)` left and `(a, x)` right: join gives `(a, (1, x))`, leftOuterJoin also `(b, (2, empty))`.",
                two("The first stream of pairs.", "The second stream of pairs."),
                output(Shape.PAIRS, "Key and Tuple2 of both values; the side that may lack a key is an Optional."),
                List.of(new Parameter("kind", "Kind", ENUM, "", "join", null, null,
                        List.of("join", "leftOuterJoin", "rightOuterJoin", "fullOuterJoin"), true,
                        "Which keys come out: those of both sides (join), all of the left, all of the right, or all.",
                        "leftOuterJoin")),
                "{left}.{kind}({right})");
    }

    private static NodeType cogroup() {
        return operator("CogroupOperator", Category.KEYED, "Cogroup", "columns-2",
                "Collects for each key all values of the left and all values of the right stream within the batch.",
                "`(a, 1)`, `(a, 2)` left and `(b, x)` right give `(a, ([1, 2], []))`, `(b, ([], [x]))`.",
                two("The first stream of pairs.", "The second stream of pairs."),
                output(Shape.PAIRS, "Key and Tuple2 of two Iterables, either of which may be empty."), List.of(),
                "{left}.cogroup({right})");
    }

    private static List<Port> two(String left, String right) {
        return List.of(new Port("left", Shape.PAIRS, left), new Port("right", Shape.PAIRS, right));
    }
}
