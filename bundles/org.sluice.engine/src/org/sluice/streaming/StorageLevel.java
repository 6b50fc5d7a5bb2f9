package org.sluice.streaming;

/**
 * Where the batches are that a stream keeps for its windows and for {@code slice}. A batch that nobody needs later is not kept at all; a batch that is kept is never left out and
 * computed again, as Spark may do, so that {@code MEMORY_ONLY} means memory without a limit.
 *
 * <p>{@code MEMORY_AND_DISK}: in memory within {@code sluice.storage.memory} bytes for all streams of the context together; beyond it the oldest batches are in files of a temporary
 * directory ({@code sluice.storage.directory}) and are read, partition by partition, when they are needed. {@code DISK_ONLY}: in files at once. {@code SER}: in memory as bytes, smaller
 * and slower. Records that go to bytes or files have to be of the kinds a checkpoint can hold. {@code _2}, {@code OFF_HEAP} and {@code NONE} are accepted for programs written for Spark
 * and make no difference: there is one process, and no batch is needed that is not kept.
 */
public enum StorageLevel {
    NONE, MEMORY_ONLY, MEMORY_ONLY_SER, MEMORY_ONLY_2, MEMORY_ONLY_SER_2, MEMORY_AND_DISK, MEMORY_AND_DISK_SER, MEMORY_AND_DISK_2,
    MEMORY_AND_DISK_SER_2, DISK_ONLY, DISK_ONLY_2, OFF_HEAP
}
