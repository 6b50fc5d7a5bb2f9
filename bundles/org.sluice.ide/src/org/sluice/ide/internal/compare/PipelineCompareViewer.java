package org.sluice.ide.internal.compare;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareUI;
import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.structuremergeviewer.ICompareInput;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.sluice.ide.internal.Messages;
import org.sluice.model.diff.PipelineDifference;
import org.sluice.model.diff.PipelineDifference.Change;
import org.sluice.model.diff.PipelineDifference.Kind;

/**
 * Two pipelines in the compare editor: what is different in meaning as a list, and both diagrams with the changed nodes marked. A
 * choice in the list reveals the node in both diagrams.
 */
final class PipelineCompareViewer extends Viewer {

    private final CompareConfiguration configuration;
    private final SashForm sash;
    private final TableViewer changes;
    private final Picture[] pictures = new Picture[2];
    private final Label[] titles = new Label[2];
    private Object input;

    PipelineCompareViewer(Composite parent, CompareConfiguration configuration) {
        this.configuration = configuration;
        sash = new SashForm(parent, SWT.VERTICAL);
        sash.setData(CompareUI.COMPARE_VIEWER_TITLE, Messages.Compare_title);
        changes = new TableViewer(sash, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        changes.setContentProvider(ArrayContentProvider.getInstance());
        changes.setLabelProvider(LabelProvider.createTextProvider(element -> element instanceof Change change ? change.line() : String.valueOf(element)));
        changes.addSelectionChangedListener(event -> {
            if (event.getStructuredSelection().getFirstElement() instanceof Change change) {
                pictures[0].reveal(change.nodeId());
                pictures[1].reveal(change.nodeId());
            }
        });
        SashForm diagrams = new SashForm(sash, SWT.HORIZONTAL);
        for (int i = 0; i < 2; i++) {
            Composite side = new Composite(diagrams, SWT.NONE);
            GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(side);
            titles[i] = new Label(side, SWT.NONE);
            GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).applyTo(titles[i]);
            pictures[i] = new Picture(side);
            GridDataFactory.fillDefaults().grab(true, true).applyTo(pictures[i]);
        }
        sash.setWeights(1, 3);
    }

    @Override
    public Control getControl() {
        return sash;
    }

    @Override
    public Object getInput() {
        return input;
    }

    @Override
    public void setInput(Object newInput) {
        input = newInput;
        if (newInput instanceof ICompareInput compared) {
            Side left = Side.of(compared.getLeft());
            Side right = Side.of(compared.getRight());
            show(left, right);
            title(0, configuration.getLeftLabel(compared.getLeft()), compared.getLeft(), left);
            title(1, configuration.getRightLabel(compared.getRight()), compared.getRight(), right);
        }
    }

    private void title(int side, String label, ITypedElement element, Side content) {
        String name = label != null ? label : element == null ? "" : element.getName(); //$NON-NLS-1$
        titles[side].setText(content.problem().isEmpty() ? name : content.problem());
    }

    /** The left side counts as the newer one, as the platform has it. */
    private void show(Side left, Side right) {
        PipelineDifference difference = PipelineDifference.between(right.pipeline(), left.pipeline());
        changes.setInput(difference.changes().isEmpty() ? new Object[] {Messages.Compare_same} : difference.changes().toArray());
        Map<String, Kind> marks = new HashMap<>();
        difference.changes().stream().filter(change -> !change.nodeId().isEmpty()).forEach(change -> marks.putIfAbsent(change.nodeId(), change.kind()));
        pictures[0].show(left, left.layout(right), marks);
        pictures[1].show(right, right.layout(left), marks);
    }

    @Override
    public void refresh() {
        setInput(input);
    }

    @Override
    public ISelection getSelection() {
        return changes.getSelection();
    }

    @Override
    public void setSelection(ISelection selection, boolean reveal) {
        changes.setSelection(selection == null ? StructuredSelection.EMPTY : selection, reveal);
    }
}
