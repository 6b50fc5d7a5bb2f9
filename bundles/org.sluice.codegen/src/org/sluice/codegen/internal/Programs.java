package org.sluice.codegen.internal;

import java.util.ArrayList;
import java.util.List;
import org.sluice.codegen.GeneratedFile;
import org.sluice.codegen.GeneratedProgram;
import org.sluice.codegen.GenerationException;
import org.sluice.codegen.SourceMap;
import org.sluice.codegen.Target;
import org.sluice.model.CommentedOut;
import org.sluice.model.Node;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineBehavior;

/** Puts programs together. */
public final class Programs {

    private Programs() {
    }

    /** See {@link org.sluice.codegen.CodeGenerator#generate}. */
    public static GeneratedProgram generate(Pipeline whole, Target target) {
        Pipeline pipeline = CommentedOut.without(whole);
        List<Node> nodes = inOrder(pipeline);
        ProgramNames names = new ProgramNames(pipeline, nodes);
        ProgramSource source = target == Target.SPARK ? new SparkSource(pipeline, nodes, names)
                : new EmbeddedSource(pipeline, nodes, names);
        source.write();
        List<GeneratedFile> files = new ArrayList<>();
        files.add(source.file());
        if (target == Target.EMBEDDED) {
            files.add(Description.file(pipeline, names.mainClass()));
        }
        return new GeneratedProgram(names.mainClass(), files, new SourceMap(source.ranges()));
    }

    /** The nodes so that each comes after the nodes it reads from, and otherwise in the order of the file. */
    static List<Node> inOrder(Pipeline pipeline) {
        List<Node> ordered = PipelineBehavior.topologicalOrder(pipeline);
        if (ordered.size() < pipeline.getNodes().size()) {
            List<Node> cycle = PipelineBehavior.findCycle(pipeline);
            throw new GenerationException(cycle.isEmpty() ? "" : NodeValues.text(cycle.get(0).getId()),
                    "Cannot generate the pipeline '" + NodeValues.text(pipeline.getName()) + "': it has the cycle '"
                            + PipelineBehavior.cycleText(cycle) + "'. Remove an edge of the cycle.");
        }
        return ordered;
    }
}
