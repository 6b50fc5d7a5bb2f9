package org.sluice.streaming.internal.scheduling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sluice.streaming.Continuation;
import org.sluice.streaming.internal.batch.Records;
import org.sluice.streaming.internal.checkpoint.ByteSink;
import org.sluice.streaming.internal.checkpoint.ByteSource;
import org.sluice.streaming.internal.checkpoint.CheckpointDirectory;
import org.sluice.streaming.internal.checkpoint.Checkpointer;
import org.sluice.streaming.internal.checkpoint.ValueCodec;
import org.sluice.streaming.internal.source.SourceNode;

/** Writes down where a run stands, for another program, and reads it there. */
final class Handover {

    private Handover() {
    }

    /** @param after batch time the states stand for */
    static Continuation write(Setup setup, Program program, String directory, long number, long afterMillis, long zeroMillis, List<History.Input> ahead) {
        CheckpointDirectory to = CheckpointDirectory.of(directory);
        to.prepare();
        Checkpointer checkpointer = new Checkpointer(to, setup.codec(), 1, 0, setup.conf.clock().virtual(), setup.threadPrefix() + "handover-1", (tasks, task) -> {
            for (int i = 0; i < tasks; i++) {
                task.accept(i);
            }
        });
        try {
            checkpointer.take(setup.app, afterMillis, zeroMillis, setup.intervalMillis(), program.nodes(), () -> { }, () -> { });
            checkpointer.check(true);
        } finally {
            checkpointer.close();
        }
        List<Continuation.Input> inputs = new ArrayList<>();
        for (History.Input input : ahead) {
            Map<String, byte[]> records = new HashMap<>();
            input.records().forEach((source, taken) -> {
                if (taken != null) {
                    records.put(source.id(), bytes(setup.codec(), taken, source));
                }
            });
            inputs.add(new Continuation.Input(input.number(), input.time(), records, input.reports()));
        }
        return new Continuation(directory, number, inputs);
    }

    private static byte[] bytes(ValueCodec codec, Records records, SourceNode source) {
        ByteSink sink = new ByteSink();
        List<List<Object>> partitions = new ArrayList<>();
        for (int p = 0; p < records.partitions(); p++) {
            partitions.add(new ArrayList<>(records.partition(p)));
        }
        codec.write(partitions, sink, "A record of '" + source.id() + "'");
        return sink.toBytes();
    }

    /** What batches are to take in, with the classes of this program; of sources that are no longer there nothing. */
    static List<History.Input> read(Setup setup, Program program, Continuation from) {
        List<History.Input> inputs = new ArrayList<>();
        for (Continuation.Input input : from.inputs()) {
            Map<SourceNode, Records> records = new HashMap<>();
            for (var node : program.nodes()) {
                if (node instanceof SourceNode source && input.records().containsKey(source.id())) {
                    records.put(source, records(setup.codec(), input.records().get(source.id())));
                }
            }
            inputs.add(new History.Input(input.number(), input.time(), records, input.reports()));
        }
        return inputs;
    }

    private static Records records(ValueCodec codec, byte[] bytes) {
        List<?> partitions = (List<?>) codec.read(new ByteSource(bytes, 0, bytes.length));
        Object[][] arrays = new Object[partitions.size()][];
        int[] sizes = new int[partitions.size()];
        for (int p = 0; p < arrays.length; p++) {
            arrays[p] = ((List<?>) partitions.get(p)).toArray();
            sizes[p] = arrays[p].length;
        }
        return new Records(arrays, sizes);
    }
}
