package org.sluice.editor;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.sluice.catalog.Catalog;
import org.sluice.codegen.CodeGenerator;
import org.sluice.codegen.ConditionCompiler;
import org.sluice.codegen.GeneratedProgram;
import org.sluice.codegen.GenerationException;
import org.sluice.codegen.SubPipelines;
import org.sluice.codegen.Target;
import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.Messages;
import org.sluice.editor.internal.expressions.ContentAssist;
import org.sluice.editor.internal.expressions.ExpressionPlace;
import org.sluice.editor.internal.expressions.Newest;
import org.sluice.editor.internal.problems.RuntimeClassPath;
import org.sluice.model.Edge;
import org.sluice.model.FilterOperator;
import org.sluice.model.layout.LayoutFactory;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineBehavior;
import org.sluice.model.PipelineCopies;
import org.sluice.model.PipelineFactory;
import org.sluice.validation.ValidationContext;

/**
 * Proposals and problems in a field that holds Java over the records of an edge, as the condition of a breakpoint is: {@code word -> word.length() > 9}. What is typed is looked at in the
 * background, as a filter that stands behind the edge.
 *
 * <p>Threading: UI thread.
 */
public final class ConditionAssist {

    /** Between the last key and the check. */
    private static final int DELAY_MILLIS = 150;

    private final Text text;
    private final Consumer<String> listener;
    private final Newest<String> check;
    private final Supplier<GeneratedProgram> program;
    private final String stream;
    private final ValidationContext context;
    private final Runnable start = this::start;

    private ConditionAssist(Text text, Supplier<GeneratedProgram> program, String stream, ValidationContext context, Consumer<String> listener) {
        this.text = text;
        this.program = program;
        this.stream = stream;
        this.context = context;
        this.listener = listener;
        check = new Newest<>(Messages.Expression_checking, text);
        text.addListener(SWT.Modify, event -> later());
        text.addDisposeListener(event -> event.display.timerExec(-1, start));
    }

    /**
     * Adds proposals and checks to a field.
     *
     * @param pipeline the pipeline; a copy is looked at
     * @param file     where the pipeline lies
     * @param edge     id of the edge
     * @param listener gets what is wrong with what is typed, in one line; {@code ""} = nothing
     */
    public static void install(Text text, Pipeline pipeline, Path file, String edge, Consumer<String> listener) {
        ValidationContext context = RuntimeClassPath.context(file);
        Optional<Edge> over = pipeline.getEdges().stream().filter(one -> edge.equals(one.getId())).findFirst();
        if (over.isEmpty() || !context.checkJava()) {
            return;
        }
        Pipeline copy = PipelineCopies.copy(pipeline);
        new ContentAssist(text, behind(PipelineCopies.copy(pipeline), edge, file));
        SubPipelines.Expansion expansion = SubPipelines.expand(copy, context.baseDirectory());
        String stream = PipelineBehavior.streamId(over.get());
        new ConditionAssist(text, () -> CodeGenerator.generate(expansion.pipeline(), Target.EMBEDDED), expansion.streams().getOrDefault(stream, stream), context, listener);
    }

    private static ExpressionPlace behind(Pipeline copy, String edge, Path file) {
        Edge over = copy.findEdge(edge);
        FilterOperator filter = PipelineFactory.eINSTANCE.createFilterOperator();
        filter.setId("breakpoint"); //$NON-NLS-1$
        for (int i = 2; copy.findNode(filter.getId()) != null; i++) {
            filter.setId("breakpoint-" + i); //$NON-NLS-1$
        }
        copy.getNodes().add(filter);
        Edge to = PipelineFactory.eINSTANCE.createEdge();
        to.setId(filter.getId() + "-in"); //$NON-NLS-1$
        to.setSource(over.getSource());
        to.setSourcePort(over.getSourcePort());
        to.setTarget(filter);
        copy.getEdges().add(to);
        return new ExpressionPlace(new Diagram(copy, LayoutFactory.eINSTANCE.createLayout(), Catalog.standard()), filter, "function", file); //$NON-NLS-1$
    }

    private void later() {
        check.forget();
        text.getDisplay().timerExec(DELAY_MILLIS, start);
    }

    private void start() {
        if (text.isDisposed()) {
            return;
        }
        String typed = text.getText().strip();
        if (typed.isEmpty()) {
            listener.accept(""); //$NON-NLS-1$
            return;
        }
        check.ask(() -> problem(typed), listener);
    }

    private String problem(String typed) {
        try {
            return ConditionCompiler.compile(program.get(), stream, typed, context.runtimeClassPath()).problem();
        } catch (GenerationException | IllegalArgumentException e) {
            // the program cannot be written yet, and the pipeline's problems say why
            return ""; //$NON-NLS-1$
        }
    }
}
