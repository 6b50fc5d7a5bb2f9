package org.sluice.ide.internal.explorer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.ICommonActionConstants;
import org.eclipse.ui.navigator.ICommonActionExtensionSite;
import org.eclipse.ui.navigator.ICommonMenuConstants;
import org.eclipse.ui.navigator.ICommonViewerWorkbenchSite;
import org.sluice.ide.internal.Messages;

/** Open, for nodes in the Project Explorer: the pipeline with the node revealed. */
public final class NodeActions extends CommonActionProvider {

    private final Action open = new Action(Messages.Explorer_open) {
        @Override
        public void run() {
            if (getContext() != null && ((IStructuredSelection) getContext().getSelection()).getFirstElement() instanceof NodeEntry node) {
                NodeLink.open(page, node);
            }
        }
    };
    private IWorkbenchPage page;

    @Override
    public void init(ICommonActionExtensionSite site) {
        super.init(site);
        if (site.getViewSite() instanceof ICommonViewerWorkbenchSite view) {
            page = view.getPage();
        }
    }

    private boolean applies() {
        return page != null && getContext() != null && getContext().getSelection() instanceof IStructuredSelection selection && selection.size() == 1
                && selection.getFirstElement() instanceof NodeEntry;
    }

    @Override
    public void fillActionBars(IActionBars bars) {
        if (applies()) {
            bars.setGlobalActionHandler(ICommonActionConstants.OPEN, open);
        }
    }

    @Override
    public void fillContextMenu(IMenuManager menu) {
        if (applies()) {
            menu.appendToGroup(ICommonMenuConstants.GROUP_OPEN, open);
        }
    }
}
