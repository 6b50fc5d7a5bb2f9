package org.sluice.catalog;

import static org.sluice.catalog.Descriptors.source;
import static org.sluice.catalog.ParameterType.BOOLEAN;
import static org.sluice.catalog.ParameterType.DIRECTORY;
import static org.sluice.catalog.ParameterType.DOUBLE;
import static org.sluice.catalog.ParameterType.EXPRESSION;
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

/** Brings records in from outside. */
final class SourceTypes {

    private SourceTypes() {
    }

    static List<NodeType> all() {
        return List.of(socketTextSource(), textFileSource(), textDirectorySource(), binaryRecordsSource(), queueSource(),
                generatedSource(), generatedKeysSource(), customReceiverSource(), connectorSource());
    }

    private static Parameter maxRate() {
        return Parameter.optional("maxRate", "Most per second", LONG,
                "Most records a second to take in, so that a burst does not make a batch too large; 0 sets no limit. Spark has "
                        + "such a limit for all sources together only.", "1000")
                .unit("records/s").defaultsTo("0").between(0.0, null);
    }

    private static NodeType socketTextSource() {
        return source("SocketTextSource", "Socket text", "plug",
                "Connects to a TCP server and reads UTF-8 text; each line is a record. "
                        + "Lines that arrive during an interval form its batch. A lost connection is tried again at growing intervals.",
                "`nc -lk 9999` on the same machine, then type: every line becomes a record.",
                List.of(
                        Parameter.required("host", "Host", HOST, "Name or address of the server to connect to.", "localhost")
                                .defaultsTo("localhost"),
                        Parameter.required("port", "Port", PORT, "TCP port the server listens on.", "9999")
                                .defaultsTo("9999").between(1.0, 65535.0),
                        maxRate()),
                "ssc.socketTextStream({host}, {port})[.maxRate({maxRate})]");
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
                                .defaultsTo("true"),
                        maxRate()),
                "ssc.textFile({file}, {linesPerBatch}, {follow})[.maxRate({maxRate})]");
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
                                "Whether files in directories below count, too.", "false").defaultsTo("false"),
                        maxRate()),
                "ssc.textDirectory({directory}, {filter}, {newFilesOnly}, {recursive})[.maxRate({maxRate})]");
    }

    private static NodeType binaryRecordsSource() {
        return source("BinaryRecordsSource", "Binary records", "binary",
                "Watches a directory and cuts each new file into records of one length, which are arrays of bytes. "
                        + "A file whose length is no multiple of it makes the run fail. Move finished files in.",
                "Record length 4: a new file of 12 bytes gives 3 records; `bytes -> ByteBuffer.wrap(bytes).getInt()` makes numbers of them.",
                List.of(
                        Parameter.required("directory", "Directory", DIRECTORY, "The directory to watch.", "input"),
                        Parameter.required("recordLength", "Record length", INT, "Length of each record.", "8")
                                .unit("bytes").defaultsTo("8").between(1.0, (double) Integer.MAX_VALUE),
                        maxRate()),
                "ssc.binaryRecordsStream({directory}, {recordLength})[.maxRate({maxRate})]");
    }

    private static NodeType queueSource() {
        return source("QueueSource", "Queue of batches", "list-ordered",
                "Gives the batches typed here, one in each interval, and then empty ones. Each line, or what is "
                        + "between two bars, is a batch; its records are separated by commas. Pairs and other tuples are typed as JSON "
                        + "arrays, records of a schema of the pipeline as JSON objects; a Tuple2 makes it a stream of pairs. For trying things out. "
                        + "Spark cannot restart such a source from a checkpoint.",
                "`a, b | | c`: the first batch has the records `a` and `b`, the second none, the third `c`, all others none. "
                        + "`[\"to\", 2], [\"be\", 2]` are two pairs when records are a Tuple2 of String and Integer, `{\"name\": \"x\", \"n\": 1}` is a record.",
                List.of(Parameter.required("batches", "Batches", STRING, "A line for each batch, or bars between batches; records are separated by commas.",
                        "a, b | c"),
                        Parameter.required("recordType", "Records are", JAVA_TYPE,
                                "Type of the records: String, Integer, Long, Double, Boolean, a Tuple2 or Tuple3 of these, or a record schema of the pipeline.",
                                "Tuple2<String, Integer>").defaultsTo("String")),
                "ssc.<{recordType}>listQueueStream({batches})");
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

    private static NodeType generatedKeysSource() {
        return source("GeneratedKeysSource", "Generated keys", "chart-bar-decreasing",
                "Makes up keys, some of them more often than others, to see how a pipeline copes with an uneven load. A record is a "
                        + "Tuple2 of the key and its running number. The same seed gives the same records in every run.",
                "10 keys, `zipf` with skew 1: `(k0, 0)`, `(k3, 1)`, `(k0, 2)`, …; about a third of the records have the key `k0`.",
                List.of(
                        Parameter.required("keys", "Keys", INT, "How many keys there are: k0, k1, k2 and so on.", "1000")
                                .defaultsTo("1000").between(1.0, 1_000_000.0),
                        Parameter.choice("distribution", "Distribution",
                                "How often each key comes: all as often (uniform), by rank (zipf, k0 most often), or most often those in "
                                        + "the middle (normal).", "uniform", "zipf", "normal"),
                        Parameter.optional("skew", "Skew", DOUBLE,
                                "How uneven: key k comes in proportion to 1/(k+1)^skew (zipf), or the standard deviation is 1/(6 skew) of all "
                                        + "keys (normal). 0 is even; uniform does not use it.", "1.2")
                                .defaultsTo("1.0").between(0.0, 10.0),
                        Parameter.optional("recordsPerBatch", "Records per batch", LONG, "How many records each batch gets.", "100")
                                .unit("records").defaultsTo("100").between(0.0, 100_000_000.0),
                        Parameter.optional("seed", "Seed", LONG,
                                "Start of the random generator; another seed gives other data.", "1").defaultsTo("1")),
                "ssc.generatedStream({recordsPerBatch}, {seed}, KeyGenerator.{distribution}({keys}, {skew}))");
    }

    private static NodeType customReceiverSource() {
        return source("CustomReceiverSource", "Custom receiver", "radio-receiver",
                "Runs a receiver of your own: an object of a class that extends Receiver, starts its threads in onStart() and "
                        + "hands records over with store(). The class is on the class path, or written here.",
                "`new OrdersReceiver(\"localhost\", 5000)` on the class path: each record it stores goes into the batch of that moment.",
                List.of(
                        Parameter.required("receiver", "Receiver", EXPRESSION,
                                "Makes the receiver; called once, when the pipeline is defined.",
                                "new Receiver<String>(StorageLevels.MEMORY_AND_DISK) {\n    @Override\n    public void onStart() {\n"
                                        + "        store(\"hello\");\n    }\n\n    @Override\n    public void onStop() {\n    }\n}"),
                        Parameter.required("recordType", "Record type", JAVA_TYPE, "Type of the records it stores.", "String")
                                .defaultsTo("String"),
                        maxRate()),
                "ssc.<{recordType}>receiverStream({receiver})[.maxRate({maxRate})]");
    }

    private static NodeType connectorSource() {
        return source("ConnectorSource", "Connector", "cable",
                "Reads from a connector: an object of a class that implements ReplayableSource, such as one for a partitioned log. It can "
                        + "be read again from a position, which checkpoints keep, so that each record counts exactly once.",
                "`new OrdersLog(\"orders\")` on the class path: each batch gets the records after those of the batch before, also after a crash.",
                List.of(
                        Parameter.required("connector", "Connector", EXPRESSION,
                                "Makes the source; called once, when the pipeline is defined.",
                                "new ReplayableSource<Long>() {\n    private long next;\n\n    @Override\n"
                                        + "    public void open(Opening opening, Object position) {\n"
                                        + "        next = position == null ? 0 : (Long) position;\n    }\n\n    @Override\n"
                                        + "    public Slice<Long> next(Time batchTime, long limit) {\n"
                                        + "        return new Slice<>(List.of(next++), next);\n    }\n}"),
                        Parameter.required("recordType", "Record type", JAVA_TYPE, "Type of the records it brings.", "Long")
                                .defaultsTo("String"),
                        maxRate()),
                "ssc.<{recordType}>sourceStream({connector})[.maxRate({maxRate})]").onEngineOnly();
    }
}
