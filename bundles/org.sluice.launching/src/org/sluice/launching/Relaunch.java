package org.sluice.launching;

import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.sluice.launching.internal.LaunchProblem;

/** Launches that go on where another one was. */
public final class Relaunch {

    private Relaunch() {
    }

    /**
     * What a run that is over was launched with, but going on from one of its checkpoints. Not saved. When the run had no directory for them that lasts, they are copied, because its own go with its launch.
     *
     * @param timeMillis time of the batch of the checkpoint
     * @throws CoreException when the run has no checkpoints, or its configuration is gone
     */
    public static ILaunchConfigurationWorkingCopy fromCheckpoint(PipelineRun run, long timeMillis) throws CoreException {
        Path checkpoints = run.checkpoints().orElseThrow(() -> LaunchProblem.noCheckpoints(run.name()));
        ILaunchConfigurationWorkingCopy copy = copyOf(run);
        copy.setAttribute(PipelineLaunchAttributes.BEGIN, PipelineLaunchAttributes.BEGIN_RESTORE);
        copy.setAttribute(PipelineLaunchAttributes.RESTORE_TIME, String.valueOf(timeMillis));
        copy.setAttribute(PipelineLaunchAttributes.RESTORE_FROM, run.keepsCheckpoints() ? null : LaunchingPlugin.folders().copy(checkpoints).toString());
        return copy;
    }

    /**
     * What a pipeline is launched with, but with recorded input in the place of its sources. Not saved.
     *
     * @param pace {@code once}, {@code original}, or how many times faster
     */
    public static ILaunchConfigurationWorkingCopy replay(ILaunchConfiguration configuration, Path recording, String pace) throws CoreException {
        ILaunchConfigurationWorkingCopy copy = named(configuration, "replay");
        copy.setAttribute(PipelineLaunchAttributes.REPLAY, recording.toString());
        copy.setAttribute(PipelineLaunchAttributes.PACE, pace);
        copy.removeAttribute(PipelineLaunchAttributes.RECORD);
        // the times of the recording are not those of the checkpoints there are
        copy.removeAttribute(PipelineLaunchAttributes.CHECKPOINT_DIRECTORY);
        copy.removeAttribute(PipelineLaunchAttributes.BEGIN);
        return copy;
    }

    private static ILaunchConfigurationWorkingCopy copyOf(PipelineRun run) throws CoreException {
        ILaunchConfiguration configuration = run.launch().getLaunchConfiguration();
        if (configuration == null) {
            throw LaunchProblem.noConfiguration(run.name());
        }
        return named(configuration, "restored");
    }

    private static ILaunchConfigurationWorkingCopy named(ILaunchConfiguration configuration, String what) throws CoreException {
        String name = configuration.getName();
        String suffix = " (" + what + ")";
        return configuration.copy(name.endsWith(suffix) ? name : name + suffix);
    }

    /** The mode a run was launched in, for a run that writes to the outside as it did. */
    public static String modeOf(PipelineRun run) {
        String mode = run.launch().getLaunchMode();
        return mode == null ? ILaunchManager.RUN_MODE : mode;
    }
}
