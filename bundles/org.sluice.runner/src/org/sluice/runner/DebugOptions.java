package org.sluice.runner;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.sluice.streaming.HistoryLimits;

/**
 * How to debug a run.
 *
 * @param paused     whether it waits before its first batch
 * @param history    how much of the past is kept
 * @param conditions directory with the classes of conditions of breakpoints; absent = they are on the class path of the program
 */
public record DebugOptions(boolean paused, HistoryLimits history, Optional<Path> conditions) {

    /** Runs at once, with the usual history. */
    public static final DebugOptions DEFAULT = new DebugOptions(false, HistoryLimits.DEFAULT, Optional.empty());

    public DebugOptions {
        Objects.requireNonNull(history);
        Objects.requireNonNull(conditions);
    }

    public DebugOptions withPaused() {
        return new DebugOptions(true, history, conditions);
    }

    public DebugOptions with(HistoryLimits newHistory) {
        return new DebugOptions(paused, newHistory, conditions);
    }

    public DebugOptions withConditions(Path directory) {
        return new DebugOptions(paused, history, Optional.of(directory));
    }
}
