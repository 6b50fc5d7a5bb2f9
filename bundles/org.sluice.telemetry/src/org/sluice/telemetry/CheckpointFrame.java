package org.sluice.telemetry;

/**
 * A checkpoint was written.
 *
 * @param timeMillis batch time the checkpoint stands for
 * @param bytes      size on disk
 * @param nanos      time spent, nanoseconds
 * @param path       file or directory
 */
public record CheckpointFrame(long timeMillis, long bytes, long nanos, String path) {

    public CheckpointFrame {
        path = Absent.text(path);
    }
}
