package org.sluice.launching;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sluice.launching.debug.PipelineDebugTarget;
import org.sluice.launching.debug.DebuggedPrograms;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.debug.core.model.LaunchConfigurationDelegate;
import org.sluice.launching.internal.CompiledPipeline;
import org.sluice.launching.internal.LaunchProblem;
import org.sluice.launching.internal.ProgramFolders;
import org.sluice.launching.internal.SharedClasses;

/**
 * Runs a pipeline: validates and compiles a copy of it read from its file, starts the program in a process of its own and
 * waits until the process has said where its dashboard is. Runs on a background thread of the platform.
 */
public final class PipelineLaunchDelegate extends LaunchConfigurationDelegate {

    /** System property with the id of the process the run belongs to; the run ends when that process is gone. */
    private static final String PARENT = "sluice.parent";

    /** How long the process may take until its dashboard line. */
    private static final Duration DEADLINE = Duration.ofSeconds(30);

    @Override
    public void launch(ILaunchConfiguration configuration, String mode, ILaunch launch, IProgressMonitor monitor)
            throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, "Starting '" + configuration.getName() + "'", 100);
        Path file = PipelineLaunchAttributes.file(configuration);
        Path java = java(PipelineLaunchAttributes.javaHome(configuration));
        List<Path> runtime = EngineRuntime.locate().roots();

        progress.subTask("Compiling");
        CompiledPipeline compiled = CompiledPipeline.of(file, runtime);
        progress.worked(40);
        if (progress.isCanceled()) {
            return;
        }
        Path folder = LaunchingPlugin.folders().write(compiled.name(), compiled.files());

        progress.subTask("Starting the engine");
        launch.setAttribute(DebugPlugin.ATTR_CONSOLE_ENCODING, "UTF-8");
        SharedClasses.Start engine = LaunchingPlugin.sharedClasses().start(java, runtime);
        boolean debug = ILaunchManager.DEBUG_MODE.equals(mode);
        var folders = new RunFolders(folder, LaunchingPlugin.folders().kept(folder), compiled.description().checkpointDirectory().isEmpty());
        List<String> arguments = EngineArguments.of(configuration, mode, folders);
        Optional<EngineProfile> profile = ILaunchManager.PROFILE_MODE.equals(mode) ? Optional.of(EngineProfile.of(file, compiled)) : Optional.empty();
        List<String> command = command(configuration, java, folders, engine, compiled, profile);
        command.addAll(arguments);
        var run = new PipelineRun(LaunchingPlugin.runs(), launch, compiled, file, folders,
                EngineArguments.checkpoints(arguments, compiled.description().checkpointDirectory(), file.getParent()));
        profile.ifPresent(one -> run.onEnd(() -> run.say(one.report())));
        Process process = start(command, file.getParent(), environment(configuration), folder);
        run.started(process, attributes(command, file));
        run.awaitDashboard(DEADLINE, progress.split(60));
        boolean manual = PipelineLaunchAttributes.manualClock(configuration);
        if ((debug || manual) && !progress.isCanceled()) {
            DebuggedPrograms programs = new DebuggedPrograms(runtime, folders.conditions());
            PipelineDebugTarget target = new PipelineDebugTarget(run, launch.getProcesses()[0], programs, compiled);
            target.begin(debug, !manual && !PipelineLaunchAttributes.startPaused(configuration));
        }
        if (engine.vmArguments().isEmpty()) {
            LaunchingPlugin.prepareStart(java);
        }
    }

    private static List<String> command(ILaunchConfiguration configuration, Path java, RunFolders folders, SharedClasses.Start engine, CompiledPipeline compiled,
            Optional<EngineProfile> profile) throws CoreException {
        var classPath = new ArrayList<String>();
        engine.runtime().forEach(p -> classPath.add(p.toString()));
        classPath.add(folders.classes().toString());
        var command = new ArrayList<String>();
        command.add(java.toString());
        command.addAll(List.of("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8"));
        command.add("-D" + PARENT + "=" + ProcessHandle.current().pid());
        command.addAll(engine.vmArguments());
        profile.ifPresent(one -> command.addAll(one.vmArguments()));
        command.addAll(PipelineLaunchAttributes.vmArguments(configuration));
        command.addAll(List.of("-cp", String.join(File.pathSeparator, classPath), compiled.mainClass()));
        return command;
    }

    private static Path java(Path home) throws CoreException {
        Path java = executable(home);
        if (!Files.isExecutable(java)) {
            throw LaunchProblem.noJava(home.toString());
        }
        return java;
    }

    static Path executable(Path home) {
        return home.resolve("bin").resolve(Platform.OS.isWindows() ? "java.exe" : "java");
    }

    private static String[] environment(ILaunchConfiguration configuration) throws CoreException {
        return DebugPlugin.getDefault().getLaunchManager().getEnvironment(configuration);
    }

    private static Process start(List<String> command, Path folder, String[] environment, Path runFolder)
            throws CoreException {
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        if (environment != null) {
            builder.environment().clear();
            for (String variable : environment) {
                int equals = variable.indexOf('=', 1);
                if (equals > 0) {
                    builder.environment().put(variable.substring(0, equals), variable.substring(equals + 1));
                }
            }
        }
        try {
            return builder.start();
        } catch (IOException e) {
            ProgramFolders.delete(runFolder);
            throw LaunchProblem.cannotStart(command.get(0), e);
        }
    }

    private static Map<String, String> attributes(List<String> command, Path file) {
        return Map.of(
                IProcess.ATTR_PROCESS_TYPE, EngineProcess.TYPE,
                IProcess.ATTR_CMDLINE, DebugPlugin.renderArguments(command.toArray(String[]::new), null),
                DebugPlugin.ATTR_WORKING_DIRECTORY, file.getParent().toString());
    }

    @Override
    public boolean buildForLaunch(ILaunchConfiguration configuration, String mode, IProgressMonitor monitor) {
        return false;
    }

    /** None: whether the pipeline itself is sound is checked on the copy that is run. */
    @Override
    protected IProject[] getProjectsForProblemSearch(ILaunchConfiguration configuration, String mode) {
        return new IProject[0];
    }
}
