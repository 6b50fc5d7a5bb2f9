package org.sluice.launching;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.DebugPlugin;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;
import org.sluice.launching.internal.ProgramFolders;
import org.sluice.launching.internal.SharedClasses;

/** Owns the registry of runs and the folders of compiled programs; ends every engine process when Eclipse goes down. */
public final class LaunchingPlugin implements BundleActivator {

    /** Not in the way of the workbench that is just starting, or of the run that has just been asked for. */
    private static final long PREPARE_DELAY_MILLIS = 1_500;

    private static volatile LaunchingPlugin current;

    private PipelineRuns runs;
    private ProgramFolders folders;
    private SharedClasses sharedClasses;
    private ServiceTracker<PipelineRunListener, PipelineRunListener> services;
    private PipelineRuns.Launches launches;
    private Thread lastResort;

    static PipelineRuns runs() {
        return current.runs;
    }

    static ProgramFolders folders() {
        return current.folders;
    }

    static SharedClasses sharedClasses() {
        return current.sharedClasses;
    }

    /** Makes the engine start fast with this virtual machine from the next time on; in the background. */
    static void prepareStart(Path java) {
        SharedClasses classes = current.sharedClasses;
        Job job = Job.createSystem("Preparing the engine", monitor -> {
            if (current == null) {
                return;
            }
            try {
                classes.prepare(java, EngineRuntime.locate().roots());
            } catch (CoreException e) {
                ILog.of(LaunchingPlugin.class).log(e.getStatus());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        job.setPriority(Job.DECORATE);
        job.schedule(PREPARE_DELAY_MILLIS);
    }

    @Override
    public void start(BundleContext context) {
        services = new ServiceTracker<>(context, PipelineRunListener.class, null);
        services.open();
        runs = new PipelineRuns(() -> List.of(services.getServices(new PipelineRunListener[0])));
        Path state = Platform.getStateLocation(context.getBundle()).toPath();
        folders = new ProgramFolders(state);
        sharedClasses = new SharedClasses(state);
        launches = runs.new Launches();
        DebugPlugin.getDefault().getLaunchManager().addLaunchListener(launches);
        // When the virtual machine ends without stopping bundles: the engine ends gracefully on this signal.
        lastResort = new Thread(() -> runs.alive().forEach(PipelineRun::signalEnd), "org.sluice-launching-exit-1");
        Runtime.getRuntime().addShutdownHook(lastResort);
        current = this;
        prepareStart(PipelineLaunchDelegate.executable(Path.of(System.getProperty("java.home"))));
    }

    @Override
    public void stop(BundleContext context) {
        sharedClasses.close();
        stopAll();
        if (DebugPlugin.getDefault() != null) {
            DebugPlugin.getDefault().getLaunchManager().removeLaunchListener(launches);
        }
        services.close();
        try {
            Runtime.getRuntime().removeShutdownHook(lastResort);
        } catch (IllegalStateException e) {
            // the virtual machine is going down already; the hook finds nothing alive
        }
        current = null;
    }

    private void stopAll() {
        List<Thread> threads = runs.alive().stream().map(LaunchingPlugin::stopper).toList();
        threads.forEach(Thread::start);
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            runs.alive().forEach(PipelineRun::signalEnd);
            Thread.currentThread().interrupt();
        }
    }

    private static Thread stopper(PipelineRun run) {
        return new Thread(run::stopForShutdown, "org.sluice-" + run.name() + "-stop-1");
    }
}
