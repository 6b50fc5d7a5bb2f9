package org.sluice.editor.internal.arrange;

import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.gef.commands.Command;
import org.eclipse.swt.widgets.Display;
import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.Messages;
import org.sluice.editor.internal.commands.ApplyLayoutCommand;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.layout.AutoLayout;
import org.sluice.layout.NodeSizes;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineCopies;
import org.sluice.model.layout.Layout;

/** Computes an automatic layout on copies, with progress and cancel; hands the result over on the UI thread. */
public final class AutoLayoutJob extends Job {

    private final Display display;
    private final Set<String> selection;
    private final Diagram diagram;
    private final Pipeline pipeline;
    private final Layout layout;
    private final Consumer<Command> result;

    /** To be made on the UI thread, which owns the diagram. */
    public AutoLayoutJob(Display display, Diagram diagram, Consumer<Command> result) {
        this(display, diagram, Set.of(), result);
    }

    /** @param selection ids of the nodes to lay out while all others stay; empty for all nodes */
    public AutoLayoutJob(Display display, Diagram diagram, Set<String> selection, Consumer<Command> result) {
        super(Messages.Action_autoLayout);
        this.display = display;
        this.selection = Set.copyOf(selection);
        this.diagram = diagram;
        this.pipeline = PipelineCopies.copy(diagram.pipeline());
        this.layout = PipelineCopies.copy(diagram.layout());
        this.result = result;
        setPriority(SHORT);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Layout computed;
        try {
            NodeSizes sizes = NodeSizes.fixed(DiagramTheme.CARD_WIDTH, DiagramTheme.CARD_HEIGHT + DiagramTheme.FOOTER_HEIGHT);
            computed = selection.isEmpty() ? AutoLayout.layout(pipeline, layout, sizes, monitor::isCanceled)
                    : AutoLayout.layout(pipeline, layout, sizes, selection, monitor::isCanceled);
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        }
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!diagram.isDisposed()) {
                    result.accept(new ApplyLayoutCommand(diagram, computed));
                }
            });
        }
        return Status.OK_STATUS;
    }
}
