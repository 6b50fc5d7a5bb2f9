package org.sluice.campaign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.sluice.streaming.Clock;
import org.sluice.streaming.Clocks;
import org.sluice.streaming.DStream;
import org.sluice.streaming.Duration;
import org.sluice.streaming.Durations;
import org.sluice.streaming.EngineException;
import org.sluice.streaming.Optional;
import org.sluice.streaming.EventTimePairDStream;
import org.sluice.streaming.PairDStream;
import org.sluice.streaming.State;
import org.sluice.streaming.StateSpec;
import org.sluice.streaming.StateView;
import org.sluice.streaming.StorageLevel;
import org.sluice.streaming.StreamingConf;
import org.sluice.streaming.StreamingContext;
import org.sluice.streaming.Time;
import org.sluice.streaming.Tuple2;
import org.sluice.streaming.WakeUp;
import org.sluice.streaming.eventtime.EventWindows;
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
    private final RunFolder folder;
    private final Path output;
    private final Path checkpoint;
    private final Marks marks;
    /** Null = the pipeline has no receiver. */
    private Sender sender;

    private Child(String[] args) throws IOException {
        for (String arg : args) {
            int at = arg.indexOf('=');
            options.put(arg.substring(0, at), arg.substring(at + 1));
        }
        folder = new RunFolder(Path.of(options.get("folder")));
        output = Path.of(options.get("output"));
        checkpoint = Path.of(options.get("checkpoint"));
        marks = Marks.of(folder);
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
        StreamingContext ssc = StreamingContext.getOrCreate(checkpoint.toString(), this::create);
        AtomicInteger left = new AtomicInteger(Integer.parseInt(options.get("trailing")));
        ssc.addBatchListener(report -> {
            marks.durable(Marks.newestLength(checkpoint));
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
        return sender != null ? sender.acknowledged() == Pipeline.RECORDS && report.sources().get("sender").lag() == 0
                : until.entrySet().stream().allMatch(e -> number(report.sources().get(e.getKey()).offset()) >= e.getValue());
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
                .checkpointDirectory(checkpoint.toString())
                .checkpointInterval(new Duration(Pipeline.INTERVAL_MILLIS * Long.parseLong(options.get("checkpointEvery"))))
                .set("sluice.checkpoint.fullEvery", options.get("fullEvery"))
                .set("spark.streaming.receiver.writeAheadLog.enable", "true").set("sluice.receiver.writeAheadLog.segmentBytes", "4000")
                .clock(marking(options.get("clock").equals("fast") ? Clocks.fast(0) : Clocks.system()));
        Pipeline pipeline = Pipeline.of(options.get("pipeline"));
        if (pipeline == Pipeline.DISK_SESSIONS) {
            conf.set("sluice.state.store", "disk");
        }
        StreamingContext ssc = new StreamingContext(conf, BATCH);
        switch (pipeline) {
            case WORD_COUNT -> wordCount(text(ssc));
            case WINDOW -> window(log(ssc), StorageLevel.MEMORY_ONLY);
            case DISK_WINDOW -> window(log(ssc), StorageLevel.DISK_ONLY);
            case SESSIONS, DISK_SESSIONS -> sessions(text(ssc));
            case JOIN -> join(text(ssc), log(ssc));
            case DIRECTORY -> countsAndWindow(running(ssc.textDirectory(folder.files().toString(), "*.txt", false, false).id("files")));
            case RECEIVER -> countsAndWindow(received(ssc));
            case TRANSACTIONS -> transactions(text(ssc));
            case EVENT_TIME -> eventTime(log(ssc));
        }
        return ssc;
    }

    /** The clock is asked to wait when a batch is over, and returns when the next one begins with taking in its records. */
    private Clock marking(Clock clock) {
        return new Clock() {
            @Override
            public long now() {
                return clock.now();
            }

            @Override
            public void waitUntil(long millis, WakeUp wake) throws InterruptedException {
                marks.at(Phase.BETWEEN);
                clock.waitUntil(millis, wake);
                marks.at(Phase.PULL);
            }

            @Override
            public boolean virtual() {
                return clock.virtual();
            }
        };
    }

    // sources

    private DStream<String> text(StreamingContext ssc) {
        return running(ssc.textFile(options.get("text"), Pipeline.PER_BATCH, false).id("text"));
    }

    private DStream<String> log(StreamingContext ssc) {
        return running(ssc.sourceStream(new ReplayableLog(Path.of(options.get("log")), Pipeline.PER_BATCH)).id("log"));
    }

    private DStream<String> received(StreamingContext ssc) {
        try {
            sender = new Sender(Files.readAllLines(Path.of(options.get("text"))), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return running(ssc.receiverStream(sender).id("sender"));
    }

    private DStream<String> running(DStream<String> lines) {
        return lines.map(line -> {
            marks.at(Phase.RUN);
            return line;
        });
    }

    // pipelines

    private void wordCount(DStream<String> lines) {
        save(lines, "lines");
        save(counts(words(lines)), "counts");
    }

    private void window(DStream<String> lines, StorageLevel level) {
        save(lines, "lines");
        PairDStream<String, Integer> words = words(lines);
        save(words.reduceByKeyAndWindow(Integer::sum, times(6), times(2)).id("plain").persist(level), "plain");
        save(inverse(words, 5).persist(level), "inverse");
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

    private void countsAndWindow(DStream<String> lines) {
        save(lines, "lines");
        PairDStream<String, Integer> words = words(lines);
        save(counts(words), "counts");
        save(inverse(words, CountsModel.WINDOW_BATCHES), "inverse");
    }

    private void transactions(DStream<String> lines) {
        save(lines, "lines");
        PairDStream<String, Integer> counts = counts(words(lines));
        save(counts, "counts");
        counts.saveTransactionally(new Published(folder, marks)).id("publish");
    }

    /** Line n happened at about 10 n ms: most are a little out of order, every 37th is far too late. Its second word is its key. */
    private void eventTime(DStream<String> lines) {
        save(lines, "lines");
        EventTimePairDStream<String, String> timed = lines.withTimestamps(Child::happened, Durations.milliseconds(80)).keyBy(line -> "w" + number(line.split(" ")[1]) % 12);
        var tumbling = timed.countByKeyAndEventWindow(EventWindows.tumbling(Durations.milliseconds(300)).allowedLateness(Durations.milliseconds(100))).id("tumbling");
        save(tumbling, "tumbling");
        save(tumbling.lateRecords(), "late");
        save(timed.groupByKeyAndEventWindow(EventWindows.session(Durations.milliseconds(120))).id("sessions"), "sessions");
        save(timed.dropDuplicates(pair -> pair._1(), Durations.milliseconds(200)).id("unique"), "unique");
        DStream<String> timers = timed.<String>process((key, line, context) -> {
            var count = context.<Integer>valueState("count");
            count.update(count.getOrElse(0) + 1);
            context.registerEventTimer(context.timestamp() / 250 * 250 + 250);
        }, (key, timer, context) -> context.emit(key + " at " + timer.timeMillis() + " has " + context.<Integer>valueState("count").get()));
        save(timers.id("timers"), "timers");
    }

    private static Long happened(String line) {
        long n = number(line.substring(0, line.indexOf(' ')));
        return n * 10 - (n % 37 == 0 ? 600 : n * 7919 % 80) + 1_000;
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
