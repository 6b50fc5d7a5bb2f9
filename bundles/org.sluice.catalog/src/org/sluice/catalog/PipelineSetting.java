package org.sluice.catalog;

import static java.util.Objects.requireNonNull;
import static org.sluice.catalog.ParameterType.BOOLEAN;
import static org.sluice.catalog.ParameterType.DIRECTORY;
import static org.sluice.catalog.ParameterType.DOUBLE;
import static org.sluice.catalog.ParameterType.INT;
import static org.sluice.catalog.ParameterType.LONG;

import java.util.List;
import java.util.Optional;

/**
 * Something that is set for a pipeline as a whole and ends up among the settings of its run. The model has an attribute of
 * {@code Pipeline} for each, of the name of its parameter and with the same default; property pages, checks and generated
 * programs go by this list.
 *
 * @param parameter name, label, type, bounds and help, as those of nodes; never required
 * @param group     heading under which people find it
 * @param key       key of the setting for the engine of Sluice
 * @param sparkKey  key of the setting for Spark Streaming, {@code ""} when Spark has nothing like it
 */
public record PipelineSetting(Parameter parameter, String group, String key, String sparkKey) {

    private static final String RATE = "Input rate";
    private static final String BACKLOG = "Backlog";
    private static final String DURABILITY = "Durability";
    private static final String STATE = "State";
    private static final String DEBUGGING = "Debugging";
    private static final String PID = "spark.streaming.backpressure.pid.";

    /** Every setting, in the order in which people read them. */
    public static final List<PipelineSetting> ALL = List.of(
            new PipelineSetting(Parameter.optional("maxRate", "Most per second", LONG,
                    "Most records a second that each source may take in, so that a burst does not make a batch too large; 0 sets no limit. "
                            + "A source's own limit goes first.", "1000")
                    .unit("records/s").defaultsTo("0").between(0.0, null), RATE, "sluice.source.maxRate", "spark.streaming.receiver.maxRate"),
            same(Parameter.optional("backPressure", "Back-pressure", BOOLEAN,
                    "Whether sources take in only as much as the pipeline can work on: the rate follows the processing time of the last batches.", "true")
                    .defaultsTo("false"), RATE, "spark.streaming.backpressure.enabled"),
            same(Parameter.optional("backPressureInitialRate", "Initial rate", LONG,
                    "Rate of each source until back-pressure knows better; 0 = the limit, or 10000.", "5000")
                    .unit("records/s").defaultsTo("0").between(0.0, null), RATE, "spark.streaming.backpressure.initialRate"),
            same(Parameter.optional("backPressureMinRate", "Least rate", DOUBLE, "Back-pressure never goes below this rate.", "10")
                    .unit("records/s").defaultsTo("100.0").between(1.0, null), RATE, PID + "minRate"),
            same(Parameter.optional("backPressureProportional", "Proportional weight", DOUBLE,
                    "How much back-pressure reacts to the difference between the rate and what was worked on (PID controller).", "1.0")
                    .defaultsTo("1.0").between(0.0, null), RATE, PID + "proportional"),
            same(Parameter.optional("backPressureIntegral", "Integral weight", DOUBLE,
                    "How much back-pressure reacts to batches that wait (PID controller).", "0.2")
                    .defaultsTo("0.2").between(0.0, null), RATE, PID + "integral"),
            same(Parameter.optional("backPressureDerived", "Derivative weight", DOUBLE,
                    "How much back-pressure reacts to the change of that difference (PID controller). It makes noisy input noisier.", "0.1")
                    .defaultsTo("0.0").between(0.0, null), RATE, PID + "derived"),
            own(Parameter.choice("backlogPolicy", "When batches wait",
                    "What happens when batches come faster than they are worked on: queue = each is worked on, however late; merge = all that wait "
                            + "become one batch under the newest time; drop = the oldest are left out.", "queue", "merge", "drop"),
                    BACKLOG, "sluice.backlog.policy"),
            own(Parameter.optional("backlogLimit", "Batches that may wait", INT, "So many waiting batches are left alone by merge and drop.", "3")
                    .unit("batches").defaultsTo("10").between(1.0, 1_000_000.0), BACKLOG, "sluice.backlog.maxBatches"),
            same(Parameter.optional("writeAheadLog", "Write-ahead log", BOOLEAN,
                    "Whether what sources receive is on disk before it counts as received, so that nothing acknowledged is lost in a crash. "
                            + "Needs a checkpoint directory.", "true").defaultsTo("false"),
                    DURABILITY, "spark.streaming.receiver.writeAheadLog.enable"),
            own(Parameter.choice("stateStore", "States are", "Where states by key are: in memory, or on disk when they are larger than the heap.",
                    "memory", "disk"), STATE, "sluice.state.store"),
            own(Parameter.optional("stateDirectory", "Directory for states", DIRECTORY,
                    "Where states on disk are while the pipeline runs. Empty: the directory for temporary files.", "state"),
                    STATE, "sluice.state.directory"),
            own(Parameter.optional("historyMegabytes", "History", INT,
                    "Most memory for the past batches that a run can go back to while it is debugged.", "256")
                    .unit("MB").defaultsTo("64").between(1.0, 1_048_576.0), DEBUGGING, "sluice.history.megabytes"),
            own(Parameter.optional("historyBatches", "Batches of history", INT, "Most past batches that a run can go back to while it is debugged.", "500")
                    .unit("batches").defaultsTo("10000").between(1.0, 10_000_000.0), DEBUGGING, "sluice.history.batches"));

    public PipelineSetting {
        requireNonNull(parameter, "parameter");
        requireNonNull(group, "group");
        requireNonNull(key, "key");
        requireNonNull(sparkKey, "sparkKey");
    }

    /** A setting of the same key on both engines. */
    private static PipelineSetting same(Parameter parameter, String group, String key) {
        return new PipelineSetting(parameter, group, key, key);
    }

    /** A setting of the engine of Sluice only. */
    private static PipelineSetting own(Parameter parameter, String group, String key) {
        return new PipelineSetting(parameter, group, key, "");
    }

    /** The setting of that name. */
    public static Optional<PipelineSetting> find(String name) {
        return ALL.stream().filter(setting -> setting.name().equals(name)).findFirst();
    }

    /** Name of the parameter and of the attribute of the model. */
    public String name() {
        return parameter.name();
    }

    /** Whether Spark Streaming has a setting for it. */
    public boolean isOnSpark() {
        return !sparkKey.isEmpty();
    }
}
