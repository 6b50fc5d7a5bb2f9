package org.sluice.ide.internal.wizards;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.sluice.catalog.Category;
import org.sluice.codegen.ParameterReference;
import org.sluice.ide.internal.Messages;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;
import org.sluice.model.Parameter;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineBehavior;

/**
 * The text of a golden test to begin with: two batches, in which each source gets records, from its file when it reads one that exists, and nothing is compared yet. The test can be
 * run at once.
 */
final class TestSkeleton {

    /** Sources that give the same in every run without being told. */
    private static final Set<String> ALONE = Set.of("GeneratedSource", "GeneratedKeysSource", "QueueSource"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    private static final int LINES = 3;

    private TestSkeleton() {
    }

    /**
     * @param file   of the pipeline
     * @param folder of the test
     */
    static String of(Pipeline pipeline, Path file, Path folder) {
        List<Node> sources = pipeline.getNodes().stream().filter(TestSkeleton::isSource).toList();
        List<Node> sinks = pipeline.getNodes().stream().filter(node -> PipelineBehavior.outgoing(node).isEmpty()).toList();
        return "{\n  \"documentation\": " + quoted(Messages.NewTest_documentation) //$NON-NLS-1$
                + ",\n  \"pipeline\": " + quoted(folder.relativize(file).toString().replace('\\', '/')) //$NON-NLS-1$
                + ",\n  \"inputs\": {" + members(sources, node -> "[\n      [" + records(pipeline, node, file) + "],\n      []\n    ]") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                + "},\n  \"expect\": {" + members(sinks, node -> "[\n      null,\n      null\n    ]") + "}\n}\n"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private static boolean isSource(Node node) {
        return (NodeTypes.typeOf(node).category() == Category.SOURCE || node.eClass().getName().equals("PipelineInput")) && !ALONE.contains(node.eClass().getName()); //$NON-NLS-1$
    }

    private static String members(List<Node> nodes, Function<Node, String> value) {
        return nodes.isEmpty() ? "" //$NON-NLS-1$
                : nodes.stream().map(node -> "\n    " + quoted(node.getId()) + ": " + value.apply(node)).collect(Collectors.joining(",")) + "\n  "; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    }

    /** The first lines of the file that a source reads. */
    private static String records(Pipeline pipeline, Node node, Path file) {
        if (!node.eClass().getName().equals("TextFileSource")) { //$NON-NLS-1$
            return ""; //$NON-NLS-1$
        }
        try {
            Path text = file.resolveSibling(resolved(pipeline, NodeTypes.get(node, "file"))); //$NON-NLS-1$
            if (!Files.isRegularFile(text)) {
                return ""; //$NON-NLS-1$
            }
            try (BufferedReader reader = Files.newBufferedReader(text)) {
                return reader.lines().limit(LINES).map(TestSkeleton::quoted).collect(Collectors.joining(", ")); //$NON-NLS-1$
            }
        } catch (InvalidPathException | IOException | java.io.UncheckedIOException e) {
            return ""; // the test begins without records then //$NON-NLS-1$
        }
    }

    /** The text with the defaults of the parameters that it refers to. */
    private static String resolved(Pipeline pipeline, String text) {
        StringBuilder result = new StringBuilder(text);
        for (ParameterReference reference : ParameterReference.in(text).reversed()) {
            Optional<String> value = pipeline.getParameters().stream().filter(one -> one.getName().equals(reference.name())).map(Parameter::getDefaultValue).findFirst();
            result.replace(reference.offset(), reference.offset() + reference.length(), value.orElse("")); //$NON-NLS-1$
        }
        return result.toString();
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\""); //$NON-NLS-1$
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append(String.format("\\u%04x", (int) c)); //$NON-NLS-1$
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
