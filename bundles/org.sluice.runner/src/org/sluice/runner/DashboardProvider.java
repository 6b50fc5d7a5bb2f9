package org.sluice.runner;

import java.io.IOException;

/** Serves a run over HTTP; found by {@link java.util.ServiceLoader}, absent when nobody brings one. */
public interface DashboardProvider {

    /**
     * Starts to serve; returns when requests are answered.
     *
     * <p><b>Called by:</b> the runner, once, before the pipeline starts.
     *
     * @param port 0 for any free one
     * @throws IOException the port is taken or may not be used; the message is one line that says so
     */
    Dashboard start(RunHandle run, int port) throws IOException;
}
