package org.sluice.ide.internal.help;

import java.util.Optional;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.sluice.editor.DiagramSelection;
import org.sluice.editor.HelpIds;
import org.sluice.ide.internal.explorer.NodeEntry;

/** Node Help: the page of what is selected, on the canvas, in the outline or in the Project Explorer; by links and search all other pages, too. */
public final class NodeHelpView extends ViewPart implements ISelectionListener {

    public static final String ID = "org.sluice.ide.nodeHelp"; //$NON-NLS-1$

    private HelpBrowser browser;

    @Override
    public void createPartControl(Composite parent) {
        browser = new HelpBrowser(parent);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(browser.control(), ID);
        browser.show(pageOf(getSite().getPage().getSelection()).orElse(HelpPages.CONTENTS));
        getSite().getPage().addPostSelectionListener(this);
    }

    @Override
    public void dispose() {
        getSite().getPage().removePostSelectionListener(this);
        super.dispose();
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (part != this) {
            pageOf(selection).ifPresent(browser::show);
        }
    }

    /** The page of the first selected node's type. */
    static Optional<String> pageOf(ISelection selection) {
        Optional<String> type = DiagramSelection.nodeType(selection);
        if (type.isEmpty() && selection instanceof IStructuredSelection structured && structured.getFirstElement() instanceof NodeEntry entry) {
            type = Optional.of(entry.type());
        }
        return type.map(HelpIds::ofNodeType).flatMap(HelpContexts::page);
    }

    HelpBrowser browser() {
        return browser;
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == Control.class ? type.cast(browser.control()) : super.getAdapter(type);
    }

    @Override
    public void setFocus() {
        browser.setFocus();
    }
}
