package org.sluice.streaming;

/** The program {@link KillRecoveryIT} kills: state, windows and timeouts over a file, results in directories per batch. Arguments: input, checkpoints, output, batches. */
public final class KilledProgram {

    private KilledProgram() {
    }

    public static void main(String[] args) throws Exception {
        StreamingContext ssc = StreamingContext.getOrCreate(args[1], () -> define(args[0], args[2]));
        long last = Long.parseLong(args[3]);
        Stepper stepper = ssc.startStepped();
        while (stepper.nextTime().milliseconds() <= last * 1000) {
            if (stepper.step().failure().isPresent()) {
                ssc.awaitTermination();
            }
        }
        ssc.stop();
    }

    private static StreamingContext define(String input, String output) {
        StreamingContext ssc = new StreamingContext(new StreamingConf().setAppName("killed").parallelism(2).clock(Clocks.fast(0))
                .checkpointInterval(Durations.seconds(2)).set("sluice.checkpoint.fullEvery", "4"), Durations.seconds(1));
        PairDStream<String, Integer> pairs = ssc.textFile(input, 5, false).id("lines").mapToPair(line -> new Tuple2<>(line.substring(0, 1), Integer.parseInt(line.substring(1)))).id("pairs");
        pairs.<Integer>updateStateByKey((values, state) -> Optional.of(values.stream().reduce(state.orElse(0), Integer::sum))).id("state")
                .saveAsTextFiles(output + "/state");
        pairs.mapWithState(StateSpec.<String, Integer, Integer, String>function((key, value, state) -> {
            if (!state.isTimingOut()) {
                state.update(state.getOption().orElse(0) + 1);
            }
            return key + " " + state.get() + " " + state.isTimingOut();
        }).timeout(Durations.seconds(2))).id("mapped").saveAsTextFiles(output + "/mapped");
        pairs.reduceByKeyAndWindow(Integer::sum, Durations.seconds(5)).id("window").saveAsTextFiles(output + "/window");
        pairs.window(Durations.seconds(3)).id("joined-window").join(pairs).id("joined").saveAsTextFiles(output + "/joined");
        return ssc;
    }
}
