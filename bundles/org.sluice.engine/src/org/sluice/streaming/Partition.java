package org.sluice.streaming;

/** One partition of a batch. @param index from 0 */
public record Partition(int index) {
}
