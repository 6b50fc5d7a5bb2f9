package org.sluice.ide.internal.wizards;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.sluice.ide.internal.Messages;

/** Makes a runnable jar of a pipeline: the selected one, or that of the active editor. */
public final class ExportJarWizard extends Wizard implements IExportWizard {

    private ExportJarPage page;
    private IWorkbench workbench;
    private IFile pipeline;

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        workbench = bench;
        setWindowTitle(Messages.ExportJar_title);
        pipeline = SelectedPipeline.of(bench, selection).orElse(null);
    }

    @Override
    public void addPages() {
        page = new ExportJarPage(pipeline);
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        IFile file = page.pipeline();
        Path jar = page.jar();
        if (Files.exists(jar) && !MessageDialog.openConfirm(getShell(), Messages.ExportJar_title,
                NLS.bind(Messages.ExportJar_overwrite, jar))) {
            return false;
        }
        if (workbench.saveAllEditors(true)) {
            var job = new ExportJarJob(file.getLocation().toPath(), jar);
            job.setUser(true);
            job.schedule();
            return true;
        }
        return false;
    }
}
