package org.sluice.catalog;

import static org.sluice.catalog.Descriptors.source;
import static org.sluice.catalog.ParameterType.BOOLEAN;
import static org.sluice.catalog.ParameterType.DIRECTORY;
import static org.sluice.catalog.ParameterType.FILE;
import static org.sluice.catalog.ParameterType.GLOB;
import static org.sluice.catalog.ParameterType.HOST;
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
        return List.of(socketTextSource(), textFileSource(), textDirectorySource(), queueSource(), generatedSource());
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

    private static NodeType queueSource() {
        return source("QueueSource", "Queue of batches", "list-ordered",
                "Gives the batches typed here, one in each interval, and then empty ones. Each line, or what is "
                        + "between two bars, is a batch; its records are texts separated by commas. For trying things out. "
                        + "Spark cannot restart such a source from a checkpoint.",
                "`a, b | | c`: the first batch has the records `a` and `b`, the second none, the third `c`, all others none.",
                List.of(Parameter.required("batches", "Batches", STRING, "A line for each batch, or bars between batches; records are separated by commas.",
                        "a, b | c")),
                "ssc.listQueueStream({batches})");
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
}
