package org.sluice.launching;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.variables.VariablesPlugin;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationType;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.sluice.launching.internal.LaunchProblem;

/**
 * Keys of a pipeline launch configuration, and typed access to their values.
 *
 * <p>Every text value may hold variables of the platform ({@code ${project_loc}}, {@code ${env_var:HOME}} …); the getters
 * resolve them. An attribute that is missing or blank means: as the pipeline file says.
 */
public final class PipelineLaunchAttributes {

    /** Identifier of the launch configuration type. */
    public static final String TYPE_ID = "org.sluice.launching.pipeline";

    /** Pipeline file: a workspace path ({@code /examples/word-count/word-count.dstream}) or an absolute path of the file system. */
    public static final String FILE = "org.sluice.launching.file";
    /** Map from the name of a pipeline parameter to its value. */
    public static final String PARAMETERS = "org.sluice.launching.parameters";
    /** Batch interval, for example {@code 500 ms}. */
    public static final String INTERVAL = "org.sluice.launching.interval";
    /** Directory of the checkpoints, relative to the folder of the pipeline file. */
    public static final String CHECKPOINT_DIRECTORY = "org.sluice.launching.checkpointDirectory";
    /** Number of batches after which the run ends. */
    public static final String BATCHES = "org.sluice.launching.batches";
    /** {@code real} (default), {@code fast}: the next batch at once, or {@code manual}: a batch for each step. */
    public static final String CLOCK = "org.sluice.launching.clock";
    /** Threads that work on a batch. */
    public static final String PARALLELISM = "org.sluice.launching.parallelism";
    /** Most memory of the engine's heap, as {@code 2g} or {@code 512m}. */
    public static final String MEMORY = "org.sluice.launching.memory";
    /** Name of the set of values in the pipeline that takes the place of the parameters' defaults. */
    public static final String ENVIRONMENT = "org.sluice.launching.environment";
    /** Recorded input that takes the place of the sources. */
    public static final String REPLAY = "org.sluice.launching.replay";
    /** {@code once} (default), {@code original}, or how many times faster than it was recorded. */
    public static final String PACE = "org.sluice.launching.pace";
    /** Boolean: input and results of the run are recorded. */
    public static final String RECORD = "org.sluice.launching.record";
    /** Directory of recordings; default: {@value #RECORDINGS} beside the pipeline. */
    public static final String RECORD_DIRECTORY = "org.sluice.launching.recordDirectory";
    public static final String RECORDINGS = "recordings";
    /** {@code resume} (default): goes on from the newest checkpoint; {@code fresh}: begins anew; {@code restore}: goes on from an older one. */
    public static final String BEGIN = "org.sluice.launching.begin";
    public static final String BEGIN_FRESH = "fresh";
    public static final String BEGIN_RESTORE = "restore";
    /** Time of the batch, in milliseconds, whose checkpoint a restored run goes on from. */
    public static final String RESTORE_TIME = "org.sluice.launching.restoreTime";
    /** Where that checkpoint is; default: the directory of the run's checkpoints. */
    public static final String RESTORE_FROM = "org.sluice.launching.restoreFrom";
    /** Boolean: sinks are captured, nothing is written outside. Runs that are debugged are safe unless {@link #DEBUG_LIVE} is set. */
    public static final String SAFE = "org.sluice.launching.safe";
    /** Boolean: outputs leave a run that is debugged, too. */
    public static final String DEBUG_LIVE = "org.sluice.launching.debugLive";
    /** Boolean: a run that is debugged waits before its first batch. */
    public static final String START_PAUSED = "org.sluice.launching.startPaused";
    /** Most memory for the past of a run that is debugged, in MiB. */
    public static final String HISTORY_MIB = "org.sluice.launching.historyMiB";
    /** Most batches of the past of a run that is debugged. */
    public static final String HISTORY_BATCHES = "org.sluice.launching.historyBatches";
    /** Home of the Java runtime that runs the pipeline; default: that of the preferences, or the one that runs Eclipse. */
    public static final String JAVA_HOME = "org.sluice.launching.javaHome";
    /** Arguments for the Java runtime, for example {@code -XX:+UseZGC}. */
    public static final String VM_ARGUMENTS = "org.sluice.launching.vmArguments";

    /** Node of the preferences. */
    public static final String PREFERENCES = "org.sluice.launching";
    /** Preference: home of the Java runtime for the engine where a configuration names none; empty: the one of the workbench. */
    public static final String PREFERRED_JAVA_HOME = "javaHome";

    static final int DEFAULT_HISTORY_MIB = 64;

    private PipelineLaunchAttributes() {
    }

    /**
     * Creates a configuration with default values for a pipeline file, not yet saved.
     *
     * @param file pipeline file of the workspace
     * @return working copy with a name of its own
     * @throws CoreException when the launch manager cannot create it
     */
    public static ILaunchConfigurationWorkingCopy create(IFile file) throws CoreException {
        var manager = DebugPlugin.getDefault().getLaunchManager();
        ILaunchConfigurationType type = manager.getLaunchConfigurationType(TYPE_ID);
        String base = file.getFullPath().removeFileExtension().lastSegment();
        var copy = type.newInstance(null, manager.generateLaunchConfigurationName(base));
        setFile(copy, file);
        return copy;
    }

    /** Sets the pipeline file and maps the configuration to it, so that it follows when the file is renamed. */
    public static void setFile(ILaunchConfigurationWorkingCopy copy, IFile file) {
        copy.setAttribute(FILE, file.getFullPath().toString());
        copy.setMappedResources(new IResource[] { file });
    }

    /** Whether the configuration launches this file. */
    public static boolean isFor(ILaunchConfiguration configuration, IFile file) {
        try {
            return file.getFullPath().toString().equals(configuration.getAttribute(FILE, ""));
        } catch (CoreException e) {
            return false;
        }
    }

    /** The workspace file the value of {@link #FILE} names, if it names one that exists. */
    public static Optional<IFile> workspaceFile(String value) {
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        var path = org.eclipse.core.runtime.IPath.fromOSString(value.strip());
        if (path.segmentCount() < 2) {
            return Optional.empty();
        }
        IFile file = root.getFile(path);
        return file.exists() && file.getLocation() != null ? Optional.of(file) : Optional.empty();
    }

    /**
     * The pipeline file in the file system.
     *
     * @throws CoreException when none is given or it does not exist
     */
    public static Path file(ILaunchConfiguration configuration) throws CoreException {
        String value = text(configuration, FILE)
                .orElseThrow(() -> LaunchProblem.noFile(configuration.getName()));
        Path path = workspaceFile(value).map(f -> f.getLocation().toPath()).orElseGet(() -> Path.of(value));
        if (!java.nio.file.Files.isRegularFile(path)) {
            throw LaunchProblem.fileMissing(value);
        }
        return path.toAbsolutePath().normalize();
    }

    /** Values of pipeline parameters, ordered by name; a parameter that is not in it keeps its default. */
    public static Map<String, String> parameters(ILaunchConfiguration configuration) throws CoreException {
        var result = new TreeMap<String, String>();
        for (var entry : configuration.getAttribute(PARAMETERS, Map.of()).entrySet()) {
            result.put(entry.getKey(), substitute(entry.getValue()));
        }
        return result;
    }

    /** Whether batches follow each other at once instead of in real time. */
    public static boolean fastClock(ILaunchConfiguration configuration) throws CoreException {
        return "fast".equals(configuration.getAttribute(CLOCK, "real"));
    }

    /** Whether each batch waits for a step. */
    public static boolean manualClock(ILaunchConfiguration configuration) throws CoreException {
        return "manual".equals(configuration.getAttribute(CLOCK, "real"));
    }

    /** Whether a run that is debugged waits before its first batch. */
    public static boolean startPaused(ILaunchConfiguration configuration) throws CoreException {
        return configuration.getAttribute(START_PAUSED, false);
    }

    /** Home of the Java runtime for the engine. */
    public static Path javaHome(ILaunchConfiguration configuration) throws CoreException {
        return Path.of(text(configuration, JAVA_HOME).orElseGet(PipelineLaunchAttributes::standardJavaHome));
    }

    /** The Java runtime of the preferences, else the one of the workbench. */
    private static String standardJavaHome() {
        String chosen = Platform.getPreferencesService().getString(PREFERENCES, PREFERRED_JAVA_HOME, "", null).strip();
        return chosen.isEmpty() ? System.getProperty("java.home") : chosen;
    }

    /** Arguments for the Java runtime of the engine. */
    public static List<String> vmArguments(ILaunchConfiguration configuration) throws CoreException {
        var arguments = new ArrayList<String>();
        text(configuration, MEMORY).ifPresent(memory -> arguments.add("-Xmx" + memory));
        text(configuration, VM_ARGUMENTS).ifPresent(v -> arguments.addAll(List.of(DebugPlugin.parseArguments(v))));
        return arguments;
    }

    /** The value of an attribute that is a text, with its variables resolved; empty when it is missing or blank. */
    public static Optional<String> text(ILaunchConfiguration configuration, String key) throws CoreException {
        String value = substitute(configuration.getAttribute(key, "")).strip();
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    private static String substitute(String value) throws CoreException {
        return VariablesPlugin.getDefault().getStringVariableManager().performStringSubstitution(value);
    }
}
