package org.sluice.catalog;

import static org.sluice.catalog.Descriptors.anyInput;
import static org.sluice.catalog.Descriptors.operator;
import static org.sluice.catalog.Descriptors.output;
import static org.sluice.catalog.Descriptors.pairInput;
import static org.sluice.catalog.ParameterType.DURATION;
import static org.sluice.catalog.ParameterType.ENUM;
import static org.sluice.catalog.ParameterType.JAVA_TYPE;
import static org.sluice.catalog.ParameterType.LAMBDA;

import java.util.List;

/** Goes by the time that is in the records, with watermarks; only the engine of Sluice can. */
final class EventTimeTypes {

    private static final String WATERMARK = "Event time moves on with the newest record seen; records older than that by more than the "
            + "disorder are late. ";

    private EventTimeTypes() {
    }

    static List<NodeType> all() {
        return List.of(joinWithin(), eventTimeWindow(), sessionize(), deduplicate(), process());
    }

    private static NodeType eventTimeWindow() {
        return operator("EventTimeWindowOperator", Category.WINDOW, "Event-time window", "calendar-clock",
                "Combines the values of a key in windows of the time that is in the records, not of the time when they arrive. "
                        + WATERMARK
                        + "A window leaves when event time has reached its end; with allowed lateness it leaves again, corrected, "
                        + "for records that come after that. Windows need not fit the batch interval.",
                "Tumbling, size 1 min: `(home, 10 s)`, `(home, 70 s)` give `(home@0–60000, …)` when event time is past 60 s, whenever the records came.",
                pairInput("Pairs whose value, or key, says when it happened."),
                List.of(new Port(Port.OUT, Shape.PAIRS, "A Windowed key (key, startMillis, endMillis) with the combined value, for each window that is complete."),
                        late("Pairs that came too late for their window, as LateRecord of a Tuple2.")),
                List.of(timestamp("(click, at) -> at"), disorder(),
                        new Parameter("kind", "Kind", ENUM, "", "tumbling", null, null, List.of("tumbling", "sliding", "session"), true,
                                "Windows one after the other (tumbling), windows that overlap (sliding), or one window for records of a key "
                                        + "that follow each other closely (session).",
                                "sliding"),
                        Parameter.optional("size", "Size", DURATION, "Length of a window. Needed for tumbling and sliding windows, not used for sessions.", "1 min")
                                .between(0.001, null),
                        Parameter.optional("slide", "Slide", DURATION, "How often a window begins. Needed for sliding windows, not used for others.", "10 s")
                                .between(0.001, null),
                        Parameter.optional("gap", "Gap", DURATION, "A session ends when its key has no record for that long. Needed for sessions, not used for others.",
                                "30 s").between(0.001, null),
                        lateness(),
                        new Parameter("result", "Result", ENUM, "", "reduce", null, null, List.of("reduce", "group", "count"), true,
                                "What a window gives for a key: its values combined by the function (reduce), an Iterable of them (group) or "
                                        + "their number (count).",
                                "count"),
                        Parameter.optional("function", "Function", LAMBDA,
                                "Takes two values of a key, gives the combined one. Needed when the result is 'reduce', not used otherwise.", "(a, b) -> a + b")),
                "{in}.withTimestamps({timestamp}, {outOfOrderness}).id({$id_timestamps}){$break}.{result}ByKeyAndEventWindow([{function}, ]"
                        + "EventWindows.{kind}([{size}[, {slide}]][{gap}])[.allowedLateness({allowedLateness})])")
                .withState().onEngineOnly();
    }

    private static NodeType sessionize() {
        return operator("SessionizeOperator", Category.WINDOW, "Sessionize", "footprints",
                "Puts the values of a key that follow each other closely in event time into one session. "
                        + WATERMARK
                        + "A session leaves as one pair when event time has passed its last record by the gap. "
                        + "Without a time in the records it goes by the times of the batches, also of empty ones: sessions by arrival, which end when nothing comes any more.",
                "Gap 30 s: `(ann, 1 s)`, `(ann, 20 s)`, `(ann, 90 s)` give `(ann@1000–50000, [1 s, 20 s])`, later the other one.",
                pairInput("Pairs: who, and what was done when."),
                List.of(new Port(Port.OUT, Shape.PAIRS, "For each session a Windowed key (key, startMillis, endMillis; the end is the last record plus the gap) and an Iterable of its values."),
                        late("Pairs that came too late for their session, as LateRecord of a Tuple2.")),
                List.of(Parameter.optional("timestamp", "Time", LAMBDA,
                                "Takes key and value, gives when it happened: milliseconds since 1970 (long). Empty: when its batch came.", "(user, visit) -> visit"),
                        disorder(),
                        Parameter.required("gap", "Gap", DURATION, "A session ends when its key has no record for that long.", "30 min").between(0.001, null),
                        lateness()),
                "{in}[.withTimestamps({timestamp}, {outOfOrderness}).id({$id_timestamps})]{$break}.groupByKeyAndEventWindow("
                        + "EventWindows.session({gap})[.allowedLateness({allowedLateness})])")
                .withState().onEngineOnly();
    }

    private static NodeType joinWithin() {
        return operator("JoinWithinOperator", Category.KEYED, "Join within", "between-vertical-end",
                "Brings the pairs of two streams together that have the same key and happened close to each other, in whatever batches "
                        + "they come. " + WATERMARK
                        + "The outer joins give a record that found no partner when event time says that none can come any more; the missing "
                        + "value is then an empty Optional.",
                "Before 0 s, after 1 min: an order `(a, 10 s)` and a payment `(a, 50 s)` give `(a, (10 s, 50 s))`; a payment at 80 s comes too late for it.",
                List.of(new Port("left", Shape.PAIRS, "The first stream of pairs."), new Port("right", Shape.PAIRS, "The second stream of pairs.")),
                List.of(new Port(Port.OUT, Shape.PAIRS, "Key and Tuple2 of both values; the side that may lack a partner is an Optional."),
                        late("Pairs of both streams that came too late, as LateRecord of a Tuple2.")),
                List.of(new Parameter("kind", "Kind", ENUM, "", "join", null, null,
                                List.of("join", "leftOuterJoin", "rightOuterJoin", "fullOuterJoin"), true,
                                "Which records come out: those with a partner (join), all of the left, all of the right, or all.", "leftOuterJoin"),
                        Parameter.required("leftTimestamp", "Left time", LAMBDA,
                                "Takes key and value of the left stream, gives when it happened: milliseconds since 1970 (long).", "(id, order) -> order"),
                        Parameter.required("rightTimestamp", "Right time", LAMBDA,
                                "Takes key and value of the right stream, gives when it happened: milliseconds since 1970 (long).", "(id, payment) -> payment"),
                        disorder(),
                        Parameter.required("before", "Before", DURATION, "How much earlier than the left record the right one may be.", "10 s")
                                .defaultsTo("0 s").between(0.0, null),
                        Parameter.required("after", "After", DURATION, "How much later than the left record the right one may be.", "1 min")
                                .between(0.0, null)),
                "{left}.withTimestamps({leftTimestamp}, {outOfOrderness}).id({$id_left}){$break}.{kind}Within("
                        + "{$argument}{right}.withTimestamps({rightTimestamp}, {outOfOrderness}).id({$id_right}), {$argument}{before}, {after})")
                .withState().onEngineOnly();
    }

    private static NodeType deduplicate() {
        return operator("DeduplicateOperator", Category.STATE, "Deduplicate", "copy-minus",
                "Lets the first of several equal records through and drops those that follow within a length of time, in the same or in "
                        + "later batches. What makes two records equal is what the key function gives for them. "
                        + "Without a time in the records it goes by the times of the batches.",
                "`order -> order.id()`, within 1 min: order 7 that is sent again 10 s later goes through once.",
                anyInput("Records, some of them several times."), output(Shape.SAME_AS_INPUT, "Each record for the first time."),
                List.of(Parameter.required("key", "Equal by", LAMBDA, "Takes a record, gives what is compared, like its number.", "order -> order"),
                        Parameter.required("within", "Within", DURATION, "How long a record is remembered.", "10 min").between(0.001, null),
                        Parameter.optional("timestamp", "Time", LAMBDA,
                                "Takes a record (of pairs, key and value), gives when it happened: milliseconds since 1970 (long). Empty: when its batch came.",
                                "order -> order.at()"),
                        disorder()),
                "{in}[.withTimestamps({timestamp}, {outOfOrderness}).id({$id_timestamps})]{$break}.dropDuplicates({key}, {within})")
                .onEngineOnly();
    }

    private static NodeType process() {
        return operator("ProcessOperator", Category.STATE, "Process", "cpu",
                "Calls a function for each pair with everything a program may need: state of the key (values, lists, maps, each with a time "
                        + "to live if wanted), timers, the watermark, and a way to give any number of records. Another function is called when "
                        + "a timer is due. Without a time in the records it goes by the times of the batches.",
                "`(user, visit, context) -> context.registerEventTimer(context.timestamp() + 60_000)` with "
                        + "`(user, timer, context) -> context.emit(user + \" is idle\")`.",
                pairInput("Pairs whose key has state and timers."), output(Shape.RECORDS, "What the functions gave with 'emit'."),
                List.of(Parameter.required("function", "Function", LAMBDA, "Takes key, value and ProcessContext, gives nothing.",
                                "(key, value, context) -> context.emit(key + \" \" + value)"),
                        Parameter.optional("onTimer", "On timer", LAMBDA, "Takes key, Timer and ProcessContext, gives nothing. Called when a timer is due.",
                                "(key, timer, context) -> context.emit(key + \" is due\")"),
                        Parameter.required("resultType", "Record type", JAVA_TYPE, "Java type of the records that are given.", "String").defaultsTo("String"),
                        Parameter.optional("timestamp", "Time", LAMBDA,
                                "Takes key and value, gives when it happened: milliseconds since 1970 (long). Empty: when its batch came.",
                                "(user, visit) -> visit"),
                        disorder()),
                "{in}[.withTimestamps({timestamp}, {outOfOrderness}).id({$id_timestamps})]{$break}.<{resultType}>process({function}[, {onTimer}])")
                .onEngineOnly();
    }

    private static Parameter timestamp(String example) {
        return Parameter.required("timestamp", "Time", LAMBDA,
                "Takes key and value, gives when it happened: milliseconds since 1970 (long).", example);
    }

    private static Parameter disorder() {
        return Parameter.optional("outOfOrderness", "Disorder", DURATION,
                "How much older than the newest record seen a record may be without being late.", "5 s").defaultsTo("0 s").between(0.0, null);
    }

    private static Parameter lateness() {
        return Parameter.optional("allowedLateness", "Allowed lateness", DURATION,
                "How long after its end a window still takes records and is put out again. Empty: not at all.", "10 s").between(0.0, null);
    }

    private static Port late(String doc) {
        return new Port("lateRecords", Shape.RECORDS, doc);
    }
}
