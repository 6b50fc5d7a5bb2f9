package org.sluice.campaign;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What goes wrong with the disk under the checkpoint directory; handed to the run as a system property and done there by {@link FaultyFileSystemProvider}.
 *
 * @param operation what fails @param at from the so-manieth time on, from 1 @param once it fails this once, then works again
 */
record Fault(Operation operation, int at, boolean once) {

    private static final String PROPERTY = "campaign.fault";
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** An operation on the checkpoint directory. */
    enum Operation {
        /** Disk full: half of it is written. */
        WRITE("No space left on device"),
        /** Forcing a file to disk. */
        FORCE("Input/output error"),
        /** Forcing the directory to disk. */
        FORCE_DIRECTORY("Input/output error"),
        /** Forcing a file or directory of an output to disk. */
        FORCE_OUTPUT("Input/output error"),
        /** Giving a file its name. */
        MOVE("Read-only file system"),
        /** Disk full under the log of a receiver. */
        LOG_WRITE("No space left on device"),
        /** Forcing the log of a receiver, or its directory. */
        LOG_FORCE("Input/output error");

        private final String message;

        Operation(String message) {
            this.message = message;
        }

        String message() {
            return message;
        }

        /** Whether it takes a receiver to meet it. */
        boolean ofLog() {
            return this == LOG_WRITE || this == LOG_FORCE;
        }
    }

    /** The fault of this process; null = none. */
    static Fault ofThisProcess() {
        String text = System.getProperty(PROPERTY);
        if (text == null) {
            return null;
        }
        String[] parts = text.split(":");
        return new Fault(Operation.valueOf(parts[0]), Integer.parseInt(parts[1]), Boolean.parseBoolean(parts[2]));
    }

    List<String> jvmOptions() {
        return List.of("-Djava.nio.file.spi.DefaultFileSystemProvider=" + FaultyFileSystemProvider.class.getName(),
                "-D" + PROPERTY + "=" + operation + ":" + at + ":" + once);
    }

    /** How many times an operation is done at least in a run; most are done with every checkpoint, some only when a file of checkpoints begins or is finished. */
    static int often(Operation operation) {
        return operation == Operation.MOVE || operation == Operation.FORCE_DIRECTORY ? 5 : 60;
    }

    static boolean concernsOutput(Path path) {
        return path.toString().contains("/output/");
    }

    static boolean concernsLog(Path path) {
        return path.toString().contains("/checkpoint/receivedData/");
    }

    static boolean concerns(Path path) {
        return path.toString().contains("/checkpoint/checkpoint-") || path.toString().contains("/checkpoint/.checkpoint-") || path.toString().endsWith("/checkpoint");
    }

    /** @throws IOException when this is the time */
    void check(Operation done) throws IOException {
        if (done != operation) {
            return;
        }
        int n = COUNT.incrementAndGet();
        if (once ? n == at : n >= at) {
            throw new IOException(operation.message);
        }
    }

    @Override
    public String toString() {
        return operation.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " fails " + (once ? "the " + at + ". time" : "from the " + at + ". time on");
    }
}
