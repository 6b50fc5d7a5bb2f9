package org.sluice.runner;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.sluice.runner.internal.OptionsParser;

/**
 * How to run a pipeline; made by {@link #parse}.
 *
 * @param parameters  values given with {@code --set}, unchecked
 * @param batches     stop after so many batches, at least 1
 * @param runFor      stop after so long
 * @param interval    batch interval instead of the pipeline's
 * @param fastClock   next batch at once instead of when the wall clock says so
 * @param checkpoint  checkpoint directory instead of the pipeline's
 * @param fresh       begin anew although there is a checkpoint; the checkpoints there are moved aside
 * @param safe        capture sinks, write nothing outside
 * @param record      directory that gets a golden test of this run
 * @param uiPort      port of the dashboard, 0 for any free one; empty for no dashboard
 * @param samples     keep the last records of each edge from the start on, not only while the dashboard shows them; costs some speed
 * @param json        one JSON object per batch on standard output instead of what sinks print
 * @param verbose     stack traces
 * @param parallelism threads, at least 1; empty for all processors
 * @param help        only explain
 * @param source      the pipeline's file, for those who have one; a recorded test refers to it
 * @param completed   values of parameters completed for this process only, for example relative paths made absolute: they are
 *                    what the program gets, while messages and recorded tests keep {@code parameters}
 * @param environment name of the set of values that takes the place of the defaults
 * @param history     directory that gets the event log of this run
 * @param bind        address the dashboard listens on instead of the loopback address; then {@code token} is present
 * @param token       what requests to the dashboard have to know, instead of a random one
 * @param settings    settings of the engine given with {@code --conf}, by their keys; they go before those of the pipeline
 * @param replay      recorded input that takes the place of the sources
 * @param debug       how the run is debugged; empty when it is not
 * @param restore     from which older checkpoint it goes on; empty = from the newest one, if there is one
 */
public record RunOptions(Map<String, String> parameters, OptionalLong batches, Optional<Duration> runFor,
        Optional<Duration> interval, boolean fastClock, Optional<Path> checkpoint, boolean fresh, boolean safe, Optional<Path> record,
        OptionalInt uiPort, boolean samples, boolean json, boolean verbose, OptionalInt parallelism, boolean help,
        Optional<Path> source, Map<String, String> completed, Optional<String> environment, Optional<Path> history,
        Optional<String> bind, Optional<String> token, Map<String, String> settings, Optional<ReplayOptions> replay, Optional<DebugOptions> debug, Optional<RestoreOptions> restore) {

    public RunOptions {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        completed = Map.copyOf(completed);
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }

    /** Options of a run started without any: real clock, dashboard on a free port. */
    public static RunOptions defaults() {
        return new RunOptions(Map.of(), OptionalLong.empty(), Optional.empty(), Optional.empty(), false,
                Optional.empty(), false, false, Optional.empty(), OptionalInt.of(0), false, false, false, OptionalInt.empty(), false,
                Optional.empty(), Map.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** These options with another default for the dashboard; to be overridden by {@code --ui}. */
    public RunOptions withUiPort(OptionalInt port) {
        return new RunOptions(parameters, batches, runFor, interval, fastClock, checkpoint, fresh, safe, record, port, samples, json,
                verbose, parallelism, help, source, completed, environment, history, bind, token, settings, replay, debug, restore);
    }

    /** These options for a pipeline that stands in a file. */
    public RunOptions withSource(Path file) {
        return new RunOptions(parameters, batches, runFor, interval, fastClock, checkpoint, fresh, safe, record, uiPort, samples, json,
                verbose, parallelism, help, Optional.of(file), completed, environment, history, bind, token, settings, replay, debug, restore);
    }

    /** These options with parameters completed for this process. */
    public RunOptions withCompleted(Map<String, String> values) {
        return new RunOptions(parameters, batches, runFor, interval, fastClock, checkpoint, fresh, safe, record, uiPort, samples, json,
                verbose, parallelism, help, source, values, environment, history, bind, token, settings, replay, debug, restore);
    }

    /**
     * Reads a command line.
     *
     * @throws UsageException with one line that names the option and what it takes
     */
    public static RunOptions parse(String... args) throws UsageException {
        return parse(defaults(), List.of(args));
    }

    /**
     * Reads a command line on top of other options; the command line wins.
     *
     * @throws UsageException with one line that names the option and what it takes
     */
    public static RunOptions parse(RunOptions defaults, List<String> args) throws UsageException {
        return new OptionsParser(defaults).parse(args);
    }

    /** Without the values of parameters, because completed ones may be secrets, and without the token. */
    @Override
    public String toString() {
        return "RunOptions[parameters=" + parameters.keySet() + ", environment=" + environment.orElse("") + ", batches=" + batches + ", runFor=" + runFor
                + ", interval=" + interval + ", fastClock=" + fastClock + ", checkpoint=" + checkpoint + ", fresh=" + fresh + ", safe=" + safe
                + ", record=" + record + ", uiPort=" + uiPort + ", samples=" + samples + ", json=" + json + ", verbose=" + verbose
                + ", parallelism=" + parallelism + ", help=" + help + ", source=" + source + ", history=" + history + ", bind=" + bind + ", settings=" + settings + ", replay=" + replay + ", debug=" + debug + ", restore=" + restore + "]";
    }
}
