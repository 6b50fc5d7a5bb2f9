package org.sluice.live.ui.internal.debug;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.sluice.editor.DiagramSelection;
import org.sluice.launching.debug.PipelineBreakpoint;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;
import org.sluice.model.Pipeline;
import org.sluice.telemetry.debug.BreakpointKind;

/** The breakpoints that can stand where the canvas is selected (on an edge, a node, or the pipeline when nothing is), and those that do. */
public final class BreakpointMenu extends CompoundContributionItem {

    private record Offer(BreakpointKind kind, String label) {
    }

    /** Something that may fail. */
    private interface Work {
        void run() throws CoreException;
    }

    @Override
    protected IContributionItem[] getContributionItems() {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        IEditorPart editor = page == null ? null : page.getActiveEditor();
        IFile file = editor == null ? null : Adapters.adapt(editor.getEditorInput(), IFile.class);
        Pipeline pipeline = editor == null ? null : Adapters.adapt(editor, Pipeline.class);
        if (file == null || pipeline == null) {
            return new IContributionItem[0];
        }
        Optional<DiagramSelection> selected = DiagramSelection.of(editor.getSite().getSelectionProvider().getSelection());
        String place = selected.flatMap(one -> one.edge().or(one::node)).orElse(""); //$NON-NLS-1$
        Shell shell = editor.getSite().getShell();
        List<IContributionItem> items = new ArrayList<>();
        for (Offer offer : offers(selected, pipeline)) {
            items.add(item(offer.label(), shell, () -> BreakpointDialog.create(shell, file, offer.kind(), place)));
        }
        List<PipelineBreakpoint> there = PipelineBreakpoint.at(file, place);
        if (!there.isEmpty()) {
            items.add(new Separator());
        }
        for (PipelineBreakpoint one : there) {
            MenuManager of = new MenuManager(BreakpointTexts.text(one).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
            boolean enabled = one.settings().enabled();
            of.add(item(enabled ? Messages.Menu_disable : Messages.Menu_enable, shell, () -> one.setEnabled(!enabled)));
            of.add(item(Messages.Menu_properties, shell, () -> BreakpointDialog.edit(shell, one)));
            of.add(item(Messages.Menu_remove, shell, one::delete));
            items.add(of);
        }
        return items.toArray(IContributionItem[]::new);
    }

    private static List<Offer> offers(Optional<DiagramSelection> selected, Pipeline pipeline) {
        if (selected.isEmpty()) {
            return List.of(new Offer(BreakpointKind.SLOW, Messages.Menu_slow), new Offer(BreakpointKind.ERROR, Messages.Menu_anyError), new Offer(BreakpointKind.LATE, Messages.Menu_anyLate));
        }
        if (selected.get().edge().isPresent()) {
            return List.of(new Offer(BreakpointKind.RECORD, Messages.Menu_record));
        }
        List<Offer> offers = new ArrayList<>(List.of(new Offer(BreakpointKind.NODE, Messages.Menu_node), new Offer(BreakpointKind.ERROR, Messages.Menu_error),
                new Offer(BreakpointKind.LATE, Messages.Menu_late)));
        Node node = pipeline.findNode(selected.get().node().orElse("")); //$NON-NLS-1$
        if (node != null && NodeTypes.keepsState(node)) {
            offers.add(new Offer(BreakpointKind.STATE_KEYS, Messages.Menu_keys));
            offers.add(new Offer(BreakpointKind.STATE_BYTES, Messages.Menu_bytes));
            offers.add(new Offer(BreakpointKind.STATE_GROWN, Messages.Menu_grown));
            offers.add(new Offer(BreakpointKind.STATE_ENTRY, Messages.Menu_entry));
        }
        return offers;
    }

    private static ActionContributionItem item(String label, Shell shell, Work work) {
        return new ActionContributionItem(new Action(label) {
            @Override
            public void run() {
                try {
                    work.run();
                } catch (CoreException e) {
                    ErrorDialog.openError(shell, Messages.Debug_failed, null, e.getStatus());
                }
            }
        });
    }
}
