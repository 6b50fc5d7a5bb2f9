package org.sluice.codegen;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sluice.codegen.internal.SubPipelineExpander;
import org.sluice.model.Pipeline;

/**
 * Puts the nodes of sub-pipelines in place of the nodes that stand for them. What generates, runs or describes a program works on the result; editors,
 * drawings and comparisons on the pipeline as it is.
 *
 * <p>A node {@code words} of the sub-pipeline {@code clean} becomes a node with the id {@code clean.words}; pipeline inputs and outputs become edges;
 * a parameter {@code minLength} becomes a parameter {@code cleanMinLength} of the whole; record schemas are added. Batch interval and checkpoints are
 * those of the outermost pipeline.
 */
public final class SubPipelines {

    /** What sort of problem a sub-pipeline has. */
    public enum Kind {
        /** The file is not there or cannot be read. */
        FILE,
        /** The file contains itself, directly or not. */
        RECURSION,
        /** The ports of the node are not those of the file. */
        PORTS,
        /** A parameter the file does not have, or of another type. */
        PARAMETERS,
        /** A record schema differs from another one of the same name. */
        SCHEMAS
    }

    /**
     * Why a sub-pipeline cannot be put in place.
     *
     * @param kind      what sort of problem
     * @param nodeId    the node of the outermost pipeline
     * @param attribute the attribute of that node to look at
     * @param what      what is wrong, without a period
     */
    public record Problem(Kind kind, String nodeId, String attribute, String what) {

        public Problem {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(nodeId, "nodeId");
        }
    }

    /**
     * A pipeline without sub-pipelines.
     *
     * @param pipeline the pipeline itself when it has none and nothing is commented out, else a new one; a node with a problem is left out with its edges
     * @param problems empty when all is well
     * @param streams  which node's stream flows at a port of a sub-pipeline: {@code clean.words}, node and port, to the id of a node of
     *                 {@code pipeline}; without ports that nothing reaches
     */
    public record Expansion(Pipeline pipeline, List<Problem> problems, Map<String, String> streams) {

        public Expansion {
            problems = List.copyOf(problems);
            streams = Map.copyOf(streams);
        }

        /**
         * The pipeline when all is well.
         *
         * @throws GenerationException for the first problem
         */
        public Pipeline orThrow() {
            if (!problems.isEmpty()) {
                Problem first = problems.get(0);
                throw new GenerationException(first.nodeId(), "Cannot expand the sub-pipeline '" + first.nodeId() + "': " + first.what() + ".");
            }
            return pipeline;
        }
    }

    private SubPipelines() {
    }

    /**
     * Expands all sub-pipelines, those in sub-pipelines included, and leaves out what is commented out. The pipeline itself is not changed. Reads the files, so not on a thread that draws.
     *
     * @param folder where the pipeline's file lies
     */
    public static Expansion expand(Pipeline pipeline, Path folder) {
        return SubPipelineExpander.expand(pipeline, folder);
    }
}
