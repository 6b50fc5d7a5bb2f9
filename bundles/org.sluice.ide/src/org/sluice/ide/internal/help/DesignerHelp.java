package org.sluice.ide.internal.help;

import java.net.URL;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;

/**
 * Shows help in the Node Help view, or beside a dialog. In an IDE with a help system of its own, that one shows what is not ours, and the contents.
 */
public final class DesignerHelp extends AbstractHelpUI {

    private static final String POINT = "org.eclipse.ui.helpSupport"; //$NON-NLS-1$

    private final AbstractHelpUI other = other();

    private static AbstractHelpUI other() {
        for (IConfigurationElement element : Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)) {
            if (!HelpPages.BUNDLE.equals(element.getContributor().getName())) {
                try {
                    return (AbstractHelpUI) element.createExecutableExtension("class"); //$NON-NLS-1$
                } catch (CoreException e) {
                    ILog.of(DesignerHelp.class).log(e.getStatus());
                }
            }
        }
        return null;
    }

    @Override
    public void displayHelp() {
        if (other != null) {
            other.displayHelp();
        } else {
            show(HelpPages.CONTENTS);
        }
    }

    @Override
    public void displayDynamicHelp() {
        show(ofActivePart().orElse(HelpPages.CONTENTS));
    }

    @Override
    public void displaySearch() {
        if (other != null) {
            other.displaySearch();
        } else {
            show(HelpPages.CONTENTS).ifPresent(HelpBrowser::focusSearch);
        }
    }

    @Override
    public void search(String expression) {
        if (other != null) {
            other.search(expression);
        } else {
            show(HelpPages.ofSearch(expression));
        }
    }

    @Override
    public void displayContext(IContext context, int x, int y) {
        Optional<String> page = page(context);
        if (page.isEmpty() && other != null) {
            other.displayContext(context, x, y);
        } else {
            show(page.or(DesignerHelp::ofActivePart).orElse(HelpPages.CONTENTS));
        }
    }

    @Override
    public void displayHelpResource(String href) {
        Optional<String> page = HelpPages.ofHref(href);
        if (page.isPresent()) {
            show(page.get());
        } else if (other != null) {
            other.displayHelpResource(href);
        }
    }

    @Override
    public URL resolve(String href, boolean documentOnly) {
        return other == null ? null : other.resolve(href, documentOnly);
    }

    @Override
    public boolean isContextHelpDisplayed() {
        return other != null && other.isContextHelpDisplayed();
    }

    private static Optional<String> page(IContext context) {
        IHelpResource[] topics = context == null ? null : context.getRelatedTopics();
        return topics == null ? Optional.empty() : Arrays.stream(topics).map(IHelpResource::getHref).map(HelpPages::ofHref).flatMap(Optional::stream).findFirst();
    }

    /** The page of the selected node, else of the active view or editor. */
    private static Optional<String> ofActivePart() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPart part = window == null || window.getActivePage() == null ? null : window.getActivePage().getActivePart();
        return part == null ? Optional.empty() : NodeHelpView.pageOf(window.getSelectionService().getSelection()).or(() -> HelpContexts.page(part.getSite().getId()));
    }

    /** Beside the dialog that is open, else in the view. */
    private static Optional<HelpBrowser> show(String page) {
        Shell active = Display.getCurrent().getActiveShell();
        if (active != null && active.getData() instanceof TrayDialog dialog && (active.getStyle() & (SWT.APPLICATION_MODAL | SWT.PRIMARY_MODAL | SWT.SYSTEM_MODAL)) != 0) {
            if (dialog.getTray() != null) {
                dialog.closeTray();
            }
            HelpTray tray = new HelpTray(page);
            dialog.openTray(tray);
            return Optional.of(tray.browser());
        }
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null || window.getActivePage() == null) {
            return Optional.empty();
        }
        try {
            NodeHelpView view = (NodeHelpView) window.getActivePage().showView(NodeHelpView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
            view.browser().show(page);
            return Optional.of(view.browser());
        } catch (PartInitException e) {
            ILog.of(DesignerHelp.class).log(e.getStatus());
            return Optional.empty();
        }
    }
}
