package org.sluice.streaming;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Settings of a {@link StreamingContext}; stands where Spark has {@code SparkConf}. Copied when the context is made.
 *
 * <table>
 * <caption>Keys</caption>
 * <tr><th>key</th><th>default</th><th>meaning</th></tr>
 * <tr><td>sluice.partitions</td><td>8</td><td>partitions of a shuffle and of a state (results never depend on threads)</td></tr>
 * <tr><td>sluice.checkpoint.keep</td><td>10</td><td>checkpoints kept</td></tr>
 * <tr><td>sluice.checkpoint.wait</td><td>false</td><td>a batch whose checkpoint is due waits until that is on disk, before the next one begins; otherwise that happens beside the next batch, and only its report waits</td></tr>
 * <tr><td>sluice.checkpoint.fullEvery</td><td>0</td><td>changes are merged into a whole copy, in the background, after so many checkpoints at the latest; 0 = when they have grown as large as the last one</td></tr>
 * <tr><td>sluice.errorPolicy</td><td>FAIL</td><td>{@link ErrorPolicy} of nodes that have none of their own: FAIL, SKIP, DEAD_LETTER or, for example, RETRY 3 100 ms</td></tr>
 * <tr><td>sluice.socket.attempts</td><td>5</td><td>attempts of a first connection before a source gives up, at most about 2 s</td></tr>
 * <tr><td>sluice.socket.backoffMillis</td><td>100</td><td>wait after the first failed attempt or lost connection; doubled each time, at most 30 s</td></tr>
 * <tr><td>sluice.socket.maxFrameBytes</td><td>67108864</td><td>longest frame of {@code rawSocketStream}; a longer one makes the run fail</td></tr>
 * <tr><td>sluice.receiver.restartDelayMillis (or spark.streaming.receiverRestartDelay)</td><td>2000</td><td>default delay of {@code Receiver.restart}</td></tr>
 * <tr><td>spark.streaming.receiver.writeAheadLog.enable</td><td>false</td><td>whether what receivers store is on disk before it is acknowledged and used; needs a checkpoint directory</td></tr>
 * <tr><td>spark.streaming.blockInterval</td><td>200ms</td><td>how often single records are written to the log; without a log it has no effect</td></tr>
 * <tr><td>spark.streaming.receiver.writeAheadLog.rollingIntervalSecs</td><td>60</td><td>age at which a file of the log is ended</td></tr>
 * <tr><td>sluice.receiver.writeAheadLog.segmentBytes</td><td>67108864</td><td>size at which a file of the log is ended</td></tr>
 * <tr><td>sluice.receiver.writeAheadLog.skipDamaged</td><td>false</td><td>whether a run goes on without acknowledged records it cannot read; otherwise it does not start</td></tr>
 * <tr><td>spark.streaming.fileStream.minRememberDuration (or spark.streaming.minRememberDuration)</td><td>60s</td><td>how long a file that was read and is gone is still known: one that comes
 * back under its path within that time is not read again</td></tr>
 * <tr><td>sluice.source.maxRate</td><td>0</td><td>records a second each source may take in, 0 = no limit; {@link InputDStream#maxRate} of a source goes first</td></tr>
 * <tr><td>spark.streaming.receiver.maxRate</td><td>0</td><td>the same, for records receivers store one by one</td></tr>
 * <tr><td>spark.streaming.backpressure.enabled</td><td>false</td><td>whether limits follow what the pipeline can work on</td></tr>
 * <tr><td>spark.streaming.backpressure.initialRate</td><td>the limit, or 10000</td><td>records a second until back-pressure knows better</td></tr>
 * <tr><td>spark.streaming.backpressure.pid.proportional, .integral, .derived, .minRate</td><td>1.0, 0.2, 0.0, 100</td><td>the weights of back-pressure, and the least rate it sets</td></tr>
 * <tr><td>sluice.backlog.policy</td><td>queue</td><td>when batch times pass faster than batches are worked on: queue = each gets its batch; merge = one batch under the newest time holds the records
 * of all that wait; drop = the oldest are left out, with what receivers without a log took in for them (what can be read again comes with the next batch)</td></tr>
 * <tr><td>sluice.backlog.maxBatches</td><td>10</td><td>so many waiting batches are left alone by merge and drop</td></tr>
 * <tr><td>sluice.source.maxBuffered</td><td>1000000</td><td>records a receiver may have waiting; then it is held back</td></tr>
 * <tr><td>spark.streaming.stopGracefullyOnShutdown</td><td>false</td><td>whether the end of the process is a graceful stop</td></tr>
 * <tr><td>spark.streaming.gracefulStopTimeout</td><td>10 batch intervals, 10 s at least</td><td>how long the end of the process waits for the run to stop</td></tr>
 * <tr><td>sluice.state.store</td><td>memory</td><td>memory or disk: where states by key are; disk, for states larger than the heap, needs a
 * {@link org.sluice.streaming.spi.StateStoreProvider} on the class path. What one batch changes has to fit into memory either way</td></tr>
 * <tr><td>sluice.state.directory</td><td>java.io.tmpdir</td><td>where states on disk are; a directory in it, which is there while the run is</td></tr>
 * <tr><td>sluice.state.cacheMegabytes</td><td>an eighth of the heap, 4 at least</td><td>memory for what was read of states on disk</td></tr>
 * <tr><td>sluice.history.megabytes, sluice.history.batches</td><td>64, 10000</td><td>the limits of {@link HistoryLimits#of}</td></tr>
 * <tr><td>sluice.storage.memory</td><td>a quarter of the heap</td><td>bytes of memory for kept batches that may go to disk, see {@link StorageLevel}</td></tr>
 * <tr><td>sluice.storage.directory</td><td>java.io.tmpdir</td><td>where kept batches go; a directory in it, which is there while the run is</td></tr>
 * </table>
 */
public final class StreamingConf {

    private static final Pattern TIME = Pattern.compile("(\\d{1,15})\\s*(us|ms|s|m|min|h|d|)");

    private final Map<String, String> values = new TreeMap<>();
    private Clock clock = Clocks.system();
    private PrintStream out = System.out;

    public StreamingConf() {
        values.put("spark.app.name", "sluice");
        values.put("spark.master", "local[*]");
    }

    public StreamingConf setAppName(String name) {
        return set("spark.app.name", name);
    }

    /** {@code local}, {@code local[n]} or {@code local[*]}: the number of threads that work on a batch. */
    public StreamingConf setMaster(String master) {
        return set("spark.master", master);
    }

    public StreamingConf set(String key, String value) {
        values.put(key, value);
        return this;
    }

    public StreamingConf setIfMissing(String key, String value) {
        values.putIfAbsent(key, value);
        return this;
    }

    public String get(String key, String defaultValue) {
        return values.getOrDefault(key, defaultValue);
    }

    /** @throws NoSuchElementException when there is no such setting */
    public String get(String key) {
        String value = values.get(key);
        if (value == null) {
            throw new NoSuchElementException("There is no setting '" + key + "'.");
        }
        return value;
    }

    public Optional<String> getOption(String key) {
        return Optional.ofNullable(values.get(key));
    }

    public StreamingConf remove(String key) {
        values.remove(key);
        return this;
    }

    /** @throws PipelineDefinitionException SL-0308 when the value is not a whole number */
    public int getInt(String key, int defaultValue) {
        return Math.toIntExact(getLong(key, defaultValue));
    }

    /** @throws PipelineDefinitionException SL-0308 when the value is neither true nor false */
    public boolean getBoolean(String key, boolean defaultValue) {
        String value = get(key, Boolean.toString(defaultValue)).trim();
        if (!value.equalsIgnoreCase("true") && !value.equalsIgnoreCase("false")) {
            throw new PipelineDefinitionException("SL-0308", "The setting '" + key + "' is '" + value + "'. It has to be true or false.");
        }
        return Boolean.parseBoolean(value);
    }

    /** @throws PipelineDefinitionException SL-0308 when the value is not a number */
    public double getDouble(String key, double defaultValue) {
        String value = get(key, Double.toString(defaultValue)).trim();
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw new PipelineDefinitionException("SL-0308", "The setting '" + key + "' is '" + value + "'. It has to be a number.");
        }
    }

    /** A time such as {@code 500ms}, {@code 30s}, {@code 5m}, {@code 2h}, {@code 1d}, {@code 100us}; a number alone is milliseconds. @throws PipelineDefinitionException SL-0308 otherwise */
    public long getTimeAsMs(String key, String defaultValue) {
        String value = get(key, defaultValue).trim().toLowerCase(Locale.ROOT);
        Matcher time = TIME.matcher(value);
        if (!time.matches()) {
            throw new PipelineDefinitionException("SL-0308", "The setting '" + key + "' is '" + value + "'. It has to be a time, for example 500ms, 30s or 5m.");
        }
        long number = Long.parseLong(time.group(1));
        return switch (time.group(2)) {
            case "us" -> number / 1000;
            case "s" -> number * 1000;
            case "m", "min" -> number * 60_000;
            case "h" -> number * 3_600_000;
            case "d" -> number * 86_400_000;
            default -> number;
        };
    }

    /** As above. @throws NoSuchElementException when there is no such setting */
    public long getTimeAsMs(String key) {
        return getTimeAsMs(key, get(key));
    }

    /** As {@link #getTimeAsMs}, in whole seconds. */
    public long getTimeAsSeconds(String key, String defaultValue) {
        return getTimeAsMs(key, defaultValue) / 1000;
    }

    /** @throws NoSuchElementException when there is no such setting */
    public long getTimeAsSeconds(String key) {
        return getTimeAsSeconds(key, get(key));
    }

    /** Kept for programs written for Spark: nothing is sent to other machines. */
    public StreamingConf setJars(String[] jars) {
        return this;
    }

    public StreamingConf setSparkHome(String home) {
        return this;
    }

    /** Kept for programs written for Spark: there are no other processes. */
    public StreamingConf setExecutorEnv(String variable, String value) {
        return this;
    }

    /** Kept for programs written for Spark: values are never serialized by class. */
    public StreamingConf registerKryoClasses(Class<?>[] classes) {
        return this;
    }

    /** One {@code key=value} a line, sorted. */
    public String toDebugString() {
        return values.entrySet().stream().map(setting -> setting.getKey() + "=" + setting.getValue()).collect(Collectors.joining("\n"));
    }

    /** @throws PipelineDefinitionException SL-0308 when the value is not a number */
    public long getLong(String key, long defaultValue) {
        String value = values.get(key);
        if (value == null) {
            return defaultValue;
        }
        try {
            return Long.parseLong(value.trim());
        } catch (NumberFormatException e) {
            throw new PipelineDefinitionException("SL-0308", "The setting '" + key + "' is '" + value + "'. It has to be a whole number.");
        }
    }

    public boolean contains(String key) {
        return values.containsKey(key);
    }

    /** All settings, sorted by key. */
    public Map<String, String> getAll() {
        return new TreeMap<>(values);
    }

    public String appName() {
        return values.get("spark.app.name");
    }

    public StreamingConf clock(Clock clock) {
        this.clock = clock;
        return this;
    }

    public Clock clock() {
        return clock;
    }

    /** Where {@code print} writes; standard output when not set. */
    public StreamingConf out(PrintStream out) {
        this.out = out;
        return this;
    }

    public PrintStream out() {
        return out;
    }

    /** Number of threads that work on a batch; overrides the master. Results do not depend on it. */
    public StreamingConf parallelism(int threads) {
        if (threads < 1) {
            throw new PipelineDefinitionException("SL-0308", "The parallelism is " + threads + ". It has to be 1 or more.");
        }
        return setMaster("local[" + threads + "]");
    }

    public int parallelism() {
        String master = values.get("spark.master").trim();
        if (master.equals("local")) {
            return 1;
        }
        if (master.equals("local[*]")) {
            return Runtime.getRuntime().availableProcessors();
        }
        if (master.matches("local\\[[1-9]\\d{0,3}]")) {
            return Integer.parseInt(master.substring(6, master.length() - 1));
        }
        throw new PipelineDefinitionException("SL-0308", "The master is '" + master + "'. Use local, local[n] or local[*]; a cluster needs the Spark target.");
    }

    public StreamingConf checkpointDirectory(String directory) {
        return set("spark.streaming.checkpoint.directory", directory);
    }

    /** How often a checkpoint is taken; default: the smallest multiple of the batch interval that is at least 1 s. */
    public StreamingConf checkpointInterval(Duration interval) {
        return set("sluice.checkpoint.intervalMillis", Long.toString(interval.milliseconds()));
    }

    @Override
    public StreamingConf clone() {
        StreamingConf copy = new StreamingConf();
        copy.values.putAll(values);
        copy.clock = clock;
        copy.out = out;
        return copy;
    }
}
