package org.sluice.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.sluice.streaming.Clocks;
import org.sluice.streaming.Duration;
import org.sluice.streaming.Parameters;
import org.sluice.streaming.Stepper;
import org.sluice.streaming.StreamingConf;
import org.sluice.streaming.StreamingContext;
import org.sluice.streaming.report.BatchReport;

/** The generated program on the engine: 2 threads, default settings, its sources replaced by lines in memory. */
final class SluiceContestant implements Contestant {

    private static final Duration SECOND = new Duration(1000);

    private final List<String> sources;
    private final Path checkpoints;
    private final AtomicLong bytes = new AtomicLong();
    private final StreamingContext context;
    private final Stepper stepper;
    private List<List<String>> current;

    SluiceContestant(Case tested, List<String> sources) throws ReflectiveOperationException {
        this.sources = sources;
        checkpoints = tested.checkpoint() ? TemporaryFolder.make() : null;
        StreamingConf conf = new StreamingConf().setAppName("bench").parallelism(2).clock(Clocks.fast(0));
        if (checkpoints != null) {
            conf.checkpointDirectory(checkpoints.toString()).checkpointInterval(SECOND);
        }
        context = define(conf, SECOND);
        if (checkpoints != null) {
            // With a listener a step ends when its checkpoint is durable.
            context.addBatchListener(report -> report.checkpoint().ifPresent(c -> bytes.addAndGet(c.bytes())));
        }
        stepper = context.startStepped();
    }

    /** As the runner does it. */
    private StreamingContext define(StreamingConf conf, Duration interval) throws ReflectiveOperationException {
        StreamingContext ssc = new StreamingContext(conf, interval);
        Method define = Class.forName(mainClass()).getMethod("define", StreamingContext.class, Parameters.class);
        define.invoke(null, ssc, Parameters.empty());
        for (int i = 0; i < sources.size(); i++) {
            int source = i;
            ssc.overrideSource(sources.get(i), (number, time) -> current.get(source));
        }
        return ssc;
    }

    private static String mainClass() {
        try (var in = SluiceContestant.class.getResourceAsStream("/main")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void run(List<List<List<String>>> batches, long[] nanos) {
        for (int i = 0; i < nanos.length; i++) {
            current = batches.get(i);
            long begun = System.nanoTime();
            BatchReport report = stepper.step();
            nanos[i] = System.nanoTime() - begun;
            report.failure().ifPresent(failure -> {
                throw new IllegalStateException("batch " + report.number() + " failed: " + failure.stackTrace());
            });
        }
    }

    @Override
    public void live(long intervalMillis, List<List<String>> lines, long forMillis) throws Exception {
        current = lines;
        try (StreamingContext live = define(new StreamingConf().setAppName("bench-live").parallelism(2), new Duration(intervalMillis))) {
            live.start();
            live.awaitTerminationOrTimeout(forMillis);
        }
    }

    @Override
    public long bytesWritten() {
        return bytes.get();
    }

    @Override
    public void close() {
        context.stop();
        if (checkpoints != null) {
            TemporaryFolder.delete(checkpoints);
        }
    }
}
