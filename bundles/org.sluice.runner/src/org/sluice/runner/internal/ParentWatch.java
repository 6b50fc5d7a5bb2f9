package org.sluice.runner.internal;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Ends the run when the process it belongs to is gone, killed for example: nobody is left who could stop it. */
final class ParentWatch implements AutoCloseable {

    /** System property with the id of that process. */
    static final String PROPERTY = "sluice.parent";

    private final CompletableFuture<Void> exit;

    private ParentWatch(CompletableFuture<Void> exit) {
        this.exit = exit;
    }

    /** Watches the process the system property names; none when it is not set. */
    static ParentWatch start(Runnable stop) {
        String pid = System.getProperty(PROPERTY, "");
        if (!pid.matches("\\d{1,18}")) {
            return new ParentWatch(new CompletableFuture<>());
        }
        Optional<ProcessHandle> parent = ProcessHandle.of(Long.parseLong(pid)).filter(ProcessHandle::isAlive);
        CompletableFuture<?> end = parent.isPresent() ? parent.get().onExit() : CompletableFuture.completedFuture(null);
        return new ParentWatch(end.thenRun(stop));
    }

    @Override
    public void close() {
        exit.cancel(false);
    }
}
