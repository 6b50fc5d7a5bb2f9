package org.sluice.launching;

import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.debug.core.DebugPlugin;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;
import org.sluice.launching.internal.ProgramFolders;

/** Owns the registry of runs and the folders of compiled programs; ends every engine process when Eclipse goes down. */
public final class LaunchingPlugin implements BundleActivator {

    private static volatile LaunchingPlugin current;

    private PipelineRuns runs;
    private ProgramFolders folders;
    private ServiceTracker<PipelineRunListener, PipelineRunListener> services;
    private PipelineRuns.Launches launches;
    private Thread lastResort;

    static PipelineRuns runs() {
        return current.runs;
    }

    static ProgramFolders folders() {
        return current.folders;
    }

    @Override
    public void start(BundleContext context) {
        services = new ServiceTracker<>(context, PipelineRunListener.class, null);
        services.open();
        runs = new PipelineRuns(() -> List.of(services.getServices(new PipelineRunListener[0])));
        folders = new ProgramFolders(Platform.getStateLocation(context.getBundle()).toPath());
        launches = runs.new Launches();
        DebugPlugin.getDefault().getLaunchManager().addLaunchListener(launches);
        // When the virtual machine ends without stopping bundles: the engine ends gracefully on this signal.
        lastResort = new Thread(() -> runs.alive().forEach(PipelineRun::signalEnd), "org.sluice-launching-exit-1");
        Runtime.getRuntime().addShutdownHook(lastResort);
        current = this;
    }

    @Override
    public void stop(BundleContext context) {
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
