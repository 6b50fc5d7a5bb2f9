package org.sluice.runner.internal.debug;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.sluice.runner.DebugException;
import org.sluice.streaming.Continuation;
import org.sluice.streaming.HistoryLimits;
import org.sluice.streaming.Stepper;
import org.sluice.streaming.StreamingContext;
import org.sluice.streaming.report.CheckpointMisfit;

/**
 * Another program that takes the place of the one that is run, with the states of the batch the run stands at. Made on the batch thread of the old one.
 *
 * @param folder where the states are until it has started
 */
record Replacement(Programs programs, Programs.Program program, StreamingContext fresh, Path folder) {

    private static final System.Logger LOG = System.getLogger(Replacement.class.getName());

    /** Defines the program; not started. @throws DebugException it cannot be had, or the states do not fit it; nothing has changed then */
    static Replacement prepare(Programs programs, String name, Stepper stepper, HistoryLimits history) {
        Programs.Program program = programs.find(name);
        Path folder = temporary();
        try {
            Continuation continuation = stepper.continuation(folder.toString());
            requireFit(programs, program, folder);
            StreamingContext fresh = programs.define(program);
            fresh.history(history);
            fresh.continueFrom(continuation);
            return new Replacement(programs, program, fresh, folder);
        } catch (RuntimeException e) {
            delete(folder);
            throw e;
        }
    }

    /** As {@code sluice check --against} would say. */
    private static void requireFit(Programs programs, Programs.Program program, Path folder) {
        try (StreamingContext probe = programs.define(program)) {
            for (CheckpointMisfit misfit : probe.compareWith(folder.toString())) {
                if (misfit.error()) {
                    throw DebugException.state((misfit.nodeId().isEmpty() ? "" : misfit.nodeId() + ": ") + misfit.code() + " "
                            + misfit.message().replace("The checkpoint in '" + folder + "'", "The run"));
                }
            }
        }
    }

    /** Ends the old program, which has to leave its batch thread, and starts this one; in the background. */
    void takeOver(StreamingContext old) {
        Thread thread = new Thread(() -> {
            try {
                old.stop(true, false);
                fresh.start();
                programs.replaced(null);
            } catch (RuntimeException e) {
                programs.replaced(e);
            } finally {
                delete(folder);
            }
        }, "org.sluice-debug-replace-1");
        thread.setDaemon(true);
        thread.start();
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("sluice-continue-");
        } catch (IOException e) {
            throw DebugException.state("There is no place for the states of the run: " + e.getMessage());
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.log(System.Logger.Level.DEBUG, "Cannot remove " + folder, e);
        }
    }
}
