package org.sluice.validation.internal.fixes;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sluice.model.PipelineBehavior;
import org.sluice.model.SubPipelineNode;
import org.sluice.validation.Diagnostic;
import org.sluice.validation.fixes.QuickFix;

/** Fixes for nodes that stand for sub-pipelines. The diagnostic says what the file has, which is not looked at again. */
public final class SubPipelineFixes {

    private static final Pattern PORTS = Pattern.compile("the inputs '([^']*)' and the outputs '([^']*)'");

    private SubPipelineFixes() {
    }

    /** The fix for ports that are not those of the file. */
    public static List<QuickFix> of(Diagnostic diagnostic) {
        Matcher ports = PORTS.matcher(diagnostic.message());
        if (!ports.find()) {
            return List.of();
        }
        String inputs = ports.group(1);
        String outputs = ports.group(2);
        return List.of(new QuickFix("Take the ports of the file", pipeline -> PipelineBehavior.findNode(pipeline, diagnostic.nodeId()).ifPresent(node -> {
            ((SubPipelineNode) node).setInputs(inputs);
            ((SubPipelineNode) node).setOutputs(outputs);
        })));
    }
}
