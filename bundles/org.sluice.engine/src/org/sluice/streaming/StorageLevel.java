package org.sluice.streaming;

/** Where Spark would keep a stream's batches. Noted, without effect: this engine keeps a batch in memory as long as it is needed. */
public enum StorageLevel {
    NONE, MEMORY_ONLY, MEMORY_ONLY_SER, MEMORY_ONLY_2, MEMORY_ONLY_SER_2, MEMORY_AND_DISK, MEMORY_AND_DISK_SER, MEMORY_AND_DISK_2,
    MEMORY_AND_DISK_SER_2, DISK_ONLY, DISK_ONLY_2, OFF_HEAP
}
