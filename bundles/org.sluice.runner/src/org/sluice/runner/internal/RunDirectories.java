package org.sluice.runner.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sluice.runner.RunOptions;

/** The directories a run writes to: looked at before it begins. */
final class RunDirectories {

    private RunDirectories() {
    }

    /**
     * Whether all of them can be written to; checkpoints are set aside when the run begins anew, and kept when it goes on from an older one.
     *
     * @param checkpoints empty = none; an address of another file system is not looked at
     * @throws IOException one cannot be; its message says which, why, and what to do
     */
    static void check(RunOptions options, String checkpoints, PrintStream err) throws IOException {
        boolean local = !checkpoints.isEmpty() && !checkpoints.contains("://");
        if (local) {
            check(Path.of(checkpoints), "Cannot write checkpoints to", "--checkpoint");
        }
        if (options.record().isPresent()) {
            check(options.record().get(), "Cannot record to", "--record");
        }
        if (local && (options.fresh() || options.restore().isPresent()) && !options.safe()) {
            setAside(Path.of(checkpoints), options.restore().isPresent(), err);
        }
    }

    private static void check(Path directory, String what, String option) throws IOException {
        String problem = problemWriting(directory);
        if (problem != null) {
            throw new IOException(what + " '" + directory + "': " + problem + ". Choose another directory with " + option + " DIR.");
        }
    }

    private static String problemWriting(Path directory) {
        try {
            if (Files.exists(directory) && !Files.isDirectory(directory)) {
                return "it is a file, not a directory";
            }
            Files.createDirectories(directory);
            Files.delete(Files.createTempFile(directory, ".probe", ".tmp"));
            return null;
        } catch (AccessDeniedException e) {
            return "access to '" + e.getFile() + "' is denied";
        } catch (IOException e) {
            return e.getMessage() + " (" + e.getClass().getSimpleName() + ")";
        }
    }

    private static void setAside(Path checkpoints, boolean restored, PrintStream err) throws IOException {
        try {
            Path aside = restored ? CheckpointFolder.keep(checkpoints) : CheckpointFolder.setAside(checkpoints);
            if (aside != null) {
                err.println(RunSession.PREFIX + (restored ? "all checkpoints there were are kept in '" : "beginning anew; the earlier checkpoints are in '") + aside + "'");
            }
        } catch (IOException e) {
            throw new IOException("Cannot move the checkpoints in '" + checkpoints + "' aside: " + e.getMessage() + " (" + e.getClass().getSimpleName()
                    + "). Choose another directory with --checkpoint DIR.", e);
        }
    }
}
