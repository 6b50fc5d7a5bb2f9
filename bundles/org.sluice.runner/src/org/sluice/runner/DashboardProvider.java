package org.sluice.runner;

import java.io.IOException;

/** Serves a run over HTTP; found by {@link java.util.ServiceLoader}, absent when nobody brings one. */
public interface DashboardProvider {

    /**
     * Gets ready what takes long, without a side effect; nothing by default. A failure here shows again in {@link #start}.
     *
     * <p><b>Called by:</b> the runner, at most once, on a thread of its own, while the pipeline is being set up.
     */
    default void prepare() {
    }

    /** As {@link #start(RunHandle, DashboardAddress)} for this machine only. @param port 0 for any free one */
    default Dashboard start(RunHandle run, int port) throws IOException {
        return start(run, DashboardAddress.local(port));
    }

    /**
     * Starts to serve; returns when requests are answered.
     *
     * <p><b>Called by:</b> the runner, once, before the pipeline starts.
     *
     * @throws IOException the port is taken or may not be used; the message is one line that says so
     */
    Dashboard start(RunHandle run, DashboardAddress address) throws IOException;
}
