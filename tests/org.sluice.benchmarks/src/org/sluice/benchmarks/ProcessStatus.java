package org.sluice.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What Linux tells of this process; 0 where the system does not tell. */
final class ProcessStatus {

    private ProcessStatus() {
    }

    /** Most resident memory so far, bytes. */
    static long peakResidentBytes() throws IOException {
        return 1024 * number(Path.of("/proc/self/status"), "VmHWM:");
    }

    /** Bytes given to the system to write so far. */
    static long bytesWritten() throws IOException {
        return number(Path.of("/proc/self/io"), "wchar:");
    }

    private static long number(Path file, String name) throws IOException {
        if (!Files.isReadable(file)) {
            return 0;
        }
        return Files.readAllLines(file).stream().filter(line -> line.startsWith(name)).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElse(0);
    }
}
