package org.sluice.streaming.internal.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sluice.streaming.ConnectorException;
import org.sluice.streaming.PipelineDefinitionException;
import org.sluice.streaming.StreamingConf;
import org.sluice.streaming.internal.checkpoint.ByteSink;
import org.sluice.streaming.internal.checkpoint.ByteSource;
import org.sluice.streaming.internal.checkpoint.CheckpointDirectory;
import org.sluice.streaming.internal.checkpoint.DamagedCheckpointException;
import org.sluice.streaming.internal.checkpoint.ValueCodec;

/**
 * Puts what a receiver stores into a {@link ReceiverLog}, and brings back what no checkpointed batch has used. Blocks are taken in the order of their numbers, so one number says
 * what is used: the position in the checkpoint. Segments are deleted when the oldest checkpoint that is kept is past them.
 */
final class LoggedBlocks {

    static final String ENABLE = "spark.streaming.receiver.writeAheadLog.enable";
    private static final String SKIP = "sluice.receiver.writeAheadLog.skipDamaged";
    private static final System.Logger LOG = System.getLogger(LoggedBlocks.class.getName());

    private final SourceContext context;
    private final ReceiverBuffer buffer;
    private final ReceiverLog log;
    private final ValueCodec codec;
    private final int keep;
    private final ArrayDeque<Long> committed = new ArrayDeque<>();
    /** Held from giving a block its number until it is written: blocks are in the buffer and in the log in the same order. */
    private final Object order = new Object();
    private long next;
    private volatile long position;

    private LoggedBlocks(SourceContext context, ReceiverBuffer buffer, ReceiverLog log, ValueCodec codec, long position, long next) {
        this.context = context;
        this.buffer = buffer;
        this.log = log;
        this.codec = codec;
        this.position = position;
        this.next = next;
        this.keep = (int) Math.max(1, context.conf().getLong("sluice.checkpoint.keep", 10));
    }

    /** @throws PipelineDefinitionException SL-0308 when it is not longer than 0 */
    static long blockMillis(StreamingConf conf) {
        String text = conf.get("spark.streaming.blockInterval", "200ms").trim();
        String number = text.endsWith("ms") ? text.substring(0, text.length() - 2) : text;
        long factor = 1;
        if (!text.endsWith("ms") && text.endsWith("s")) {
            number = text.substring(0, text.length() - 1);
            factor = 1000;
        }
        try {
            long millis = Long.parseLong(number.trim()) * factor;
            if (millis > 0) {
                return millis;
            }
        } catch (NumberFormatException e) {
            throw new PipelineDefinitionException("SL-0308", "The setting 'spark.streaming.blockInterval' is '" + text + "'. Give it a number of milliseconds, for example 200ms.");
        }
        throw new PipelineDefinitionException("SL-0308", "The setting 'spark.streaming.blockInterval' is '" + text + "'. It has to be longer than 0 ms.");
    }

    /**
     * Null = the log is off.
     *
     * @param restored position in the checkpoint the run goes on from; null = none
     */
    static LoggedBlocks open(SourceContext context, ReceiverBuffer buffer, Object restored) {
        StreamingConf conf = context.conf();
        String id = context.nodeId();
        if (!Boolean.parseBoolean(conf.get(ENABLE, "false").trim())) {
            if (restored != null) {
                throw new PipelineDefinitionException("SL-0332", "The checkpoint holds how far the write-ahead log of the receiver '" + id + "' was used, but in this program the log is off. Set '"
                        + ENABLE + "' to true, or begin with a new checkpoint directory.");
            }
            return null;
        }
        if (context.durable() == null) {
            if (context.safe()) {
                return null;
            }
            throw new PipelineDefinitionException("SL-0319", "The setting '" + ENABLE + "' is true, but there is no checkpoint directory for the log of the receiver '" + id
                    + "' to be in. Call checkpoint(directory), or leave the setting out.");
        }
        Path directory = context.durable().resolve("receivedData").resolve(id);
        try {
            // without a position: either no checkpoint was ever taken, then all is unused, or the run begins anew beside old checkpoints, then all belongs to those
            boolean anew = restored == null && !CheckpointDirectory.of(context.durable().toString()).entries().isEmpty();
            long from = restored == null ? -1 : (Long) restored;
            ReceiverLogReader reader = ReceiverLogReader.read(directory, from);
            if (!anew) {
                judge(id, reader.problems(), Boolean.parseBoolean(conf.get(SKIP, "false").trim()));
            }
            ValueCodec codec = new ValueCodec(context.classes());
            List<ReceiverLogReader.Block> unused = anew ? List.of() : reader.blocks();
            for (ReceiverLogReader.Block block : unused) {
                buffer.restore(block.due(), decoded(block, codec), block.number());
            }
            if (!unused.isEmpty()) {
                LOG.log(System.Logger.Level.INFO, id + ": " + unused.size() + " blocks of the log in '" + directory + "' are used that no checkpointed batch has used");
            }
            ReceiverLog log = new ReceiverLog(directory, reader.next(), conf.getLong("sluice.receiver.writeAheadLog.segmentBytes", 1 << 26),
                    conf.getLong("spark.streaming.receiver.writeAheadLog.rollingIntervalSecs", 60) * 1000);
            return new LoggedBlocks(context, buffer, log, codec, unused.isEmpty() ? reader.next() : unused.get(0).number(), reader.next());
        } catch (IOException e) {
            throw new ConnectorException.Fatal(id, "The write-ahead log of '" + id + "' in '" + directory + "' cannot be read: " + e + ". Check the directory's rights.", e);
        }
    }

    private static void judge(String id, List<String> problems, boolean skip) {
        if (problems.isEmpty()) {
            return;
        }
        String all = String.join("; ", problems);
        if (!skip) {
            throw new ConnectorException.Fatal(id, "Records the receiver '" + id + "' had acknowledged cannot be read from its write-ahead log: " + all
                    + ". Bring the files back, or set '" + SKIP + "' to true to go on without these records.", null);
        }
        LOG.log(System.Logger.Level.WARNING, id + ": goes on without records of the write-ahead log: " + all);
    }

    private static Object[] decoded(ReceiverLogReader.Block block, ValueCodec codec) {
        ByteSource from = new ByteSource(block.content(), 0, block.content().length);
        Object[] records = new Object[from.count()];
        for (int i = 0; i < records.length; i++) {
            records[i] = codec.read(from);
        }
        if (!from.done()) {
            throw new DamagedCheckpointException("block " + block.number() + " of a write-ahead log is too long");
        }
        return records;
    }

    private ByteSink encoded(List<?> records) {
        ByteSink to = new ByteSink();
        to.size(records.size());
        synchronized (codec) {
            for (Object record : records) {
                codec.write(record, to, "A record of the receiver '" + context.nodeId() + "'");
            }
        }
        return to;
    }

    /** One record; durable when its block is written. */
    void add(Object record) throws InterruptedException {
        List<ReceiverBuffer.Block> written = new ArrayList<>(1);
        for (boolean added = false; !added;) {
            buffer.awaitPermit();
            synchronized (order) {
                added = buffer.offer(record, complete -> written.add(write(complete)));
            }
        }
        force(written);
    }

    /** Returns when the records are durable. */
    void addBlock(Object[] records) throws InterruptedException {
        ByteSink content = encoded(Arrays.asList(records));
        buffer.awaitRoom();
        List<ReceiverBuffer.Block> written = new ArrayList<>(2);
        synchronized (order) {
            writeOpen(written);
            ReceiverBuffer.Block block = buffer.addBlock(records, next++);
            append(block, content);
            written.add(block);
        }
        force(written);
    }

    /** Makes what was added one by one durable. */
    void cut() {
        List<ReceiverBuffer.Block> written = new ArrayList<>(1);
        synchronized (order) {
            writeOpen(written);
        }
        force(written);
    }

    private void writeOpen(List<ReceiverBuffer.Block> written) {
        ReceiverBuffer.Block block = buffer.cut();
        if (block != null) {
            written.add(write(block));
        }
    }

    private ReceiverBuffer.Block write(ReceiverBuffer.Block block) {
        ByteSink content = encoded(block.records());
        buffer.number(block, next++);
        append(block, content);
        return block;
    }

    private void append(ReceiverBuffer.Block block, ByteSink content) {
        try {
            log.append(block.number(), block.due(), content.array(), content.size());
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private void force(List<ReceiverBuffer.Block> written) {
        if (written.isEmpty()) {
            return;
        }
        try {
            log.force(written.get(written.size() - 1).number());
        } catch (IOException e) {
            throw failed(e);
        }
        written.forEach(buffer::durable);
    }

    private ConnectorException failed(IOException e) {
        return new ConnectorException.Retryable(context.nodeId(), "The write-ahead log of the receiver '" + context.nodeId() + "' cannot be written: " + e
                + ". Check that the checkpoint directory is there, can be written, and that the disk is not full.", e);
    }

    List<ReceiverBuffer.Block> take(long time) {
        buffer.begin(time);
        cut();
        List<ReceiverBuffer.Block> blocks = buffer.take(time, true);
        if (!blocks.isEmpty()) {
            position = blocks.get(blocks.size() - 1).number() + 1;
        }
        return blocks;
    }

    /** Number of the first block no batch has taken. */
    long position() {
        return position;
    }

    /** Batches up to {@code done} are in a durable checkpoint. Blocks since the oldest checkpoint that is kept stay: the newer ones may turn out damaged. */
    void commit(long done) {
        synchronized (committed) {
            committed.addLast(done);
            if (committed.size() > keep) {
                committed.removeFirst();
                log.prune(committed.getFirst());
            }
        }
    }

    void close() {
        try {
            log.close();
        } catch (IOException e) {
            throw failed(e);
        }
    }
}
