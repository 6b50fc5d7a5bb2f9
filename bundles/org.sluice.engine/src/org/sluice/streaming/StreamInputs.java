package org.sluice.streaming;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.stream.Stream;
import org.sluice.streaming.function.Function;
import org.sluice.streaming.function.Function2;
import org.sluice.streaming.function.GeneratorFunction;
import org.sluice.streaming.internal.batch.Records;
import org.sluice.streaming.internal.plan.PlanNode;
import org.sluice.streaming.internal.scheduling.Engine;
import org.sluice.streaming.internal.source.BinaryRecords;
import org.sluice.streaming.internal.source.ConstantSource;
import org.sluice.streaming.internal.source.DirectoryNode;
import org.sluice.streaming.internal.source.DirectorySource;
import org.sluice.streaming.internal.source.FileSource;
import org.sluice.streaming.internal.source.GeneratedSource;
import org.sluice.streaming.internal.source.PositionedSource;
import org.sluice.streaming.internal.source.QueueSource;
import org.sluice.streaming.internal.source.ReceiverSource;
import org.sluice.streaming.internal.source.SocketReceiver;
import org.sluice.streaming.internal.source.Source;
import org.sluice.streaming.internal.source.SourceNode;
import org.sluice.streaming.internal.transform.TransformNode;
import org.sluice.streaming.source.RecordReader;
import org.sluice.streaming.source.ReplayableSource;

/** How streams of a {@link StreamingContext} begin: its sources, and what is made of several streams. */
abstract sealed class StreamInputs permits StreamingContext {

    final Engine engine;

    StreamInputs(Engine engine) {
        this.engine = engine;
    }

    private StreamingContext context() {
        return (StreamingContext) this;
    }

    /** Lines of UTF-8 text from a TCP server. The first batch waits for the connection; the run fails when there never is one; a connection that ends is made again. */
    public ReceiverInputDStream<String> socketTextStream(String host, int port) {
        return receiver("socketTextStream", SocketReceiver.lines(host, port));
    }

    public ReceiverInputDStream<String> socketTextStream(String host, int port, StorageLevel level) {
        return socketTextStream(host, port);
    }

    /**
     * Records from a TCP server.
     *
     * @param converter makes records of what comes over one connection, one after the other; an {@link java.io.UncheckedIOException} counts as a lost connection, anything
     *                  else makes the run fail. Called on the source's thread, once for each connection
     */
    public <T> ReceiverInputDStream<T> socketStream(String host, int port, Function<InputStream, Iterable<T>> converter, StorageLevel level) {
        return receiver("socketStream", SocketReceiver.converted(host, port, converter));
    }

    /**
     * Byte records from a TCP server that sends frames: 4 bytes of length, big-endian, then so many bytes. Spark takes the frame of its {@code rawSocketStream} for
     * a whole block of serialized objects; here it is one record.
     */
    public ReceiverInputDStream<byte[]> rawSocketStream(String host, int port) {
        return rawSocketStream(host, port, bytes -> bytes);
    }

    public ReceiverInputDStream<byte[]> rawSocketStream(String host, int port, StorageLevel level) {
        return rawSocketStream(host, port);
    }

    /** @param converter makes a record of the bytes of a frame; called on the source's thread */
    public <T> ReceiverInputDStream<T> rawSocketStream(String host, int port, Function<byte[], T> converter) {
        return receiver("rawSocketStream", SocketReceiver.frames(host, port, converter));
    }

    /** Lines of new files in a directory, or in all directories that match a pattern such as {@code /data/2026-*}{@code /in}. */
    public InputDStream<String> textFileStream(String directory) {
        return textDirectory(directory, "*", true, false);
    }

    /**
     * Lines of files in a directory.
     *
     * @param glob         which file names are taken; hidden files (name begins with {@code .} or {@code _}) never are
     * @param newFilesOnly only files changed after the start
     * @param recursive    directories below, too
     */
    public InputDStream<String> textDirectory(String directory, String glob, boolean newFilesOnly, boolean recursive) {
        return directory("textDirectory", new DirectorySource(directory, DirectorySource.named(glob), DirectorySource.lines(), newFilesOnly, recursive));
    }

    /**
     * Records of new files in a directory.
     *
     * @param directory may be a pattern that matches directories
     * @param reader    reads the records of a file
     */
    public <T> InputDStream<T> fileStream(String directory, RecordReader<T> reader) {
        return fileStream(directory, reader, path -> true, true);
    }

    /**
     * @param filter       which files are taken; hidden ones never are. A file it refuses is asked about again with the next batch
     * @param newFilesOnly only files changed after the start
     */
    public <T> InputDStream<T> fileStream(String directory, RecordReader<T> reader, Function<Path, Boolean> filter, boolean newFilesOnly) {
        return directory("fileStream", new DirectorySource(directory, filter, reader, newFilesOnly, false));
    }

    /** Records of one length from new files in a directory. A file whose length does not fit makes the run fail. @param recordLength bytes */
    public InputDStream<byte[]> binaryRecordsStream(String directory, int recordLength) {
        return directory("binaryRecordsStream", new DirectorySource(directory, path -> true, new BinaryRecords(recordLength), true, false));
    }

    /** Lines of one file from its start. @param linesPerBatch at most so many a batch, 0 = all there are @param follow goes on with lines appended later */
    public InputDStream<String> textFile(String file, long linesPerBatch, boolean follow) {
        return input("textFile", new FileSource(file, linesPerBatch, follow));
    }

    /** One element of the queue per batch; an empty batch while the queue is empty. Fill it under {@code synchronized (queue)}. */
    public <T> InputDStream<T> queueStream(Queue<Batch<T>> queue) {
        return queueStream(queue, true);
    }

    /** @param oneAtATime one element per batch; otherwise all there are */
    public <T> InputDStream<T> queueStream(Queue<Batch<T>> queue, boolean oneAtATime) {
        return queueStream(queue, oneAtATime, null);
    }

    /** @param defaultBatch what a batch holds while the queue is empty; null = nothing */
    public <T> InputDStream<T> queueStream(Queue<Batch<T>> queue, boolean oneAtATime, Batch<T> defaultBatch) {
        return input("queueStream", new QueueSource(queue, oneAtATime, element -> ((Batch<?>) element).data().records(),
                defaultBatch == null ? Records.EMPTY : defaultBatch.data().records()));
    }

    /** The same records in every batch. */
    public <T> InputDStream<T> constantStream(Batch<T> batch) {
        if (batch == null) {
            throw new PipelineDefinitionException("SL-0303", "A constant source has no batch. Give it one, for example parallelize(List.of(1, 2)).");
        }
        return input("constantStream", new ConstantSource(batch.data().records()));
    }

    /** As {@link #queueStream(Queue)}, from plain lists; a list that is not changed any more once it is in the queue. */
    public <T> InputDStream<T> listQueueStream(Queue<? extends List<T>> queue) {
        return input("queueStream", new QueueSource(queue, true, QueueSource::records, Records.EMPTY));
    }

    /** {@code recordsPerBatch} made records a batch; the same ones whenever the run is repeated. */
    public <T> InputDStream<T> generatedStream(long recordsPerBatch, long seed, GeneratorFunction<T> f) {
        return input("generatedStream", new GeneratedSource(recordsPerBatch, seed, f));
    }

    public <T> ReceiverInputDStream<T> receiverStream(Receiver<T> receiver) {
        return receiver("receiverStream", receiver);
    }

    /** Records of a source of one's own that can be read again from a position; exactly once with checkpoints. */
    public <T> InputDStream<T> sourceStream(ReplayableSource<T> source) {
        return input("sourceStream", new PositionedSource(source));
    }

    private <T> ReceiverInputDStream<T> receiver(String kind, Receiver<T> receiver) {
        return new ReceiverInputDStream<>(context(), new SourceNode(engine.graph(), kind, new ReceiverSource(receiver)));
    }

    private <T> InputDStream<T> directory(String kind, DirectorySource source) {
        return new InputDStream<>(context(), new DirectoryNode(engine.graph(), kind, source));
    }

    private <T> InputDStream<T> input(String kind, Source source) {
        return new InputDStream<>(context(), new SourceNode(engine.graph(), kind, source));
    }

    // combining

    /** All records of all streams, in their order. @throws PipelineDefinitionException SL-0207 when there is none, SL-0305 when their slides differ */
    @SafeVarargs
    public final <T> DStream<T> union(DStream<T>... streams) {
        return new DStream<>(context(), TransformNode.union(nodes("union", List.of(streams))));
    }

    @SafeVarargs
    public final <K, V> PairDStream<K, V> union(PairDStream<K, V>... streams) {
        return new PairDStream<>(context(), TransformNode.union(nodes("union", List.of(streams))));
    }

    public <T> DStream<T> union(List<DStream<T>> streams) {
        return new DStream<>(context(), TransformNode.union(nodes("union", streams)));
    }

    public <T> DStream<T> union(DStream<T> first, List<DStream<T>> rest) {
        return new DStream<>(context(), TransformNode.union(nodes("union", Stream.concat(Stream.of(first), rest.stream()).toList())));
    }

    public <K, V> PairDStream<K, V> union(PairDStream<K, V> first, List<PairDStream<K, V>> rest) {
        return new PairDStream<>(context(), TransformNode.union(nodes("union", Stream.concat(Stream.of(first), rest.stream()).toList())));
    }

    /**
     * Each batch made from the batches of all {@code streams} at the same time, in their order; pairs take part as streams of tuples, see {@link PairDStream#toDStream()}.
     *
     * @throws PipelineDefinitionException as of {@link #union(List)}
     */
    public <T> DStream<T> transform(List<DStream<?>> streams, Function2<List<Batch<?>>, Time, Batch<T>> f) {
        return new DStream<>(context(), transformed(streams, f));
    }

    public <K, V> PairDStream<K, V> transformToPair(List<DStream<?>> streams, Function2<List<Batch<?>>, Time, PairBatch<K, V>> f) {
        return new PairDStream<>(context(), transformed(streams, f));
    }

    private static PlanNode transformed(List<DStream<?>> streams, Function2<List<Batch<?>>, Time, ? extends BatchActions<?>> f) {
        return TransformNode.many(nodes("transform", streams), (batches, time) -> {
            BatchActions<?> result = f.call(batches.stream().<Batch<?>>map(Batch::new).toList(), time);
            return result == null ? null : result.data();
        });
    }

    private static List<PlanNode> nodes(String kind, List<? extends DStreamLike<?, ?, ?>> streams) {
        if (streams.isEmpty()) {
            throw new PipelineDefinitionException("SL-0207", "'" + kind + "' has no streams. Give it one at least.");
        }
        return streams.stream().<PlanNode>map(stream -> stream.node).toList();
    }
}
