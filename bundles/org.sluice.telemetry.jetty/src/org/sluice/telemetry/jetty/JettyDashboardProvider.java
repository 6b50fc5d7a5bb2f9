package org.sluice.telemetry.jetty;

import java.io.IOException;
import org.sluice.runner.Dashboard;
import org.sluice.runner.DashboardAddress;
import org.sluice.runner.DashboardProvider;
import org.sluice.runner.RunHandle;
import org.sluice.telemetry.jetty.internal.DashboardServer;

/** Serves a run with Jetty; found by {@link java.util.ServiceLoader}. */
public final class JettyDashboardProvider implements DashboardProvider {

    @Override
    public void prepare() {
        DashboardServer.prepare();
    }

    @Override
    public Dashboard start(RunHandle run, DashboardAddress address) throws IOException {
        return DashboardServer.start(run, address);
    }
}
