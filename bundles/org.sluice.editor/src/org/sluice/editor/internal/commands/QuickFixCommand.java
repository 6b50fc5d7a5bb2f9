package org.sluice.editor.internal.commands;

import java.util.List;

import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.gef.commands.Command;
import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.arrange.InitialPlacement;
import org.sluice.validation.fixes.QuickFix;

/** Applies a quick fix as one step; what it adds gets a place on the canvas. */
public final class QuickFixCommand extends Command {

    private final Diagram diagram;
    private final QuickFix fix;
    private ChangeDescription change;

    public QuickFixCommand(Diagram diagram, QuickFix fix) {
        super(fix.label());
        this.diagram = diagram;
        this.fix = fix;
    }

    @Override
    public void execute() {
        ChangeRecorder recorder = new ChangeRecorder(List.of(diagram.pipeline(), diagram.layout()));
        try {
            fix.apply(diagram.pipeline());
            InitialPlacement.complete(diagram.pipeline(), diagram.layout());
        } finally {
            change = recorder.endRecording();
            recorder.dispose();
        }
    }

    @Override
    public void undo() {
        change.applyAndReverse();
    }

    @Override
    public void redo() {
        change.applyAndReverse();
    }
}
