package org.sluice.streaming;

import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A program of its own process that ends itself after its first batch of three. Arguments: whether gracefully, whether the batch thread itself does it. */
final class EndingProgram {

    private EndingProgram() {
    }

    public static void main(String[] args) throws InterruptedException {
        boolean inside = Boolean.parseBoolean(args[1]);
        ManualClock clock = Clocks.manual(0);
        StreamingContext ssc = new StreamingContext(new StreamingConf().setAppName("ending").clock(clock).set("spark.streaming.stopGracefullyOnShutdown", args[0])
                .set("spark.streaming.gracefulStopTimeout", inside ? "100ms" : "60s"), Durations.seconds(1));
        CountDownLatch first = new CountDownLatch(1);
        ssc.listQueueStream(new ArrayDeque<>(List.of(List.of("one"), List.of("two"), List.of("three")))).foreachRDD(batch -> {
            System.out.println(batch.collect());
            if (inside) {
                System.exit(7);
            }
            first.countDown();
        });
        ssc.start();
        clock.advance(Durations.seconds(1));
        first.await();
        System.exit(7);
    }
}
