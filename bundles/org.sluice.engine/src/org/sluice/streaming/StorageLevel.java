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
    MEMORY_AND_DISK_SER_2, DISK_ONLY, DISK_ONLY_2, DISK_ONLY_3, OFF_HEAP;

    // The same as methods: Java programs for Spark call Scala's constants like this.

    public static StorageLevel NONE() {
        return NONE;
    }

    public static StorageLevel DISK_ONLY() {
        return DISK_ONLY;
    }

    public static StorageLevel DISK_ONLY_2() {
        return DISK_ONLY_2;
    }

    public static StorageLevel DISK_ONLY_3() {
        return DISK_ONLY_3;
    }

    public static StorageLevel MEMORY_ONLY() {
        return MEMORY_ONLY;
    }

    public static StorageLevel MEMORY_ONLY_2() {
        return MEMORY_ONLY_2;
    }

    public static StorageLevel MEMORY_ONLY_SER() {
        return MEMORY_ONLY_SER;
    }

    public static StorageLevel MEMORY_ONLY_SER_2() {
        return MEMORY_ONLY_SER_2;
    }

    public static StorageLevel MEMORY_AND_DISK() {
        return MEMORY_AND_DISK;
    }

    public static StorageLevel MEMORY_AND_DISK_2() {
        return MEMORY_AND_DISK_2;
    }

    public static StorageLevel MEMORY_AND_DISK_SER() {
        return MEMORY_AND_DISK_SER;
    }

    public static StorageLevel MEMORY_AND_DISK_SER_2() {
        return MEMORY_AND_DISK_SER_2;
    }

    public static StorageLevel OFF_HEAP() {
        return OFF_HEAP;
    }

    public boolean useMemory() {
        return this != NONE && !name().startsWith("DISK");
    }

    public boolean useDisk() {
        return name().contains("DISK") || this == OFF_HEAP;
    }

    public boolean useOffHeap() {
        return this == OFF_HEAP;
    }

    /** Kept as objects, not as bytes. */
    public boolean deserialized() {
        return useMemory() && !name().contains("SER") && this != OFF_HEAP;
    }

    /** Copies on so many machines. */
    public int replication() {
        return name().endsWith("_2") ? 2 : name().endsWith("_3") ? 3 : 1;
    }
}
