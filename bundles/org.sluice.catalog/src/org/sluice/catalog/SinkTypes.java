package org.sluice.catalog;

import static org.sluice.catalog.Descriptors.sink;
import static org.sluice.catalog.ParameterType.BOOLEAN;
import static org.sluice.catalog.ParameterType.DIRECTORY;
import static org.sluice.catalog.ParameterType.DURATION;
import static org.sluice.catalog.ParameterType.INT;
import static org.sluice.catalog.ParameterType.LAMBDA;
import static org.sluice.catalog.ParameterType.STRING;

import java.util.List;

/** Hands records to the outside. */
final class SinkTypes {

    private static final double MAX_INT = Integer.MAX_VALUE;

    private SinkTypes() {
    }

    static List<NodeType> all() {
        return List.of(print(), textFiles(), objectFiles(), hadoopFiles(), http(), table(), foreachBatch(), connector());
    }

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

    private static NodeType objectFiles() {
        return sink("ObjectFilesSink", "Object files", "archive",
                "Writes each batch to a directory of its own, as values that a program can read back with objectFile: texts, numbers, "
                        + "lists, maps, pairs and Java records. On Spark these are serialized Java objects.",
                "Prefix `out/state` writes `out/state-1700000001000/part-00000` and so on; `ssc.sparkContext().objectFile(…)` reads them.",
                "Records to write.",
                List.of(
                        Parameter.required("prefix", "Prefix", DIRECTORY, "Start of the path of each batch's directory.",
                                "out/state"),
                        Parameter.optional("suffix", "Suffix", STRING, "End of the directory name, set off by a dot; may be empty.",
                                "bin")),
                "{in}.saveAsObjectFiles({prefix}, {suffix})");
    }

    private static NodeType hadoopFiles() {
        return pairSink("HadoopFilesSink", "Hadoop files", "hard-drive-download",
                "Writes the pairs of each batch as Hadoop's TextOutputFormat does: a directory for each batch, and in its part files a line for each pair, of "
                        + "its key, a tab and its value. On Spark through saveAsNewAPIHadoopFiles, to every file system Hadoop knows; here to local files.",
                "Prefix `out/counts`: the pair `(be, 2)` becomes the line `be`, tab, `2` of `out/counts-1700000001000/part-00000`.",
                List.of(
                        Parameter.required("prefix", "Prefix", DIRECTORY, "Start of the path of each batch's directory.", "out/counts"),
                        Parameter.optional("suffix", "Suffix", STRING, "End of the directory name, set off by a dot; may be empty.", "txt")),
                "{in}.map({$pair} -> {$pair}._1() + \"\\t\" + {$pair}._2()).saveAsTextFiles({prefix}, {suffix})");
    }

    private static NodeType pairSink(String id, String label, String icon, String doc, String example, List<Parameter> parameters, String code) {
        return new NodeType(id, Category.SINK, label, icon, doc, example, Descriptors.pairInput("Pairs to write."), List.of(), parameters, code);
    }

    private static NodeType connector() {
        return sink("ConnectorSink", "Connector output", "plug-zap",
                "Writes to a connector: an object of a class that implements TransactionalOutput, such as one for a database or a partitioned log. What a batch "
                        + "writes is shown when the batch is done for good, so that each record counts exactly once, after a crash, too. In a safe run it is not called.",
                "`new OrdersTable(\"orders\")` on the class path: the rows of a batch appear together, once.",
                "Batches to write.",
                List.of(Parameter.required("connector", "Connector", ParameterType.EXPRESSION, "Makes the output; called once, when the pipeline is defined.",
                        "new OrdersTable(\"orders\")")),
                "{in}.saveTransactionally({connector})").onEngineOnly();
    }

    private static NodeType http() {
        return sink("HttpSink", "HTTP", "webhook",
                "Sends the records of each batch as JSON to a web service, in one POST. An answer other than 200 to 299 is an error of the "
                        + "node. The header Idempotency-Key is the same whenever a batch is sent again. In a safe run nothing is sent. On Spark the records of a "
                        + "batch are collected by the driver, which sends them.",
                "`(be, 2)`, `(to, 2)` are posted as `[[\"be\",2],[\"to\",2]]`, with the header `Idempotency-Key: counts.http-1700000001000`.",
                "Records to send.",
                List.of(
                        Parameter.required("url", "URL", STRING, "Address of the web service, http or https.", "http://localhost:8080/counts"),
                        Parameter.choice("format", "Format", "One JSON array for a batch, or a JSON value on each line.", "ARRAY", "LINES"),
                        Parameter.required("timeout", "Timeout", DURATION, "Longest wait for the connection, and for the answer.", "10 s")
                                .defaultsTo("10 s"),
                        Parameter.optional("skipEmpty", "Skip empty batches", BOOLEAN, "Whether nothing is sent of a batch without records.",
                                "true").defaultsTo("false")),
                "{in}.foreachRDD(new HttpOutput<>({url}, {$id_http}, HttpOutput.Format.{format}, {timeout}, {skipEmpty}))");
    }

    private static NodeType table() {
        return sink("TableSink", "Table", "table",
                "Keeps the newest rows of a stream as a table, which the dashboard of the run shows and serves as JSON (/api/v1/tables). A pair is a row of "
                        + "key and value; fields of records are columns. It is filled in a safe run, too, and begins empty in every run. On Spark the first rows "
                        + "of each batch are printed with its time instead.",
                "`(be, 2)`, `(to, 1)`, then `(be, 3)`: the table has the rows `be | 3` and `to | 1`.",
                "Records to show.",
                List.of(
                        new Parameter("keep", "Rows kept", ParameterType.ENUM, "", "KEYS", null, null, List.of("KEYS", "ROWS", "BATCH"), true,
                                "The newest row of each key (KEYS: of a pair its key, else the first column), the last rows that came (ROWS), or those of the "
                                        + "newest batch (BATCH).", "ROWS"),
                        Parameter.optional("columns", "Columns", STRING,
                                "Names of columns, separated by commas: the fields to show of records; for pairs and plain values what to call the columns. Empty: all.",
                                "word, count"),
                        Parameter.required("maxRows", "Most rows", INT, "Rows that the table has at most; older ones go.", "100").unit("rows")
                                .defaultsTo("100").between(1.0, 10_000.0)),
                "{in}.foreachRDD(new TableOutput<>(TableOutput.Keep.{keep}, {columns}, {maxRows}))");
    }

    private static NodeType foreachBatch() {
        return sink("ForeachBatchSink", "For each batch", "zap",
                "Hands each batch to code of your own, which may call every method of a batch, open connections, write. "
                        + "The function is called once per batch, also for an empty one. In a safe run it is not called.",
                "`(batch, time) -> System.out.println(time + \": \" + batch.count())` prints a line per batch.",
                "Batches to hand over.",
                List.of(Parameter.required("function", "Function", LAMBDA, "Takes the batch, or the batch and its time; gives nothing.",
                        "(batch, time) -> System.out.println(time.milliseconds() + \" \" + batch.count())")),
                "{in}.foreachRDD({function})");
    }
}
