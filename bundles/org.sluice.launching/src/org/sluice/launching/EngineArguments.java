package org.sluice.launching;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchManager;

/** What a generated program is told of a launch configuration: the options of {@code sluice run}. */
final class EngineArguments {

    private final ILaunchConfiguration configuration;
    private final boolean debug;
    private final List<String> arguments = new ArrayList<>(List.of("--ui", "0"));

    private EngineArguments(ILaunchConfiguration configuration, String mode) {
        this.configuration = configuration;
        debug = ILaunchManager.DEBUG_MODE.equals(mode);
    }

    /**
     * The options a configuration sets, and a dashboard on a free port.
     *
     * @param folders where what the configuration gives no place goes
     */
    static List<String> of(ILaunchConfiguration configuration, String mode, RunFolders folders) throws CoreException {
        EngineArguments made = new EngineArguments(configuration, mode);
        made.engine();
        made.input(folders);
        made.checkpoints(folders);
        made.debug(folders);
        for (var parameter : PipelineLaunchAttributes.parameters(configuration).entrySet()) {
            made.add("--set", parameter.getKey() + "=" + parameter.getValue());
        }
        return made.arguments;
    }

    private void engine() throws CoreException {
        option("--env", PipelineLaunchAttributes.ENVIRONMENT);
        option("--interval", PipelineLaunchAttributes.INTERVAL);
        option("--batches", PipelineLaunchAttributes.BATCHES);
        option("--parallelism", PipelineLaunchAttributes.PARALLELISM);
        if (PipelineLaunchAttributes.fastClock(configuration) || manual()) {
            add("--clock", "fast");
        }
    }

    private void input(RunFolders folders) throws CoreException {
        Optional<String> recording = PipelineLaunchAttributes.text(configuration, PipelineLaunchAttributes.REPLAY);
        if (recording.isPresent()) {
            add("--replay", recording.get());
            option("--pace", PipelineLaunchAttributes.PACE);
        }
        if (configuration.getAttribute(PipelineLaunchAttributes.RECORD, false)) {
            add("--record", PipelineLaunchAttributes.text(configuration, PipelineLaunchAttributes.RECORD_DIRECTORY).orElse(PipelineLaunchAttributes.RECORDINGS));
        } else if (debug) {
            // so that a golden test can be made of what was seen
            add("--record", folders.kept().resolve(PipelineLaunchAttributes.RECORDINGS).toString());
        }
    }

    private void checkpoints(RunFolders folders) throws CoreException {
        Optional<String> directory = PipelineLaunchAttributes.text(configuration, PipelineLaunchAttributes.CHECKPOINT_DIRECTORY);
        // what was recorded has other times than the checkpoints of the pipeline
        boolean replayed = arguments.contains("--replay");
        boolean own = (folders.ownCheckpoints() || replayed) && directory.isEmpty();
        if (directory.isPresent()) {
            add("--checkpoint", directory.get());
        } else if (own && !safe()) {
            // so that size and time of checkpoints are seen while designing; gone with the launch
            add("--checkpoint", folders.checkpoints().toString());
        }
        switch (configuration.getAttribute(PipelineLaunchAttributes.BEGIN, "resume")) {
            case PipelineLaunchAttributes.BEGIN_FRESH -> arguments.add("--fresh");
            case PipelineLaunchAttributes.BEGIN_RESTORE -> {
                option("--restore", PipelineLaunchAttributes.RESTORE_TIME);
                option("--restore-from", PipelineLaunchAttributes.RESTORE_FROM);
            }
            default -> { }
        }
    }

    private void debug(RunFolders folders) throws CoreException {
        if (!debug && !manual()) {
            if (safe()) {
                arguments.add("--safe");
            }
            return;
        }
        arguments.addAll(List.of("--debug", "--paused", "--debug-conditions", folders.conditions().toString()));
        if (!safe()) {
            arguments.add("--no-safe");
        }
        Optional<String> mib = PipelineLaunchAttributes.text(configuration, PipelineLaunchAttributes.HISTORY_MIB);
        Optional<String> batches = PipelineLaunchAttributes.text(configuration, PipelineLaunchAttributes.HISTORY_BATCHES);
        if (mib.isPresent() || batches.isPresent()) {
            add("--debug-history", mib.orElse(String.valueOf(PipelineLaunchAttributes.DEFAULT_HISTORY_MIB)) + batches.map(most -> "," + most).orElse(""));
        }
    }

    private boolean manual() throws CoreException {
        return PipelineLaunchAttributes.manualClock(configuration);
    }

    private boolean safe() throws CoreException {
        return debug ? !configuration.getAttribute(PipelineLaunchAttributes.DEBUG_LIVE, false) : configuration.getAttribute(PipelineLaunchAttributes.SAFE, false);
    }

    private void option(String name, String attribute) throws CoreException {
        PipelineLaunchAttributes.text(configuration, attribute).ifPresent(value -> add(name, value));
    }

    private void add(String name, String value) {
        arguments.addAll(List.of(name, value));
    }

    /** Where a program writes its checkpoints; empty when it writes none. @param folder its working directory */
    static Optional<Path> checkpoints(List<String> arguments, String ofPipeline, Path folder) {
        int at = arguments.indexOf("--checkpoint");
        String directory = at < 0 ? ofPipeline : arguments.get(at + 1);
        boolean safe = arguments.contains("--safe") || arguments.contains("--debug") && !arguments.contains("--no-safe");
        return directory.isEmpty() || safe || directory.contains("://") ? Optional.empty() : Optional.of(folder.resolve(directory));
    }
}
