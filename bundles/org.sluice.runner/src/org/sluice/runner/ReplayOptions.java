package org.sluice.runner;

import java.nio.file.Path;

/**
 * How to run again what was recorded.
 *
 * @param file   recorded input, see {@code --record}
 * @param factor how many times faster than it was recorded; 0 = each batch at once
 */
public record ReplayOptions(Path file, double factor) {
}
