package org.sluice.catalog;

import static org.sluice.catalog.Descriptors.anyInput;
import static org.sluice.catalog.Descriptors.operator;
import static org.sluice.catalog.Descriptors.output;
import static org.sluice.catalog.Descriptors.pairInput;
import static org.sluice.catalog.ParameterType.DURATION;
import static org.sluice.catalog.ParameterType.LAMBDA;

import java.util.List;

/** Looks at several batches at once. */
final class WindowTypes {

    private WindowTypes() {
    }

    static List<NodeType> all() {
        return List.of(window(), countByWindow(), reduceByWindow(), countByValueAndWindow(), groupByKeyAndWindow(), reduceByKeyAndWindow());
    }

    private static NodeType window() {
        return operator("WindowOperator", Category.WINDOW, "Window", "gallery-horizontal",
                "Gives at each slide all records of the last window length. Both lengths must be multiples of the batch interval.",
                "Window 30 s, slide 10 s: every 10 seconds a batch with the records of the last 30 seconds.",
                anyInput("Records to collect."), output(Shape.SAME_AS_INPUT, "All records of the window."),
                List.of(
                        Parameter.required("windowDuration", "Window length", DURATION,
                                "How far the window looks back; a multiple of the batch interval.", "30 s").between(0.001, null),
                        Parameter.optional("slideDuration", "Slide", DURATION,
                                "How often the window is given out; a multiple of the batch interval. Empty: every batch.",
                                "10 s").between(0.001, null)),
                "{in}.window({windowDuration}[, {slideDuration}])");
    }

    private static NodeType countByWindow() {
        return operator("CountByWindowOperator", Category.WINDOW, "Count by window", "calendar-range",
                "Gives at each slide the number of records of the last window length, without counting them all again.",
                "Window 30 s, slide 10 s: every 10 seconds one number.",
                anyInput("Records to count."), output(Shape.RECORDS, "One number (Long) at each slide."),
                List.of(windowDuration(), slideDuration()),
                "{in}.countByWindow({windowDuration}, {slideDuration})");
    }

    private static NodeType reduceByWindow() {
        return operator("ReduceByWindowOperator", Category.WINDOW, "Reduce by window", "gallery-horizontal-end",
                "Combines at each slide all records of the last window length into one. With an inverse function only what enters "
                        + "and what leaves the window is worked on, which is faster for long windows.",
                "`(a, b) -> a + b`, window 3 s, slide 1 s: `1`, `2`, `3`, `4` in successive batches give `1`, `3`, `6`, `9`.",
                anyInput("Records to combine."), output(Shape.RECORDS, "One record at each slide, none for an empty window."),
                List.of(Parameter.required("function", "Function", LAMBDA, "Takes two records, gives the combined one.",
                                "(a, b) -> a + b"),
                        inverseFunction("(sum, old) -> sum - old"), windowDuration(), slideDuration()),
                "{in}.reduceByWindow({function}[, {inverseFunction}], {windowDuration}, {slideDuration})");
    }

    private static NodeType countByValueAndWindow() {
        return operator("CountByValueAndWindowOperator", Category.WINDOW, "Count by value and window", "chart-column",
                "Counts at each slide how often each record occurs in the last window length. Records that left the window disappear.",
                "Window 2 s, slide 1 s: batches `a`, `a b`, empty give `(a, 1)`; `(a, 2)`, `(b, 1)`; `(a, 1)`, `(b, 1)`.",
                anyInput("Records to count."), output(Shape.PAIRS, "Each record of the window with its number (Long)."),
                List.of(windowDuration(), slideDuration()),
                "{in}.countByValueAndWindow({windowDuration}, {slideDuration})");
    }

    private static NodeType groupByKeyAndWindow() {
        return operator("GroupByKeyAndWindowOperator", Category.WINDOW, "Group by key and window", "layers",
                "Collects at each slide all values of a key in the last window length.",
                "Window 2 s, slide 1 s: batches `(a, 1)` and `(a, 2)` give `(a, [1])`, then `(a, [1, 2])`.",
                pairInput("Pairs to group."), output(Shape.PAIRS, "Each key of the window with an Iterable of its values."),
                List.of(windowDuration(), Parameter.optional("slideDuration", "Slide", DURATION,
                        "How often the window is given out; a multiple of the batch interval. Empty: every batch.", "10 s")
                        .between(0.001, null)),
                "{in}.groupByKeyAndWindow({windowDuration}[, {slideDuration}])");
    }

    private static NodeType reduceByKeyAndWindow() {
        return operator("ReduceByKeyAndWindowOperator", Category.WINDOW, "Reduce by key and window", "gallery-vertical-end",
                "Combines at each slide all values of a key in the last window length into one. With an inverse function only what "
                        + "enters and what leaves the window is worked on; keys then stay for ever, so give a filter that drops those "
                        + "whose value is back to zero.",
                "`(a, b) -> a + b`, window 2 s, slide 1 s: batches `(a, 1)`, `(a, 2)`, `(a, 4)` give `(a, 1)`, `(a, 3)`, `(a, 6)`.",
                pairInput("Pairs to combine by key."), output(Shape.PAIRS, "One pair per key of the window."),
                List.of(Parameter.required("function", "Function", LAMBDA, "Takes two values of a key, gives the combined one.",
                                "(a, b) -> a + b"),
                        inverseFunction("(sum, old) -> sum - old"), windowDuration(), slideDuration(),
                        Parameter.optional("filter", "Filter", LAMBDA,
                                "Takes a Tuple2 of key and combined value, gives true to put it out. Empty: all keys.",
                                "pair -> pair._2() != 0")),
                "{in}.reduceByKeyAndWindow({function}[, {inverseFunction}], {windowDuration}, {slideDuration}[, {filter}])");
    }

    private static Parameter windowDuration() {
        return Parameter.required("windowDuration", "Window length", DURATION,
                "How far the window looks back; a multiple of the batch interval.", "30 s").between(0.001, null);
    }

    private static Parameter slideDuration() {
        return Parameter.required("slideDuration", "Slide", DURATION,
                "How often the window is given out; a multiple of the batch interval.", "10 s").between(0.001, null);
    }

    private static Parameter inverseFunction(String example) {
        return Parameter.optional("inverseFunction", "Inverse function", LAMBDA,
                "Takes what was combined and one that leaves the window, gives it without that one. Empty: the window is combined anew.",
                example);
    }
}
