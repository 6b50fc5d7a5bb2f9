package org.sluice.launching.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.sluice.launching.internal.StagedStop.Patience;

final class StagedStopTest {

    private static final Patience SHORT = new Patience(Duration.ofMillis(1), Duration.ofMillis(1), Duration.ofMillis(1));

    @Test
    void shouldOnlyAskWhenTheEngineDrains() throws InterruptedException {
        var process = new StubbornProcess(1);

        stop(process);

        assertEquals(List.of("drain"), process.heard);
        assertEquals("sluice: stop: asking the pipeline to finish its batch", process.console().strip());
    }

    @Test
    void shouldSignalWhenTheEngineDoesNotDrain() throws InterruptedException {
        var process = new StubbornProcess(2);

        stop(process);

        assertEquals(List.of("drain", "destroy"), process.heard);
    }

    @Test
    void shouldKillWhenSignalsAreIgnored() throws InterruptedException {
        var process = new StubbornProcess(3);

        stop(process);

        assertEquals(List.of("drain", "destroy", "destroyForcibly"), process.heard);
        assertEquals(3, process.console().lines().count());
    }

    @Test
    void shouldSayWhenNothingHelps() throws InterruptedException {
        var process = new StubbornProcess(4);

        boolean gone = stop(process);

        assertFalse(gone);
        assertEquals("sluice: stop: process 42 does not end; end it by hand", process.console().lines().reduce((a, b) -> b).orElseThrow());
    }

    private static boolean stop(StubbornProcess process) throws InterruptedException {
        return new StagedStop(process, process.streams, process::drain).stop(SHORT);
    }

    /** Ends at the n-th request. */
    private static final class StubbornProcess extends Process {

        private final List<String> heard = new ArrayList<>();
        private final EngineStreams streams = new EngineStreams(this, "stubborn");
        private final int patience;

        StubbornProcess(int patience) {
            this.patience = patience;
        }

        String console() {
            return streams.getErrorStreamMonitor().getContents();
        }

        boolean drain() {
            heard.add("drain");
            return true;
        }

        @Override
        public void destroy() {
            heard.add("destroy");
        }

        @Override
        public Process destroyForcibly() {
            heard.add("destroyForcibly");
            return this;
        }

        @Override
        public boolean isAlive() {
            return heard.size() < patience;
        }

        @Override
        public boolean waitFor(long timeout, TimeUnit unit) {
            return !isAlive();
        }

        @Override
        public int waitFor() {
            return 0;
        }

        @Override
        public int exitValue() {
            return 0;
        }

        @Override
        public long pid() {
            return 42;
        }

        @Override
        public OutputStream getOutputStream() {
            return OutputStream.nullOutputStream();
        }

        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(new byte[0]);
        }

        @Override
        public InputStream getErrorStream() {
            return new ByteArrayInputStream(new byte[0]);
        }
    }
}
