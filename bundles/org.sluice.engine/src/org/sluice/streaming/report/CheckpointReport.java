package org.sluice.streaming.report;

/** A durable checkpoint. @param timeMillis batch time it stands for @param bytes written @param nanos from begin to durable @param path the file */
public record CheckpointReport(long timeMillis, long bytes, long nanos, String path) {
}
