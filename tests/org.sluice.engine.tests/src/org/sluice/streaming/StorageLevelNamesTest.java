package org.sluice.streaming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StorageLevelNamesTest {

    private static String flags(StorageLevel level) {
        return (level.useDisk() ? "disk " : "") + (level.useMemory() ? "memory " : "") + (level.useOffHeap() ? "offheap " : "") + (level.deserialized() ? "objects " : "") + level.replication();
    }

    @Test
    void shouldDescribeItselfAsSparksDo() {
        assertEquals("1; memory objects 1; memory 2; disk memory objects 1; disk memory 2; disk 3; disk memory offheap 1",
                Stream.of(StorageLevel.NONE, StorageLevel.MEMORY_ONLY, StorageLevel.MEMORY_ONLY_SER_2, StorageLevel.MEMORY_AND_DISK, StorageLevel.MEMORY_AND_DISK_SER_2,
                        StorageLevel.DISK_ONLY_3, StorageLevel.OFF_HEAP).map(StorageLevelNamesTest::flags).reduce((a, b) -> a + "; " + b).get());
    }

    @Test
    void shouldHaveTheFormsJavaProgramsUse() {
        assertSame(StorageLevel.MEMORY_AND_DISK_2, StorageLevel.MEMORY_AND_DISK_2());
        assertSame(StorageLevel.DISK_ONLY, StorageLevels.DISK_ONLY);
    }
}
