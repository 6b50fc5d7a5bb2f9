package org.sluice.runner.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.CountDownLatch;
import org.sluice.runner.Dashboard;
import org.sluice.runner.DashboardProvider;
import org.sluice.runner.ExitCode;
import org.sluice.runner.RecordedRun;
import org.sluice.runner.RunOptions;
import org.sluice.telemetry.RunLog;
import org.sluice.telemetry.TelemetryException;

/** Shows the event log of a run on a dashboard until the process is told to end. */
public final class RecordedDashboard {

    private static final String PREFIX = "sluice: ";

    private RecordedDashboard() {
    }

    /** @return the exit code */
    public static int show(Path file, RunOptions options, PrintStream err) {
        QuietLogs.apply(options.verbose());
        CountDownLatch end = new CountDownLatch(1);
        try (StopSignals signals = new StopSignals(end::countDown); ParentWatch parent = ParentWatch.start(end::countDown)) {
            RunLog log = RunLog.read(file);
            Optional<DashboardProvider> provider = ServiceLoader.load(DashboardProvider.class, RecordedDashboard.class.getClassLoader()).findFirst();
            if (provider.isEmpty()) {
                err.println(PREFIX + "no dashboard: the telemetry server is not on the class path");
                return ExitCode.RUN_FAILED;
            }
            try (Dashboard dashboard = provider.get().start(new RecordedRun(log), DashboardAddresses.of(options))) {
                DashboardAddresses.tell(dashboard, options, err);
                end.await();
            }
            return ExitCode.OK;
        } catch (TelemetryException e) {
            err.println(PREFIX + e.getMessage());
            return ExitCode.PROBLEMS;
        } catch (IOException e) {
            err.println(PREFIX + (e instanceof java.nio.file.NoSuchFileException ? "there is no file '" + file + "'" : e.getMessage()));
            return ExitCode.RUN_FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.RUN_FAILED;
        }
    }
}
