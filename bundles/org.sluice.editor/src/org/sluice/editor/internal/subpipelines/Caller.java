package org.sluice.editor.internal.subpipelines;

import java.nio.file.Path;

/**
 * A place where a sub-pipeline is used.
 *
 * @param file   the pipeline it is used in
 * @param nodeId the node that stands for it
 * @param label  name of that node
 */
public record Caller(Path file, String nodeId, String label) {
}
