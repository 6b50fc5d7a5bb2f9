package org.sluice.streaming;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.sluice.streaming.internal.batch.BatchData;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.batch.Records;
import org.sluice.streaming.internal.output.ObjectFiles;
import org.sluice.streaming.internal.output.TextFiles;
import org.sluice.streaming.internal.plan.Graph;
import org.sluice.streaming.internal.scheduling.WorkerPool;

/**
 * Makes batches of one's own (static data to join, initial states, elements of queues), broadcast values and accumulators; where Spark has {@code JavaSparkContext}.
 * Every {@link StreamingContext} has one, {@link StreamingContext#sparkContext()}; a batch leads to it with {@link Batch#context()}.
 *
 * <p>May also be made first and given to a streaming context. Several of these may share it; then a batch that fails in one of them takes back what all added to
 * its accumulators meanwhile: give each its own.
 *
 * <p>Threading: may be used by any thread.
 */
public final class BatchContext implements Closeable {

    /** Partitions of a batch made here, at most, unless a number is given. */
    private static final int PARTITIONS = 8;

    private final Core core;

    /** What contexts made from one another share. */
    private static final class Core {

        final StreamingConf conf;
        final WorkerPool pool;
        final Accumulators accumulators = new Accumulators();
        final AtomicLong broadcasts = new AtomicLong();
        final long startTime;
        final List<StreamingContext> streams = new ArrayList<>();
        BatchRun run;

        Core(StreamingConf conf, WorkerPool pool) {
            this.conf = conf;
            this.pool = pool;
            this.startTime = conf.clock().now();
        }
    }

    /** With a copy of these settings. */
    public BatchContext(StreamingConf conf) {
        this(conf.clone(), new WorkerPool(conf.appName(), conf.parallelism()));
    }

    public BatchContext(String master, String appName) {
        this(new StreamingConf().setMaster(master).setAppName(appName));
    }

    public BatchContext(String master, String appName, StreamingConf conf) {
        this(conf.clone().setMaster(master).setAppName(appName));
    }

    /** The same one again; programs written for Spark make their Java context from the other one like this. */
    public BatchContext(BatchContext other) {
        core = other.core;
    }

    BatchContext(StreamingConf conf, WorkerPool pool) {
        core = new Core(conf, pool);
        core.accumulators.add(pool);
        core.run = new BatchRun(pool, PARTITIONS, conf.out(), false, 0);
        core.run.moveTo(0, new Time(0));
        core.run.context(this);
    }

    public static BatchContext fromSparkContext(BatchContext context) {
        return context;
    }

    /** As {@link StreamingContext#jarOfClass}. */
    public static String[] jarOfClass(Class<?> type) {
        return StreamingContext.jarOfClass(type);
    }

    /** This one; stands where Spark leads to its Scala context. */
    public BatchContext sc() {
        return this;
    }

    void join(StreamingContext stream, Graph graph, WorkerPool pool) {
        core.accumulators.join(graph, pool);
        synchronized (core.streams) {
            core.streams.add(stream);
        }
    }

    // batches

    private BatchData data(Records records) {
        return BatchData.of(core.run, records);
    }

    private BatchData data(List<?> list) {
        return data(Records.of(list, PARTITIONS));
    }

    private BatchData data(List<?> list, int numSlices) {
        if (numSlices < 1) {
            throw new IllegalArgumentException("'parallelize' is to make " + numSlices + " partitions. Give it 1 or more.");
        }
        return data(Records.exactly(list.toArray(), list.size(), numSlices));
    }

    private BatchData later(Supplier<List<?>> list) {
        return data(Records.EMPTY).wide(() -> Records.of(list.get(), PARTITIONS));
    }

    /** A batch of these records, in order. A large list is cut into several partitions. */
    public <T> Batch<T> parallelize(List<T> list) {
        return new Batch<>(data(list));
    }

    /** In exactly {@code numSlices} partitions. */
    public <T> Batch<T> parallelize(List<T> list, int numSlices) {
        return new Batch<>(data(list, numSlices));
    }

    public <K, V> PairBatch<K, V> parallelizePairs(List<Tuple2<K, V>> list) {
        return new PairBatch<>(data(list));
    }

    public <K, V> PairBatch<K, V> parallelizePairs(List<Tuple2<K, V>> list, int numSlices) {
        return new PairBatch<>(data(list, numSlices));
    }

    public DoubleBatch parallelizeDoubles(List<Double> list) {
        return new DoubleBatch(data(list));
    }

    public DoubleBatch parallelizeDoubles(List<Double> list, int numSlices) {
        return new DoubleBatch(data(list, numSlices));
    }

    /** A batch without records, one partition. */
    public <T> Batch<T> emptyRDD() {
        return new Batch<>(data(Records.EMPTY));
    }

    /** One after the other, duplicates kept. */
    @SafeVarargs
    public final <T> Batch<T> union(Batch<T>... batches) {
        return Arrays.stream(batches).reduce(Batch::union).orElseGet(this::emptyRDD);
    }

    @SafeVarargs
    public final <K, V> PairBatch<K, V> union(PairBatch<K, V>... batches) {
        return Arrays.stream(batches).reduce(PairBatch::union).orElseGet(() -> new PairBatch<>(data(Records.EMPTY)));
    }

    public DoubleBatch union(DoubleBatch... batches) {
        return Arrays.stream(batches).reduce(DoubleBatch::union).orElseGet(() -> new DoubleBatch(data(Records.EMPTY)));
    }

    // files

    /** The lines of a file of UTF-8 text, or of all visible files of a directory in order of their names; read when first needed. */
    public Batch<String> textFile(String path) {
        return new Batch<>(later(() -> {
            List<String> lines = new ArrayList<>();
            for (Path file : TextFiles.parts(Path.of(path))) {
                lines.addAll(read(file, () -> Files.readAllLines(file, StandardCharsets.UTF_8)));
            }
            return lines;
        }));
    }

    /** @param minPartitions a hint */
    public Batch<String> textFile(String path, int minPartitions) {
        return textFile(path);
    }

    /** Path and whole text of each visible file of a directory. */
    public PairBatch<String, String> wholeTextFiles(String path) {
        return new PairBatch<>(later(() -> {
            List<Tuple2<String, String>> files = new ArrayList<>();
            for (Path file : TextFiles.parts(Path.of(path))) {
                files.add(new Tuple2<>(file.toString(), read(file, () -> Files.readString(file))));
            }
            return files;
        }));
    }

    /** @param minPartitions a hint */
    public PairBatch<String, String> wholeTextFiles(String path, int minPartitions) {
        return wholeTextFiles(path);
    }

    /** Records of {@code recordLength} bytes of a file, or of all visible files of a directory. @throws IllegalArgumentException when a file is no multiple of it, on first use */
    public Batch<byte[]> binaryRecords(String path, int recordLength) {
        return new Batch<>(later(() -> {
            List<byte[]> records = new ArrayList<>();
            for (Path file : TextFiles.parts(Path.of(path))) {
                byte[] bytes = read(file, () -> Files.readAllBytes(file));
                if (recordLength < 1 || bytes.length % recordLength != 0) {
                    throw new IllegalArgumentException("The file '" + file + "' has " + bytes.length + " bytes, which is no multiple of the record length, " + recordLength + ".");
                }
                for (int at = 0; at < bytes.length; at += recordLength) {
                    records.add(Arrays.copyOfRange(bytes, at, at + recordLength));
                }
            }
            return records;
        }));
    }

    /** What {@link Batch#saveAsObjectFile} or {@code saveAsObjectFiles} wrote: a directory or one part file of it. */
    public <T> Batch<T> objectFile(String path) {
        ClassLoader classes = Thread.currentThread().getContextClassLoader();
        return new Batch<>(later(() -> ObjectFiles.read(Path.of(path), classes == null ? BatchContext.class.getClassLoader() : classes)));
    }

    /** @param minPartitions a hint */
    public <T> Batch<T> objectFile(String path, int minPartitions) {
        return objectFile(path);
    }

    private interface Reading<R> {
        R get() throws IOException;
    }

    private static <R> R read(Path file, Reading<R> reading) {
        try {
            return reading.get();
        } catch (IOException e) {
            throw new ConnectorException.Retryable("", "The file '" + file + "' cannot be read: " + e + ". Check that it is there and is UTF-8 text.", e);
        }
    }

    // shared values

    public <T> Broadcast<T> broadcast(T value) {
        return new Broadcast<>(core.broadcasts.getAndIncrement(), value);
    }

    public LongAccumulator longAccumulator() {
        return registered(new LongAccumulator(), null);
    }

    /** @param name what a checkpoint knows it by */
    public LongAccumulator longAccumulator(String name) {
        return registered(new LongAccumulator(), name);
    }

    public DoubleAccumulator doubleAccumulator() {
        return registered(new DoubleAccumulator(), null);
    }

    /** @param name what a checkpoint knows it by */
    public DoubleAccumulator doubleAccumulator(String name) {
        return registered(new DoubleAccumulator(), name);
    }

    public <T> CollectionAccumulator<T> collectionAccumulator() {
        return registered(new CollectionAccumulator<T>(), null);
    }

    /** @param name what a checkpoint knows it by */
    public <T> CollectionAccumulator<T> collectionAccumulator(String name) {
        return registered(new CollectionAccumulator<T>(), name);
    }

    /** Makes an accumulator of one's own part of the run. */
    public void register(AccumulatorV2<?, ?> accumulator) {
        core.accumulators.register(accumulator, null);
    }

    /** @param name what a checkpoint knows it by */
    public void register(AccumulatorV2<?, ?> accumulator, String name) {
        core.accumulators.register(accumulator, name);
    }

    private <A extends AccumulatorV2<?, ?>> A registered(A accumulator, String name) {
        core.accumulators.register(accumulator, name);
        return accumulator;
    }

    // about itself

    public String appName() {
        return core.conf.appName();
    }

    /** {@code local[n]}: a context never leaves its process. */
    public String master() {
        return core.conf.get("spark.master", "");
    }

    public Boolean isLocal() {
        return true;
    }

    /** Threads that work on a batch. */
    public Integer defaultParallelism() {
        return core.pool.parallelism();
    }

    public Integer defaultMinPartitions() {
        return Math.min(defaultParallelism(), 2);
    }

    /** When it was made, in milliseconds of its clock. */
    public Long startTime() {
        return core.startTime;
    }

    /** A copy of the settings. */
    public StreamingConf getConf() {
        return core.conf.clone();
    }

    /** Kept for programs written for Spark: the engine logs with {@link System.Logger}, whose levels are set outside. */
    public void setLogLevel(String level) {
        java.util.Objects.requireNonNull(level);
    }

    /** Stops the streaming contexts made from this one, at the end of their running batches. */
    public void stop() {
        List<StreamingContext> all;
        synchronized (core.streams) {
            all = List.copyOf(core.streams);
            core.streams.clear();
        }
        all.forEach(StreamingContext::stop);
        core.pool.close();
    }

    @Override
    public void close() {
        stop();
    }
}
