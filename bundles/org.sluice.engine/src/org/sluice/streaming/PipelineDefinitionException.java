package org.sluice.streaming;

/** The pipeline is defined wrongly; running it again cannot help. {@link #code()} is stable, for example {@code SL-0304}. */
public final class PipelineDefinitionException extends EngineException {

    private static final long serialVersionUID = 1L;

    private final String code;

    public PipelineDefinitionException(String code, String message) {
        super(message);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
