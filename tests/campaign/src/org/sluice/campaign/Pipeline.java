package org.sluice.campaign;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The pipelines of the campaign, as the parent sees them.
 *
 * <p>All but {@link #DIRECTORY} and {@link #RECEIVER} read a fixed number of records a batch, so that batch k of every run holds the same records and is compared as such. Which
 * batch a new file or a received block falls into depends on the moment; there every batch is compared with what follows from the lines the run itself says
 * it took ({@link CountsModel}), and these lines with the files, or with what was sent.
 */
enum Pipeline {

    /** {@code updateStateByKey} on a text file. */
    WORD_COUNT(List.of("counts"), 4),
    /** {@code reduceByKeyAndWindow}, plain and with an inverse function, on a replayable log. */
    WINDOW(List.of("plain", "inverse"), 10),
    /** {@code mapWithState} with a timeout, and its snapshots, on a text file. */
    SESSIONS(List.of("sessions", "snapshots"), 8),
    /** A text file joined with a replayable log, and a state behind the join. */
    JOIN(List.of("joined", "left", "pairs"), 4),
    /** {@code updateStateByKey} and a window on a directory into which files are renamed while the run goes on. */
    DIRECTORY(List.of("counts", "inverse"), 8),
    /** The same on a receiver with a write-ahead log that is sent blocks as fast as it acknowledges them. */
    RECEIVER(List.of("counts", "inverse"), 8),
    /** {@code saveTransactionally}: the output itself refuses to show a batch twice, or before it is done. */
    TRANSACTIONS(List.of("counts", "published"), 4),
    /** Tumbling windows with allowed lateness, sessions, late records, duplicates and timers in event time on a replayable log. */
    EVENT_TIME(List.of("tumbling", "late", "sessions", "unique", "timers"), 4),
    /** {@link #WINDOW} with the windows kept on disk. */
    DISK_WINDOW(WINDOW.outputs, WINDOW.trailing),
    /** {@link #SESSIONS} with the states kept in a store on disk. */
    DISK_SESSIONS(SESSIONS.outputs, SESSIONS.trailing);

    /** Batch interval. */
    static final long INTERVAL_MILLIS = 10;
    /** Records of each source with a fixed number of records a batch. */
    static final int RECORDS = 1200;
    /** Records a batch of these sources. */
    static final int PER_BATCH = 5;
    /** Files of the directory source. */
    static final int FILES = 60;

    private final List<String> outputs;
    private final int trailing;

    Pipeline(List<String> outputs, int trailing) {
        this.outputs = outputs;
        this.trailing = trailing;
    }

    /** Outputs besides {@code lines}, which says what each batch took. */
    List<String> outputs() {
        return outputs;
    }

    /** Batches a run goes on for after its input has ended; enough for windows and timeouts to run out. */
    int trailing() {
        return trailing;
    }

    /** Batches every run makes: the one that ends the input is the first of the trailing ones. */
    int batches() {
        return RECORDS / PER_BATCH + trailing - 1;
    }

    /** The pipeline in memory that has to have the same outputs as this one. */
    Pipeline inMemory() {
        return switch (this) {
            case DISK_WINDOW -> WINDOW;
            case DISK_SESSIONS -> SESSIONS;
            default -> this;
        };
    }

    boolean fixedBatches() {
        return this != DIRECTORY && this != RECEIVER;
    }

    /** Where each source stands when its input is finished: id and the number in its offset text. */
    Map<String, Long> until(Inputs inputs) {
        return switch (this) {
            case WORD_COUNT, SESSIONS, DISK_SESSIONS, TRANSACTIONS -> Map.of("text", inputs.textBytes());
            case WINDOW, DISK_WINDOW, EVENT_TIME -> Map.of("log", (long) RECORDS);
            case JOIN -> Map.of("text", inputs.textBytes(), "log", (long) RECORDS);
            case DIRECTORY -> Map.of("files", (long) FILES);
            case RECEIVER -> Map.of("sender", (long) RECORDS);
        };
    }

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Pipeline of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
