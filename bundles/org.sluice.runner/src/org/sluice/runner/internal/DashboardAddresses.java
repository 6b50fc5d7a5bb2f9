package org.sluice.runner.internal;

import java.io.PrintStream;
import org.sluice.runner.Dashboard;
import org.sluice.runner.DashboardAddress;
import org.sluice.runner.RunOptions;

/** The dashboard's options, and the line that says where it is. */
final class DashboardAddresses {

    private DashboardAddresses() {
    }

    static DashboardAddress of(RunOptions options) {
        return new DashboardAddress(options.uiPort().orElse(0), options.bind(), options.token());
    }

    /** Other programs wait for this line. */
    static void tell(Dashboard dashboard, RunOptions options, PrintStream err) {
        err.println("sluice: dashboard " + dashboard.address());
        if (of(options).open()) {
            err.println("sluice: warning: other machines can reach the dashboard, and the connection is not encrypted;"
                    + " who knows the token can read everything and stop the run");
        }
        err.flush();
    }
}
