package org.sluice.catalog;

import static org.sluice.catalog.ParameterType.BOOLEAN;
import static org.sluice.catalog.ParameterType.DIRECTORY;
import static org.sluice.catalog.ParameterType.DURATION;
import static org.sluice.catalog.ParameterType.FILE;
import static org.sluice.catalog.ParameterType.GLOB;
import static org.sluice.catalog.ParameterType.HOST;
import static org.sluice.catalog.ParameterType.INT;
import static org.sluice.catalog.ParameterType.JAVA_TYPE;
import static org.sluice.catalog.ParameterType.LAMBDA;
import static org.sluice.catalog.ParameterType.LONG;
import static org.sluice.catalog.ParameterType.PORT;
import static org.sluice.catalog.ParameterType.STRING;

import java.util.List;

/**
 * The node types of Sluice itself. A new one is a method here, in the group of its category, and a class of the same
 * name in {@code pipeline.ecore}.
 */
final class StandardNodeTypes implements NodeTypeProvider {

    private static final double MAX_INT = Integer.MAX_VALUE;

    @Override
    public List<NodeType> nodeTypes() {
        return List.of(
                socketTextSource(), textFileSource(), textDirectorySource(), generatedSource(),
                map(), flatMap(), filter(), mapToPair(),
                reduceByKey(),
                window(),
                updateStateByKey(),
                print(), textFiles());
    }

    // Sources

    private static NodeType socketTextSource() {
        return source("SocketTextSource", "Socket text", "plug",
                "Connects to a TCP server and reads UTF-8 text; each line is a record. "
                        + "Lines that arrive during an interval form its batch. A lost connection is tried again at growing intervals.",
                "`nc -lk 9999` on the same machine, then type: every line becomes a record.",
                List.of(
                        Parameter.required("host", "Host", HOST, "Name or address of the server to connect to.", "localhost")
                                .defaultsTo("localhost"),
                        Parameter.required("port", "Port", PORT, "TCP port the server listens on.", "9999")
                                .defaultsTo("9999").between(1.0, 65535.0)),
                "ssc.socketTextStream({host}, {port})");
    }

    private static NodeType textFileSource() {
        return source("TextFileSource", "Text file", "file-text",
                "Reads a text file from its start, one record per line, and then what is appended to it. "
                        + "A growing log file is the usual input.",
                "File `access.log` with 3 lines: the first batch has 3 records, later batches the lines added since.",
                List.of(
                        Parameter.required("file", "File", FILE, "The file to read, as UTF-8 text.", "input/words.txt"),
                        Parameter.optional("linesPerBatch", "Lines per batch", LONG,
                                "Most lines to put into one batch; 0 takes all there is. "
                                        + "A small number plays a finished file like a stream.", "100")
                                .unit("lines").defaultsTo("0").between(0.0, null),
                        Parameter.optional("follow", "Follow", BOOLEAN,
                                "Whether to go on with lines that are appended later, like `tail -f`.", "true")
                                .defaultsTo("true")),
                "ssc.textFile({file}, {linesPerBatch}, {follow})");
    }

    private static NodeType textDirectorySource() {
        return source("TextDirectorySource", "Text directory", "folder-input",
                "Watches a directory and reads each new file once, one record per line. "
                        + "Move finished files in (rename within one file system) so that none is read half written.",
                "Moving `a.txt` with 2 lines into the directory gives the next batch 2 records.",
                List.of(
                        Parameter.required("directory", "Directory", DIRECTORY, "The directory to watch.", "input"),
                        Parameter.optional("filter", "File name filter", GLOB,
                                "Only files whose name fits this pattern are read; names that start with a dot never are.",
                                "*.log").defaultsTo("*"),
                        Parameter.optional("newFilesOnly", "New files only", BOOLEAN,
                                "Whether to pass over files that are already there when the run starts.", "true")
                                .defaultsTo("true"),
                        Parameter.optional("recursive", "Include subdirectories", BOOLEAN,
                                "Whether files in directories below count, too.", "false").defaultsTo("false")),
                "ssc.textDirectory({directory}, {filter}, {newFilesOnly}, {recursive})");
    }

    private static NodeType generatedSource() {
        return source("GeneratedSource", "Generated data", "dices",
                "Makes records up: the function is called for each record with its running number, from 0, and a random "
                        + "generator. The same seed gives the same records in every run.",
                "`(n, random) -> \"sensor-\" + random.nextInt(3) + \",\" + n` gives `sensor-0,0`, `sensor-2,1`, …",
                List.of(
                        Parameter.required("function", "Function", LAMBDA,
                                "Takes the running number (long) and a java.util.Random, gives one record.",
                                "(n, random) -> \"sensor-\" + random.nextInt(3)"),
                        Parameter.optional("recordsPerBatch", "Records per batch", LONG,
                                "How many records each batch gets.", "100")
                                .unit("records").defaultsTo("100").between(0.0, null),
                        Parameter.optional("seed", "Seed", LONG,
                                "Start of the random generator; another seed gives other data.", "1").defaultsTo("1")),
                "ssc.generatedStream({recordsPerBatch}, {seed}, {function})");
    }

    // Stateless

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

    // Keyed

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

    // Windows

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

    // State

    private static NodeType updateStateByKey() {
        return operator("UpdateStateByKeyOperator", Category.STATE, "Update state by key", "database",
                "Keeps one state per key from batch to batch. In each batch the function is called for every key that has "
                        + "new values or a state; it gives the new state, or nothing to forget the key. "
                        + "Needs a checkpoint directory.",
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

    // Sinks

    private static NodeType print() {
        return sink("PrintSink", "Print", "terminal",
                "Prints the first records of each batch under a line with the batch time.",
                "Count 2: of `(be, 2)`, `(to, 2)`, `(or, 1)` the first two are shown, then `...`.",
                "Records to show.",
                List.of(Parameter.optional("count", "Records shown", INT, "Most records printed per batch.", "10")
                        .unit("records").defaultsTo("10").between(0.0, MAX_INT)),
                "{in}.print({count})");
    }

    private static NodeType textFiles() {
        return sink("TextFilesSink", "Text files", "folder-output",
                "Writes each batch to a directory of its own, named from prefix, batch time and suffix, with one line per record.",
                "Prefix `out/counts` writes `out/counts-1700000001000/part-00000` and so on.",
                "Records to write.",
                List.of(
                        Parameter.required("prefix", "Prefix", DIRECTORY, "Start of the path of each batch's directory.",
                                "out/counts"),
                        Parameter.optional("suffix", "Suffix", STRING, "End of the directory name, set off by a dot; may be empty.",
                                "txt"),
                        Parameter.optional("skipEmpty", "Skip empty batches", BOOLEAN,
                                "Whether a batch without records leaves no directory.", "false").defaultsTo("false")),
                "{in}.saveAsTextFiles({prefix}, {suffix}, {skipEmpty})");
    }

    private static NodeType source(String id, String label, String icon, String doc, String example,
            List<Parameter> parameters, String code) {
        return new NodeType(id, Category.SOURCE, label, icon, doc, example, List.of(),
                output(Shape.RECORDS, "The records of the batch."), parameters, code);
    }

    private static NodeType operator(String id, Category category, String label, String icon, String doc, String example,
            List<Port> inputs, List<Port> outputs, List<Parameter> parameters, String code) {
        return new NodeType(id, category, label, icon, doc, example, inputs, outputs, parameters, code);
    }

    private static NodeType sink(String id, String label, String icon, String doc, String example, String inputDoc,
            List<Parameter> parameters, String code) {
        return new NodeType(id, Category.SINK, label, icon, doc, example, anyInput(inputDoc), List.of(), parameters, code);
    }

    private static List<Port> anyInput(String doc) {
        return List.of(new Port(Port.IN, Shape.ANY, doc));
    }

    private static List<Port> pairInput(String doc) {
        return List.of(new Port(Port.IN, Shape.PAIRS, doc));
    }

    private static List<Port> output(Shape shape, String doc) {
        return List.of(new Port(Port.OUT, shape, doc));
    }
}
