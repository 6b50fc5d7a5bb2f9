package org.sluice.editor.internal.subpipelines;

import java.util.List;

import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.gef.commands.Command;
import org.sluice.editor.internal.Diagram;

/** Any change of pipeline and layout as one step, recorded while it is done. */
abstract class ModelChangeCommand extends Command {

    private final Diagram diagram;
    private ChangeDescription change;

    ModelChangeCommand(String label, Diagram diagram) {
        super(label);
        this.diagram = diagram;
    }

    Diagram diagram() {
        return diagram;
    }

    /** Does the change; called once. */
    abstract void change();

    @Override
    public void execute() {
        ChangeRecorder recorder = new ChangeRecorder(List.of(diagram.pipeline(), diagram.layout()));
        try {
            change();
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
