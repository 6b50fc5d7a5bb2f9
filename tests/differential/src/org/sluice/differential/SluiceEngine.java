package org.sluice.differential;

import java.util.ArrayList;
import java.util.List;

import org.sluice.streaming.Clocks;
import org.sluice.streaming.DStream;
import org.sluice.streaming.DStreamLike;
import org.sluice.streaming.Duration;
import org.sluice.streaming.Stepper;
import org.sluice.streaming.StreamingConf;
import org.sluice.streaming.StreamingContext;
import org.sluice.streaming.report.BatchReport;

/** Runs programs on Sluice, batch by batch with a manual clock. */
final class SluiceEngine {

    private final int threads;

    SluiceEngine(int threads) {
        this.threads = threads;
    }

    List<Program.Outcome> run(Program program) {
        StreamingContext ssc = new StreamingContext(new StreamingConf().setAppName("differential").parallelism(threads).clock(Clocks.manual(0)), new Duration(1000));
        List<DStream<Integer>> inputs = new ArrayList<>();
        for (int i = 0; i < program.inputs().size(); i++) {
            inputs.add(ssc.<Integer>listQueueStream(new java.util.ArrayDeque<>(program.inputs().get(i))));
        }
        List<DStreamLike<?, ?, ?>> streams = SluiceProgram.build(program, inputs, 1000);
        String[][][] results = new String[streams.size()][program.batches()][];
        for (int i = 0; i < streams.size(); i++) {
            String[][] perBatch = results[i];
            streams.get(i).foreachRDD((batch, time) -> {
                int number = (int) (time.milliseconds() / 1000) - 1;
                if (number < perBatch.length) {
                    perBatch[number] = batch.collect().stream().map(String::valueOf).sorted().toArray(String[]::new);
                }
            });
        }
        Stepper stepper = ssc.startStepped();
        try {
            for (int batch = 0; batch < program.batches(); batch++) {
                BatchReport report = stepper.step();
                report.failure().ifPresent(failure -> {
                    throw new IllegalStateException("batch " + report.number() + " failed at " + failure.nodeId() + ": " + failure.message() + "\n" + failure.stackTrace());
                });
            }
        } finally {
            ssc.stop();
        }
        List<Program.Outcome> outcomes = new ArrayList<>();
        for (String[][] perBatch : results) {
            outcomes.add(Program.Outcome.of(perBatch));
        }
        return outcomes;
    }
}
