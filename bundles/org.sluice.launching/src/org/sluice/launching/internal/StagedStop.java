package org.sluice.launching.internal;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Stops an engine process step by step: ask it to drain, ask the operating system to end it, kill it. Each step is said
 * in the console and has a deadline of its own.
 *
 * <pre>
 * POST stop ──drain──► destroy ──terminate──► destroyForcibly ──kill──► given up
 *     └────────────────────┴──────────────────────────┴──► ended
 * </pre>
 */
public final class StagedStop {

    /** Deadlines of the steps. */
    public record Patience(Duration drain, Duration terminate, Duration kill) {

        /** When somebody pressed Stop. */
        public static final Patience NORMAL = new Patience(Duration.ofSeconds(10), Duration.ofSeconds(5), Duration.ofSeconds(5));
        /** When Eclipse itself goes down. */
        public static final Patience SHUTDOWN = new Patience(Duration.ofSeconds(2), Duration.ofSeconds(1), Duration.ofSeconds(1));
    }

    /** Asks the engine to finish its batch and end; false when it cannot be asked. */
    public interface DrainRequest {
        boolean send();
    }

    private final Process process;
    private final EngineStreams console;
    private final DrainRequest drain;

    public StagedStop(Process process, EngineStreams console, DrainRequest drain) {
        this.process = process;
        this.console = console;
        this.drain = drain;
    }

    /** Blocks until the process is gone or the last deadline has passed. */
    public boolean stop(Patience patience) throws InterruptedException {
        if (!process.isAlive()) {
            return true;
        }
        console.say("stop: asking the pipeline to finish its batch");
        if (drain.send() && ended(patience.drain())) {
            return true;
        }
        console.say("stop: asking the process to end");
        process.destroy();
        if (ended(patience.terminate())) {
            return true;
        }
        console.say("stop: killing the process");
        process.destroyForcibly();
        boolean gone = ended(patience.kill());
        if (!gone) {
            console.say("stop: process " + process.pid() + " does not end; end it by hand");
        }
        return gone;
    }

    private boolean ended(Duration deadline) throws InterruptedException {
        return process.waitFor(deadline.toMillis(), TimeUnit.MILLISECONDS);
    }
}
