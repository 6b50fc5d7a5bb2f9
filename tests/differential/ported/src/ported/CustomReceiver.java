package ported;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.apache.spark.SparkConf;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.streaming.Duration;
import org.apache.spark.streaming.api.java.JavaDStream;
import org.apache.spark.streaming.api.java.JavaStreamingContext;
import org.apache.spark.streaming.receiver.Receiver;

/** Lines from a server, by a receiver of one's own: CustomReceiver HOST PORT. */
public final class CustomReceiver implements PortedProgram {

    /** Reads lines until it is stopped; connects again when the server goes away. */
    static final class Lines extends Receiver<String> {

        private final String host;
        private final int port;

        Lines(String host, int port) {
            super(StorageLevel.MEMORY_AND_DISK_2());
            this.host = host;
            this.port = port;
        }

        @Override
        public void onStart() {
            new Thread(this::receive).start();
        }

        @Override
        public void onStop() {
        }

        private void receive() {
            try (Socket socket = new Socket(host, port); BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
                String line = in.readLine();
                while (!isStopped() && line != null) {
                    store(line);
                    line = in.readLine();
                }
                restart("Trying to connect again");
            } catch (ConnectException e) {
                restart("Could not connect", e);
            } catch (IOException e) {
                restart("Error receiving data", e);
            }
        }
    }

    public static void main(String[] args) throws Exception {
        SparkConf conf = new SparkConf().setAppName("CustomReceiver").setMaster("local[2]");
        try (JavaStreamingContext ssc = new JavaStreamingContext(conf, new Duration(1000))) {
            new CustomReceiver().define(ssc, ssc.receiverStream(new Lines(args[0], Integer.parseInt(args[1]))));
            ssc.start();
            ssc.awaitTermination();
        }
    }

    @Override
    public void define(JavaStreamingContext ssc, JavaDStream<String> lines) {
        lines.filter(line -> !line.isEmpty()).map(String::length).reduce(Integer::sum).foreachRDD((rdd, time) -> Results.add("characters", time, rdd.collect()));
        lines.count().foreachRDD((rdd, time) -> Results.add("lines", time, rdd.collect()));
    }
}
