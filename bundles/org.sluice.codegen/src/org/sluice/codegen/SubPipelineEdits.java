package org.sluice.codegen;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sluice.codegen.internal.SubPipelineExpander;
import org.sluice.codegen.internal.SubPipelineExtraction;
import org.sluice.model.Node;
import org.sluice.model.Pipeline;
import org.sluice.model.SubPipelineNode;

/** Moves nodes of a pipeline into a sub-pipeline, and back. Both change the pipeline that is given; the thread that owns it calls. */
public final class SubPipelineEdits {

    /**
     * What became of the nodes that were taken out.
     *
     * @param file      the pipeline to store under the name that was given
     * @param composite stands for it in the pipeline the nodes were in
     */
    public record Extraction(Pipeline file, SubPipelineNode composite) {
    }

    private SubPipelineEdits() {
    }

    /**
     * Takes nodes out into a pipeline of their own. Each stream that comes in becomes an input, each that goes out an output; parameters and record schemas
     * that the nodes use come along, and the parameters are handed on.
     *
     * @param nodes       nodes of the pipeline
     * @param fileName    name of the new file, beside that of the pipeline
     * @param streamTypes id of a stream to its Java type, like {@code PairDStream<String, Integer>}; inputs of unknown type get {@code Object}
     * @throws GenerationException when these nodes cannot stand alone; nothing is changed then
     */
    public static Extraction extract(Pipeline pipeline, Collection<Node> nodes, String fileName, Map<String, String> streamTypes) {
        return new SubPipelineExtraction(pipeline, nodes, streamTypes).extract(fileName);
    }

    /**
     * Puts the nodes of a sub-pipeline in place of the node that stands for it; sub-pipelines among them stay. Nodes keep their ids where these are free.
     *
     * @param folder where the pipeline's file lies
     * @return the new nodes
     * @throws GenerationException when the file is not there or does not fit; nothing is changed then
     */
    public static List<Node> inline(Pipeline pipeline, SubPipelineNode composite, Path folder) {
        return SubPipelineExpander.inline(pipeline, composite, folder);
    }
}
