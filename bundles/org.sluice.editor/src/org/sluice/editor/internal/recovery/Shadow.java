package org.sluice.editor.internal.recovery;

import java.nio.file.Path;
import java.time.Instant;

/**
 * Unsaved work on a pipeline, kept outside of its file.
 *
 * @param file     the pipeline file
 * @param time     when it was kept
 * @param base     digest of the file that was being edited, see {@link ShadowFiles#digest}
 * @param pipeline the bytes that a save would have written
 * @param layout   those of the layout file
 */
public record Shadow(Path file, Instant time, String base, byte[] pipeline, byte[] layout) {
}
