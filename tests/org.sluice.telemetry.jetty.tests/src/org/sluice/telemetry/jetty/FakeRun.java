package org.sluice.telemetry.jetty;

import com.google.gson.JsonElement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.sluice.runner.RunHandle;
import org.sluice.runner.RunListener;
import org.sluice.telemetry.BatchFrame;
import org.sluice.telemetry.CheckpointFrame;
import org.sluice.telemetry.EdgeDescription;
import org.sluice.telemetry.FailureFrame;
import org.sluice.telemetry.NodeDescription;
import org.sluice.telemetry.NodeFrame;
import org.sluice.telemetry.OutputFrame;
import org.sluice.telemetry.ParameterDescription;
import org.sluice.telemetry.PipelineDescription;
import org.sluice.telemetry.QueueFrame;
import org.sluice.telemetry.RecordJson;
import org.sluice.telemetry.RunFrame;
import org.sluice.telemetry.RunState;
import org.sluice.telemetry.RunStateFrame;
import org.sluice.telemetry.SampleFrame;
import org.sluice.telemetry.SourceFrame;
import org.sluice.telemetry.StateEntryFrame;
import org.sluice.telemetry.StateFrame;
import org.sluice.telemetry.TableFrame;
import org.sluice.telemetry.TotalsFrame;

/** A run without an engine: batches come when the test says so. */
final class FakeRun implements RunHandle {

    static final long START = 1_700_000_000_000L;

    final AtomicInteger stops = new AtomicInteger();
    private final List<RunListener> listeners = new CopyOnWriteArrayList<>();
    private final PipelineDescription description;
    private final RunFrame run;
    private volatile RunStateFrame state = new RunStateFrame(RunState.RUNNING, "");
    private volatile Optional<BatchFrame> last = Optional.empty();
    volatile QueueFrame queue = QueueFrame.EMPTY;
    private volatile TotalsFrame totals = TotalsFrame.ZERO;

    FakeRun() {
        this(wordCount(), START);
    }

    FakeRun(PipelineDescription description, long started) {
        this.description = description;
        run = new RunFrame(RunFrame.PROTOCOL, "local-" + started, description.name(), started,
                description.batchIntervalMillis(), "real", false, ProcessHandle.current().pid(), Map.of("minLength", "3"));
    }

    static PipelineDescription wordCount() {
        return new PipelineDescription("Word count", "wordcount.WordCount", 1000, "checkpoints", 0,
                List.of(new ParameterDescription("minLength", "INT", "3", "Shortest word counted.")),
                List.of(node("lines", "Lines", "TextFileSource", "SOURCE", "Text file", "file-text", "hamlet.txt"),
                        node("words", "Words", "FlatMapOperator", "STATELESS", "Flat map", "split",
                                "line -> Arrays.asList(line.split(\"\\\\W+\")).iterator()"),
                        node("long-words", "Long words", "FilterOperator", "STATELESS", "Filter", "filter",
                                "word -> word.length() >= minLength"),
                        node("pairs", "Pairs", "MapToPairOperator", "STATELESS", "Map to pair", "key-round",
                                "word -> new Tuple2<>(word, 1)"),
                        node("counts", "Running counts", "UpdateStateByKeyOperator", "STATE", "Update state by key", "database",
                                "(values, state) -> Optional.of(state.orElse(0L) + values.size())"),
                        node("console", "Console", "PrintSink", "SINK", "Print", "terminal", "10 records"),
                        node("files", "Word files", "TextFilesSink", "SINK", "Text files", "folder-output", "out/words")),
                List.of(edge("lines", "words"), edge("words", "long-words"), edge("long-words", "pairs"),
                        edge("pairs", "counts"), edge("counts", "console"), edge("long-words", "files")));
    }

    private static NodeDescription node(String id, String name, String type, String category, String label, String icon, String detail) {
        return new NodeDescription(id, name, type, category, label, icon, detail, "", category.equals("STATE"));
    }

    private static EdgeDescription edge(String source, String target) {
        return new EdgeDescription(source + "--" + target, source, target, "out", "in");
    }

    /** A batch in which {@code lines} lines were read. */
    BatchFrame batch(long number, long lines) {
        long time = START + number * 1000;
        long words = lines * 7;
        Map<String, NodeFrame> nodes = new LinkedHashMap<>();
        nodes.put("lines", new NodeFrame("lines", 0, lines, 0, 0, 300_000, -1, -1));
        nodes.put("words", new NodeFrame("words", lines, words, 0, 0, 900_000, -1, -1));
        nodes.put("long-words", new NodeFrame("long-words", words, words / 2, words - words / 2, 0, 200_000, -1, -1));
        nodes.put("pairs", new NodeFrame("pairs", words / 2, words / 2, 0, 0, 150_000, -1, -1));
        nodes.put("counts", new NodeFrame("counts", words / 2, 40 + number, 0, 0, 2_400_000, 40 + number, (40 + number) * 61));
        nodes.put("console", new NodeFrame("console", 40 + number, 0, 0, 0, 500_000, -1, -1));
        nodes.put("files", new NodeFrame("files", words / 2, 0, 0, 0, 800_000, -1, -1));
        return new BatchFrame(number, time, time, time + number % 4, time + 9, 5_200_000 + number * 1000 + lines * 20_000, nodes,
                Map.of("lines", new SourceFrame("lines", lines, 1200 - lines, "line " + number * lines)),
                number % 10 == 0 ? Optional.of(new CheckpointFrame(time, 48_200, 3_100_000, "checkpoints/" + time)) : Optional.empty(),
                List.of(new OutputFrame("console", "Console", 40 + number, 500_000, Optional.empty()),
                        new OutputFrame("files", "Word files", words / 2, 800_000, Optional.empty())),
                Optional.empty());
    }

    BatchFrame failedBatch(long number) {
        BatchFrame good = batch(number, 12);
        FailureFrame failure = new FailureFrame("words", "To be, or not to be: <script>alert(1)</script>", "java.lang.NumberFormatException",
                "For input string: \"or\"", "java.lang.NumberFormatException: For input string: \"or\"\n\tat wordcount.WordCount.words(WordCount.java:31)");
        return new BatchFrame(number, good.timeMillis(), good.dueMillis(), good.startedMillis(), good.finishedMillis(),
                good.processingNanos(), good.nodes(), good.sources(), Optional.empty(), List.of(new OutputFrame("console", "Console", 0, 0,
                        Optional.of("java.lang.NumberFormatException: For input string: \"or\""))), Optional.of(failure));
    }

    void complete(BatchFrame batch) {
        totals = totals.plus(batch);
        last = Optional.of(batch);
        listeners.forEach(listener -> listener.batchCompleted(batch));
    }

    void enter(RunState next, String message) {
        RunStateFrame frame = new RunStateFrame(next, message);
        state = frame;
        listeners.forEach(listener -> listener.stateChanged(frame));
    }

    int listeners() {
        return listeners.size();
    }

    @Override
    public RunFrame run() {
        return run;
    }

    @Override
    public PipelineDescription description() {
        return description;
    }

    @Override
    public RunStateFrame state() {
        return state;
    }

    @Override
    public Optional<BatchFrame> lastBatch() {
        return last;
    }

    @Override
    public QueueFrame queue() {
        return queue;
    }

    @Override
    public TotalsFrame totals() {
        return totals;
    }

    @Override
    public void addListener(RunListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(RunListener listener) {
        listeners.remove(listener);
    }

    @Override
    public List<TableFrame> tables() {
        return List.of(new TableFrame("console", START, List.of("word", "count"), List.of(List.of(RecordJson.toTree("be"), RecordJson.toTree(3))), 7));
    }

    @Override
    public Optional<SampleFrame> sample(String nodeId) {
        return description.node(nodeId).map(node -> {
            List<JsonElement> records = IntStream.range(0, 12)
                    .mapToObj(i -> RecordJson.toTree(nodeId.equals("lines") ? "And by opposing end them. To die, to sleep, " + i : List.of("word" + i, i))).toList();
            return new SampleFrame("", nodeId, last.map(BatchFrame::number).orElse(0L), last.map(BatchFrame::timeMillis).orElse(0L), 48, records);
        });
    }

    @Override
    public Optional<StateFrame> state(String nodeId, String prefix, int limit) {
        if (!nodeId.equals("counts")) {
            return Optional.empty();
        }
        List<StateEntryFrame> entries = IntStream.range(0, 26)
                .mapToObj(i -> String.valueOf((char) ('a' + i)).repeat(3)).filter(key -> key.startsWith(prefix)).limit(limit)
                .map(key -> new StateEntryFrame(RecordJson.toTree(key), RecordJson.toTree(key.hashCode() % 97L))).toList();
        return Optional.of(new StateFrame(nodeId, 26, 1586, entries, entries.size() == limit && limit < 26));
    }

    @Override
    public void stop() {
        stops.incrementAndGet();
        enter(RunState.STOPPING, "");
    }
}
