package org.sluice.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.sluice.streaming.Clocks;
import org.sluice.streaming.DStream;
import org.sluice.streaming.Duration;
import org.sluice.streaming.EngineException;
import org.sluice.streaming.Optional;
import org.sluice.streaming.PairDStream;
import org.sluice.streaming.State;
import org.sluice.streaming.StateSpec;
import org.sluice.streaming.StateView;
import org.sluice.streaming.StreamingConf;
import org.sluice.streaming.StreamingContext;
import org.sluice.streaming.Time;
import org.sluice.streaming.Tuple2;
import org.sluice.streaming.function.Function4;
import org.sluice.streaming.report.BatchReport;

/**
 * A run, in a process of its own; arguments {@code NAME=VALUE}. Goes on from its checkpoint until the sources have reached {@code until}, then writes its states to
 * {@code OUTPUT/state.txt}. Exit code 0; 3 and one line {@code error: …} when the engine said why it could not.
 */
public final class Child {

    private static final Duration BATCH = new Duration(Pipeline.INTERVAL_MILLIS);

    private final Map<String, String> options = new HashMap<>();
    private final Map<String, Long> until = new HashMap<>();
    private final Path output;

    private Child(String[] args) {
        for (String arg : args) {
            int at = arg.indexOf('=');
            options.put(arg.substring(0, at), arg.substring(at + 1));
        }
        output = Path.of(options.get("output"));
        for (String target : options.get("until").split(",")) {
            until.put(target.substring(0, target.indexOf(':')), Long.parseLong(target.substring(target.indexOf(':') + 1)));
        }
    }

    public static void main(String[] args) throws Exception {
        endWithParent();
        try {
            new Child(args).run();
        } catch (EngineException e) {
            System.err.println("error: " + e.getMessage());
            System.exit(3);
        }
        System.exit(0);
    }

    /** The parent holds the other end of standard input; when it is gone, so is this process. */
    private static void endWithParent() {
        Thread watch = new Thread(() -> {
            try {
                while (System.in.read() >= 0) {
                    continue;
                }
            } catch (IOException e) {
                Runtime.getRuntime().halt(4);
            }
            Runtime.getRuntime().halt(4);
        }, "parent-watch");
        watch.setDaemon(true);
        watch.start();
    }

    private void run() throws Exception {
        String checkpoint = options.get("checkpoint");
        StreamingContext ssc = StreamingContext.getOrCreate(checkpoint, this::create);
        AtomicInteger left = new AtomicInteger(Integer.parseInt(options.get("trailing")));
        ssc.addBatchListener(report -> {
            if (report.failure().isEmpty() && finished(report) && left.decrementAndGet() == 0) {
                ssc.stop();
            }
        });
        ssc.start();
        ssc.awaitTermination();
        String states = options.get("states");
        if (!states.isEmpty()) {
            writeStates(ssc, states);
        }
    }

    private boolean finished(BatchReport report) {
        return until.entrySet().stream().allMatch(e -> number(report.sources().get(e.getKey()).offset()) >= e.getValue());
    }

    private static long number(String offset) {
        return Long.parseLong(offset.replaceAll("\\D", ""));
    }

    private void writeStates(StreamingContext ssc, String ids) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String id : ids.split(",")) {
            for (StateView.Entry entry : ssc.state(id).entries("", Integer.MAX_VALUE)) {
                text.append(id).append(' ').append(entry.key()).append('=').append(entry.value()).append('\n');
            }
        }
        Path temporary = output.resolve(".state.writing");
        Files.writeString(temporary, text);
        Files.move(temporary, output.resolve("state.txt"), StandardCopyOption.ATOMIC_MOVE);
    }

    private StreamingContext create() {
        StreamingConf conf = new StreamingConf().setAppName("campaign-" + options.get("pipeline")).setMaster("local[2]")
                .checkpointDirectory(options.get("checkpoint"))
                .checkpointInterval(new Duration(Pipeline.INTERVAL_MILLIS * Long.parseLong(options.get("checkpointEvery"))))
                .set("sluice.checkpoint.fullEvery", options.get("fullEvery"))
                .clock(options.get("clock").equals("fast") ? Clocks.fast(0) : Clocks.system());
        StreamingContext ssc = new StreamingContext(conf, BATCH);
        switch (Pipeline.of(options.get("pipeline"))) {
            case WORD_COUNT -> wordCount(text(ssc));
            case WINDOW -> window(log(ssc));
            case SESSIONS -> sessions(text(ssc));
            case JOIN -> join(text(ssc), log(ssc));
            case DIRECTORY -> directory(ssc.textDirectory(options.get("files"), "*.txt", false, false).id("files"));
        }
        return ssc;
    }

    // sources

    private DStream<String> text(StreamingContext ssc) {
        return ssc.textFile(options.get("text"), Pipeline.PER_BATCH, false).id("text");
    }

    private DStream<String> log(StreamingContext ssc) {
        return ssc.sourceStream(new ReplayableLog(Path.of(options.get("log")), Pipeline.PER_BATCH)).id("log");
    }

    // pipelines

    private void wordCount(DStream<String> lines) {
        save(lines, "lines");
        save(counts(words(lines)), "counts");
    }

    private void window(DStream<String> lines) {
        save(lines, "lines");
        PairDStream<String, Integer> words = words(lines);
        save(words.reduceByKeyAndWindow(Integer::sum, times(6), times(2)).id("plain"), "plain");
        save(inverse(words, 5), "inverse");
    }

    private void sessions(DStream<String> lines) {
        save(lines, "lines");
        Function4<Time, String, Optional<Integer>, State<Integer>, Optional<String>> f = (time, word, one, state) -> {
            if (state.isTimingOut()) {
                return Optional.of(word + " ended with " + state.get());
            }
            state.update((state.exists() ? state.get() : 0) + one.orElse(0));
            return state.get() % 3 == 0 ? Optional.empty() : Optional.of(word + " has " + state.get());
        };
        var sessions = words(lines).mapWithState(StateSpec.function(f).timeout(times(4))).id("sessions");
        save(sessions, "sessions");
        save(sessions.stateSnapshots().id("snapshots"), "snapshots");
    }

    private void join(DStream<String> left, DStream<String> right) {
        save(left, "lines");
        PairDStream<String, String> byWord = keyed(left).id("left-words");
        PairDStream<String, String> others = keyed(right).id("right-words");
        PairDStream<String, Tuple2<String, String>> joined = byWord.join(others).id("joined");
        save(joined, "joined");
        save(byWord.leftOuterJoin(others).id("left"), "left");
        save(counts(joined.mapToPair(pair -> new Tuple2<>(pair._1(), 1)).id("ones")), "pairs");
    }

    private void directory(DStream<String> lines) {
        save(lines, "lines");
        PairDStream<String, Integer> words = words(lines);
        save(counts(words), "counts");
        save(inverse(words, DirectoryModel.WINDOW_BATCHES), "inverse");
    }

    // parts of pipelines

    private static PairDStream<String, Integer> words(DStream<String> lines) {
        return lines.flatMap(line -> Arrays.asList(line.split(" ")).iterator()).id("words").mapToPair(word -> new Tuple2<>(word, 1)).id("pairs-of-words");
    }

    /** The line under its first word that is not its number; lines of both sources meet there. */
    private static PairDStream<String, String> keyed(DStream<String> lines) {
        return lines.mapToPair(line -> new Tuple2<>(line.split(" ")[1], line));
    }

    private static PairDStream<String, Integer> counts(PairDStream<String, Integer> words) {
        return words.<Integer>updateStateByKey((List<Integer> values, Optional<Integer> state) -> {
            int sum = state.orElse(0);
            for (int value : values) {
                sum += value;
            }
            return Optional.of(sum);
        }).id("counts");
    }

    private static PairDStream<String, Integer> inverse(PairDStream<String, Integer> words, int batches) {
        return words.reduceByKeyAndWindow(Integer::sum, (a, b) -> a - b, times(batches), BATCH, 0, pair -> pair._2() != 0).id("inverse");
    }

    private static Duration times(int batches) {
        return new Duration(Pipeline.INTERVAL_MILLIS * batches);
    }

    private void save(DStream<?> stream, String name) {
        stream.saveAsTextFiles(output.resolve(name).toString()).id("save-" + name);
    }

    private void save(PairDStream<?, ?> stream, String name) {
        stream.saveAsTextFiles(output.resolve(name).toString()).id("save-" + name);
    }
}
