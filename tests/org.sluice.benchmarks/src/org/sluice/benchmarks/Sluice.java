package org.sluice.benchmarks;

import java.util.List;
import java.util.function.BiConsumer;
import org.sluice.streaming.Clocks;
import org.sluice.streaming.DStream;
import org.sluice.streaming.Durations;
import org.sluice.streaming.Stepper;
import org.sluice.streaming.StreamingConf;
import org.sluice.streaming.StreamingContext;
import org.sluice.streaming.report.BatchReport;

/** A pipeline over records in memory, batch after batch on the calling thread and its helpers. */
final class Sluice implements AutoCloseable {

    private final StreamingContext context;
    private final Stepper stepper;
    private List<?> next = List.of();

    <T> Sluice(int threads, BiConsumer<StreamingContext, DStream<T>> definition) {
        context = new StreamingContext(new StreamingConf().setAppName("bench").parallelism(threads).clock(Clocks.fast(0)), Durations.seconds(1));
        DStream<T> input = context.<T>generatedStream(0, 0, (n, random) -> null).id("input");
        context.overrideSource("input", (number, time) -> next);
        definition.accept(context, input);
        stepper = context.startStepped();
    }

    BatchReport batch(List<?> records) {
        next = records;
        BatchReport report = stepper.step();
        if (report.failure().isPresent()) {
            throw new IllegalStateException(report.failure().get().stackTrace());
        }
        return report;
    }

    @Override
    public void close() {
        context.stop();
    }
}
