package org.sluice.streaming;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The program {@link KilledReceiverIT} kills: a receiver stores blocks of records and writes down which ones were acknowledged. Arguments: checkpoints, output, file of
 * acknowledgements, name of this life; the life {@code last} receives nothing, works on what the log holds, and writes its state to {@code OUTPUT/state.txt}.
 */
public final class KilledReceiverProgram {

    private KilledReceiverProgram() {
    }

    public static void main(String[] args) throws Exception {
        boolean last = args[3].equals("last");
        StreamingContext ssc = StreamingContext.getOrCreate(args[0], () -> define(args[1], new Sender(Path.of(args[2]), last ? null : args[3])));
        ssc.start();
        if (!last) {
            ssc.awaitTermination();
        }
        ssc.stop(true, true);
        List<String> state = new ArrayList<>();
        ssc.state("counts").entries("", Integer.MAX_VALUE).forEach(entry -> state.add(entry.key() + " " + entry.value()));
        Files.write(Path.of(args[1], "state.txt"), state);
    }

    private static StreamingContext define(String output, Sender sender) {
        StreamingContext ssc = new StreamingContext(new StreamingConf().setAppName("killed-receiver").parallelism(2).checkpointInterval(Durations.milliseconds(100))
                .set("spark.streaming.receiver.writeAheadLog.enable", "true").set("sluice.receiver.writeAheadLog.segmentBytes", "2000"), Durations.milliseconds(20));
        DStream<String> records = ssc.receiverStream(sender).id("sender");
        records.saveAsTextFiles(output + "/records");
        records.mapToPair(record -> new Tuple2<>(record, 1)).id("pairs").<Integer>updateStateByKey((values, state) -> Optional.of(state.orElse(0) + values.size())).id("counts")
                .foreachRDD(batch -> {
                    batch.count();
                });
        return ssc;
    }

    /** Sends blocks as fast as they are acknowledged. */
    private static final class Sender extends Receiver<String> {

        private final Path acknowledged;
        private final String life;

        Sender(Path acknowledged, String life) {
            this.acknowledged = acknowledged;
            this.life = life;
        }

        @Override
        public void onStart() {
            if (life != null) {
                Thread thread = new Thread(this::send);
                thread.setDaemon(true);
                thread.start();
            }
        }

        private void send() {
            try {
                for (int n = 0; !isStopped(); n++) {
                    List<String> block = new ArrayList<>();
                    for (int i = 0; i <= n % 5; i++) {
                        block.add(life + "-" + n + "-" + i);
                    }
                    store(block);
                    Files.write(acknowledged, block, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                }
            } catch (Exception e) {
                stop("the sender failed", e);
            }
        }

        @Override
        public void onStop() {
        }
    }
}
