package org.sluice.codegen;

/**
 * A pipeline cannot be written as a program for the chosen target. The message is one line that names the node, the
 * cause and the remedy.
 */
public final class GenerationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String nodeId;

    /** Creates the exception for a node, or for the pipeline as a whole when the id is empty. */
    public GenerationException(String nodeId, String message) {
        super(message);
        this.nodeId = nodeId;
    }

    /** Id of the node that cannot be written; empty when the pipeline as a whole cannot. */
    public String nodeId() {
        return nodeId;
    }
}
