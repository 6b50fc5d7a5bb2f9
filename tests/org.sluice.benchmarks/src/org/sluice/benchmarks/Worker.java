package org.sluice.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The process of one contestant in one case: {@code Worker SUBJECT CASE QUICK}. Answers commands on standard input with one line each that begins with {@code @}.
 *
 * <pre>
 * run N       runs the next N batches: total, p50, p99 and max nanoseconds, bytes made durable, bytes the process wrote in all, checksum of each batch
 * live I N    runs N ms in real time with a batch every I ms: batches, median delay of the second half, ms
 * memory      most resident memory of the process and most heap in use after a collection, bytes
 * </pre>
 */
public final class Worker {

    private final Contestant contestant;
    private final Input input;
    private final HeapWatch heap = new HeapWatch();
    private long next = 1;

    private Worker(Contestant contestant, Input input) {
        this.contestant = contestant;
        this.input = input;
    }

    public static void main(String[] args) throws Exception {
        PrintStream answers = System.out;
        System.setOut(System.err);
        Case tested = new Cases(Boolean.parseBoolean(args[2])).find(args[1]);
        Input input = tested.input().get();
        try (Contestant contestant = open(Subject.find(args[0]).orElseThrow(), tested, input)) {
            Worker worker = new Worker(contestant, input);
            answers.println("@ready");
            BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (String line = commands.readLine(); line != null; line = commands.readLine()) {
                answers.println("@" + worker.answer(line.split(" ")));
            }
        }
        System.exit(0);
    }

    private static Contestant open(Subject subject, Case tested, Input input) throws Exception {
        return switch (subject) {
            case SLUICE -> new SluiceContestant(tested, input.sources());
            case PLAIN -> PlainLoops.of(tested);
            case SPARK -> (Contestant) Class.forName("org.sluice.benchmarks.spark.SparkContestant").getConstructor(List.class, boolean.class, boolean.class)
                    .newInstance(input.sources(), tested.checkpoint(), tested.oneByOne());
        };
    }

    private String answer(String[] command) throws Exception {
        return switch (command[0]) {
            case "run" -> run(Integer.parseInt(command[1]));
            case "live" -> live(Long.parseLong(command[1]), Long.parseLong(command[2]));
            case "memory" -> ProcessStatus.peakResidentBytes() + " " + heap.peakBytes();
            default -> throw new IOException("unknown command " + command[0]);
        };
    }

    private String run(int count) throws Exception {
        List<List<List<String>>> batches = input.batches(next, count);
        next += count;
        long[] nanos = new long[count];
        long before = contestant.bytesWritten();
        long allBefore = ProcessStatus.bytesWritten();
        contestant.run(batches, nanos);
        long durable = contestant.bytesWritten() - before;
        long all = ProcessStatus.bytesWritten() - allBefore;
        List<Outcome.Result> results = Outcome.take();
        if (results.size() != count) {
            throw new IllegalStateException(results.size() + " results of " + count + " batches");
        }
        long total = Arrays.stream(nanos).sum();
        Arrays.sort(nanos);
        String sums = results.stream().map(r -> Long.toHexString(r.checksum())).collect(Collectors.joining(","));
        return total + " " + nanos[count / 2] + " " + nanos[(int) (count * 0.99)] + " " + nanos[count - 1] + " " + durable + " " + all + " " + sums;
    }

    private String live(long intervalMillis, long forMillis) throws Exception {
        contestant.live(intervalMillis, input.batch().apply(1), forMillis);
        List<Outcome.Result> results = Outcome.take();
        List<Long> delays = new ArrayList<>();
        for (Outcome.Result result : results.subList(results.size() / 2, results.size())) {
            delays.add(result.arrivedMillis() - result.millis());
        }
        delays.sort(null);
        return results.size() + " " + (delays.isEmpty() ? Long.MAX_VALUE : delays.get(delays.size() / 2));
    }
}
