package org.sluice.catalog;

import static org.sluice.catalog.Descriptors.anyInput;
import static org.sluice.catalog.Descriptors.operator;
import static org.sluice.catalog.Descriptors.output;
import static org.sluice.catalog.ParameterType.BOOLEAN;
import static org.sluice.catalog.ParameterType.DOUBLE;
import static org.sluice.catalog.ParameterType.ENUM;
import static org.sluice.catalog.ParameterType.INT;
import static org.sluice.catalog.ParameterType.LAMBDA;
import static org.sluice.catalog.ParameterType.LONG;

import java.util.List;

/** Works on each batch as a whole. */
final class BatchTypes {

    private static final double MAX_INT = Integer.MAX_VALUE;

    private BatchTypes() {
    }

    static List<NodeType> all() {
        return List.of(union(), count(), countByValue(), reduce(), distinct(), sort(), top(), sample(),
                mapPartitions(), repartition(), glom(), cache(), transform(), transformToPair(), transformWith(), transformWithToPair());
    }

    private static NodeType union() {
        return operator("UnionOperator", Category.STATELESS, "Union", "merge",
                "Puts all records of several streams into one. Nothing is dropped: equal records stay as often as they come.",
                "`a`, `b` from one stream and `b` from another become `a`, `b`, `b`.",
                List.of(new Port(Port.IN, Shape.ANY, "Streams of the same type; as many edges as there are streams.", true)),
                output(Shape.SAME_AS_INPUT, "The records of all inputs."), List.of(),
                "ssc.union({in})");
    }

    private static NodeType count() {
        return operator("CountOperator", Category.STATELESS, "Count", "hash",
                "Gives the number of records of each batch, as one record; 0 for an empty batch.",
                "A batch `to`, `be`, `or` gives `3`.",
                anyInput("Records to count."), output(Shape.RECORDS, "One number (Long) in each batch."), List.of(),
                "{in}.count()");
    }

    private static NodeType countByValue() {
        return operator("CountByValueOperator", Category.STATELESS, "Count by value", "tally-5",
                "Counts how often each record occurs in the batch.",
                "`be`, `to`, `be` give `(be, 2)`, `(to, 1)`.",
                anyInput("Records to count."), output(Shape.PAIRS, "Each different record with its number (Long)."), List.of(),
                "{in}.countByValue()");
    }

    private static NodeType reduce() {
        return operator("ReduceOperator", Category.STATELESS, "Reduce", "list-collapse",
                "Combines all records of the batch into one; an empty batch gives none. The function must not care about the "
                        + "order in which records are combined.",
                "`(a, b) -> a + b`: `1`, `2`, `3` become `6`.",
                anyInput("Records to combine."), output(Shape.RECORDS, "One record, or none for an empty batch."),
                List.of(Parameter.required("function", "Function", LAMBDA, "Takes two records, gives the combined one.",
                        "(a, b) -> a + b")),
                "{in}.reduce({function})");
    }

    private static NodeType distinct() {
        return operator("DistinctOperator", Category.STATELESS, "Distinct", "fingerprint",
                "Gives each record of the batch once, however often it came. The order is not kept.",
                "`be`, `to`, `be` become `be`, `to`.",
                anyInput("Records, some of them several times."), output(Shape.SAME_AS_INPUT, "Each different record once."), List.of(),
                "{in}.{$transform}({$batch} -> {$batch}.distinct())");
    }

    private static NodeType sort() {
        return operator("SortOperator", Category.STATELESS, "Sort", "arrow-down-wide-narrow",
                "Puts the records of each batch in order of what a function computes from them.",
                "`word -> word.length()`: `question`, `to`, `the` become `to`, `the`, `question`.",
                anyInput("Records to put in order; pairs become records of Tuple2."),
                output(Shape.RECORDS, "The same records in order, in one partition."),
                List.of(
                        Parameter.required("function", "Sort by", LAMBDA, "Takes a record, gives what is compared, like a number or a text.",
                                "word -> word.length()"),
                        Parameter.optional("ascending", "Ascending", BOOLEAN, "Whether the smallest comes first.", "true")
                                .defaultsTo("true")),
                "{in}.transform({$batch} -> {$batch}{$records}.sortBy({function}, {ascending}, 1))");
    }

    private static NodeType top() {
        return operator("TopOperator", Category.STATELESS, "Top", "trophy",
                "Gives the records of each batch for which a function gives most, greatest first.",
                "`pair -> pair._2()`, 2 records: `(be, 3)`, `(or, 1)`, `(to, 2)` become `(be, 3)`, `(to, 2)`.",
                anyInput("Records to choose from; pairs become records of Tuple2."),
                output(Shape.RECORDS, "At most the wanted number of records, greatest first."),
                List.of(
                        Parameter.required("function", "Greatest by", LAMBDA, "Takes a record, gives what is compared, like a number.",
                                "pair -> pair._2()"),
                        Parameter.optional("count", "Records", INT, "How many records to give in each batch.", "3")
                                .unit("records").defaultsTo("10").between(1.0, MAX_INT)),
                "{in}.transform({$batch} -> {$batch}{$records}.sortBy({function}, false, 1).zipWithIndex()"
                        + ".filter({$ranked} -> {$ranked}._2() < {count}).keys())");
    }

    private static NodeType sample() {
        return operator("SampleOperator", Category.STATELESS, "Sample", "pipette",
                "Lets a random part of the records through. The same seed chooses the same places in every batch.",
                "Fraction 0.1: of 1,000 records about 100 go on.",
                anyInput("Records to choose from."), output(Shape.SAME_AS_INPUT, "The chosen records."),
                List.of(
                        Parameter.required("fraction", "Fraction", DOUBLE, "Share of the records to let through, from 0 to 1.", "0.5")
                                .defaultsTo("0.1").between(0.0, 1.0),
                        Parameter.optional("withReplacement", "With replacement", BOOLEAN,
                                "Whether one record can be chosen more than once.", "false").defaultsTo("false"),
                        Parameter.optional("seed", "Seed", LONG, "Start of the random choice.", "1").defaultsTo("1")),
                "{in}.{$transform}({$batch} -> {$batch}.sample({withReplacement}, {fraction}, {seed}))");
    }

    private static NodeType mapPartitions() {
        return operator("MapPartitionsOperator", Category.STATELESS, "Map partitions", "grid-2x2",
                "Turns the records of each partition into others, all at once. Good for what is costly to set up: do it once "
                        + "per partition instead of once per record.",
                "`words -> { int n = 0; while (words.hasNext()) { words.next(); n++; } return List.of(n).iterator(); }` counts each partition.",
                anyInput("Records to turn into others."), output(Shape.RECORDS, "All records the function gave."),
                List.of(Parameter.required("function", "Function", LAMBDA,
                        "Takes an Iterator over the records of a partition, gives an Iterator over the new ones.",
                        "records -> records")),
                "{in}.mapPartitions({function})");
    }

    private static NodeType repartition() {
        return operator("RepartitionOperator", Category.STATELESS, "Repartition", "shuffle",
                "Spreads the records of each batch over a number of partitions, so that as many threads can work on them.",
                "8 partitions: a batch that came in one piece is worked on by up to 8 threads.",
                anyInput("Records to spread."), output(Shape.SAME_AS_INPUT, "The same records."),
                List.of(Parameter.required("partitions", "Partitions", INT, "How many partitions each batch gets.", "8")
                        .unit("partitions").defaultsTo("2").between(1.0, 100_000.0)),
                "{in}.repartition({partitions})");
    }

    private static NodeType glom() {
        return operator("GlomOperator", Category.STATELESS, "Glom", "boxes",
                "Puts the records of each partition into one list.",
                "A batch `a`, `b`, `c` in two partitions gives two records, like `[a, b]` and `[c]`.",
                anyInput("Records to put into lists."), output(Shape.RECORDS, "A list for each partition."), List.of(),
                "{in}.glom()");
    }

    private static NodeType cache() {
        return operator("CacheOperator", Category.STATELESS, "Cache", "memory-stick",
                "Keeps the records of each batch for all nodes that read them, so that Spark computes them only once. "
                        + "The engine of Sluice computes nothing twice anyway: there the node changes nothing.",
                "Between a costly `Map` and three nodes that read it: on Spark the map runs once instead of three times.",
                anyInput("Records to keep."), output(Shape.SAME_AS_INPUT, "The same records."),
                List.of(new Parameter("level", "Storage level", ENUM, "", "MEMORY_ONLY", null, null,
                        List.of("MEMORY_ONLY", "MEMORY_ONLY_SER", "MEMORY_AND_DISK", "MEMORY_AND_DISK_SER", "DISK_ONLY"), true,
                        "Where Spark keeps the records: in memory, on disk, as objects or serialized (SER, smaller and slower).",
                        "MEMORY_AND_DISK")),
                "{in}.{$transform}({$batch} -> {$batch}).persist(StorageLevel.{level})");
    }

    private static NodeType transform() {
        return operator("TransformOperator", Category.STATELESS, "Transform", "code-xml",
                "Turns each batch into another one with code of your own, which may call every method of a batch. "
                        + "The function is called once per batch.",
                "`batch -> batch.filter(word -> !word.isEmpty()).distinct()`: `be`, ``, `be` become `be`.",
                anyInput("Batches to work on."), output(Shape.RECORDS, "The records of the batch the function gave."),
                List.of(Parameter.required("function", "Function", LAMBDA,
                        "Takes the batch, or the batch and its time, gives a batch of records.",
                        "(batch, time) -> batch.map(word -> time.milliseconds() + \" \" + word)")),
                "{in}.transform({function})");
    }

    private static NodeType transformToPair() {
        return operator("TransformToPairOperator", Category.STATELESS, "Transform to pairs", "square-code",
                "Turns each batch into a batch of pairs with code of your own, which may call every method of a batch. "
                        + "The function is called once per batch.",
                "`batch -> batch.mapToPair(word -> new Tuple2<>(word, 1)).sortByKey()`: `to`, `be` become `(be, 1)`, `(to, 1)`.",
                anyInput("Batches to work on."), output(Shape.PAIRS, "The pairs of the batch the function gave."),
                List.of(Parameter.required("function", "Function", LAMBDA,
                        "Takes the batch, or the batch and its time, gives a batch of pairs.",
                        "batch -> batch.keyBy(word -> word.length()).sortByKey()")),
                "{in}.transformToPair({function})");
    }

    private static NodeType transformWith() {
        return operator("TransformWithOperator", Category.STATELESS, "Transform two", "git-merge",
                "Turns the batches of two streams into one batch with code of your own. The function is called once per interval.",
                "`(left, right, time) -> left.subtract(right)`: `a`, `b` left and `b` right become `a`.",
                two(Shape.ANY), output(Shape.RECORDS, "The records of the batch the function gave."),
                List.of(Parameter.required("function", "Function", LAMBDA,
                        "Takes the left batch, the right batch and the time, gives a batch of records.",
                        "(left, right, time) -> left.subtract(right)")),
                "{left}.transformWith({right}, {function})");
    }

    private static NodeType transformWithToPair() {
        return operator("TransformWithToPairOperator", Category.STATELESS, "Transform two to pairs", "git-compare",
                "Turns the batches of two streams into one batch of pairs with code of your own. "
                        + "The function is called once per interval.",
                "`(left, right, time) -> left.subtractByKey(right)`: `(a, 1)`, `(b, 2)` left and `(b, 9)` right become `(a, 1)`.",
                two(Shape.ANY), output(Shape.PAIRS, "The pairs of the batch the function gave."),
                List.of(Parameter.required("function", "Function", LAMBDA,
                        "Takes the left batch, the right batch and the time, gives a batch of pairs.",
                        "(left, right, time) -> left.subtractByKey(right)")),
                "{left}.transformWithToPair({right}, {function})");
    }

    private static List<Port> two(Shape shape) {
        return List.of(new Port("left", shape, "The first stream."), new Port("right", shape, "The second stream."));
    }
}
