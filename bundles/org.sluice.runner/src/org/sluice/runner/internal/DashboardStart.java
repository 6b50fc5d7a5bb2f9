package org.sluice.runner.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;
import java.util.ServiceLoader;
import org.sluice.runner.Dashboard;
import org.sluice.runner.DashboardProvider;
import org.sluice.runner.RunOptions;

/** Starts the dashboard of a run, when it is asked for and there is one. */
final class DashboardStart {

    private DashboardStart() {
    }

    /** Beside the definition of the pipeline, because the classes of a server take as long as everything else together. */
    static void prepare(RunOptions options) {
        if (options.uiPort().isPresent()) {
            Thread thread = new Thread(() -> provider().ifPresent(DashboardProvider::prepare), "org.sluice-dashboard-prepare-1");
            thread.setDaemon(true);
            thread.start();
        }
    }

    static Optional<Dashboard> start(PipelineRun run, RunOptions options, PrintStream err) throws IOException {
        if (options.uiPort().isEmpty()) {
            return Optional.empty();
        }
        Optional<DashboardProvider> provider = provider();
        if (provider.isEmpty()) {
            err.println(RunSession.PREFIX + "no dashboard: the telemetry server is not on the class path");
            return Optional.empty();
        }
        Dashboard dashboard = provider.get().start(run, DashboardAddresses.of(options));
        if (options.samples()) {
            run.sampleAlways();
        }
        DashboardAddresses.tell(dashboard, options, err);
        return Optional.of(dashboard);
    }

    private static Optional<DashboardProvider> provider() {
        // where the runner is a bundle of its own, its loader does not know who serves the dashboard
        return ServiceLoader.load(DashboardProvider.class, DashboardStart.class.getClassLoader()).findFirst().or(() -> ServiceLoader.load(DashboardProvider.class).findFirst());
    }
}
