package org.sluice.ide.internal.wizards;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

/** A wizard of one page that makes a file, selects it and opens it. */
abstract class NewFileWizard extends Wizard implements INewWizard {

    private IWorkbench workbench;
    private IStructuredSelection selection;
    private NewFilePage page;

    NewFileWizard(String title) {
        setWindowTitle(title);
    }

    /** The page; it begins with a folder and a name. */
    abstract NewFilePage createPage(IWorkbench bench, IStructuredSelection selected);

    @Override
    public final void init(IWorkbench bench, IStructuredSelection selected) {
        workbench = bench;
        selection = selected;
    }

    @Override
    public final void addPages() {
        page = createPage(workbench, selection);
        addPage(page);
    }

    @Override
    public final boolean performFinish() {
        IFile file = page.createNewFile();
        if (file == null) {
            return false;
        }
        var window = workbench.getActiveWorkbenchWindow();
        BasicNewResourceWizard.selectAndReveal(file, window);
        try {
            IDE.openEditor(window.getActivePage(), file);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
        return true;
    }
}
