package org.sluice.streaming;

/** A source or sink cannot reach its outside system. */
public abstract class ConnectorException extends EngineException {

    private static final long serialVersionUID = 1L;

    private final String nodeId;

    protected ConnectorException(String nodeId, String message, Throwable cause) {
        super(message, cause);
        this.nodeId = nodeId;
    }

    public String nodeId() {
        return nodeId;
    }

    /** May be there later: the connector has tried again as often as it was told to. */
    public static final class Retryable extends ConnectorException {

        private static final long serialVersionUID = 1L;

        public Retryable(String nodeId, String message, Throwable cause) {
            super(nodeId, message, cause);
        }
    }

    /** Trying again cannot help, for example a missing directory. */
    public static final class Fatal extends ConnectorException {

        private static final long serialVersionUID = 1L;

        public Fatal(String nodeId, String message, Throwable cause) {
            super(nodeId, message, cause);
        }
    }
}
