package org.sluice.ide.internal.wizards;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.sluice.ide.internal.Messages;
import org.sluice.model.PipelineFiles;

/** A new pipeline file, empty or from a template, opened at the end. */
public final class NewPipelineWizard extends Wizard implements INewWizard {

    private static final String EXTENSION = "dstream"; //$NON-NLS-1$

    private FilePage page;
    private IWorkbench workbench;
    private IStructuredSelection selection;

    @Override
    public void init(IWorkbench bench, IStructuredSelection selected) {
        workbench = bench;
        selection = selected;
        setWindowTitle(Messages.NewPipeline_title);
    }

    @Override
    public void addPages() {
        page = new FilePage(selection);
        addPage(page);
    }

    @Override
    public boolean performFinish() {
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

    private static final class FilePage extends WizardNewFileCreationPage {

        private PipelineTemplate template = PipelineTemplate.EMPTY;

        FilePage(IStructuredSelection selection) {
            super("file", selection); //$NON-NLS-1$
            setTitle(Messages.NewPipeline_title);
            setDescription(Messages.NewPipeline_message);
            setFileExtension(EXTENSION);
        }

        @Override
        public void createControl(Composite parent) {
            super.createControl(parent);
            PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), "org.sluice.ide.newPipeline");
            if (getFileName() == null || getFileName().isBlank()) {
                setFileName("pipeline." + EXTENSION); //$NON-NLS-1$
            }
            setPageComplete(validatePage());
        }

        /** Stands where the platform has its advanced section (linked files), which pipelines do not need. */
        @Override
        protected void createAdvancedControls(Composite parent) {
            var group = new Group(parent, SWT.NONE);
            group.setText(Messages.NewPipeline_template);
            group.setLayout(new GridLayout());
            group.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
            choice(group, Messages.NewPipeline_empty, PipelineTemplate.EMPTY).setSelection(true);
            choice(group, Messages.NewPipeline_wordCount, PipelineTemplate.WORD_COUNT);
        }

        private Button choice(Group group, String text, PipelineTemplate value) {
            var button = new Button(group, SWT.RADIO);
            button.setText(text);
            button.addListener(SWT.Selection, e -> {
                if (button.getSelection()) {
                    template = value;
                }
            });
            return button;
        }

        @Override
        protected void createLinkTarget() {
            // never linked
        }

        @Override
        protected IStatus validateLinkedResource() {
            return Status.OK_STATUS;
        }

        @Override
        protected InputStream getInitialContents() {
            String file = getFileName();
            String name = file.endsWith("." + EXTENSION) ? file.substring(0, file.length() - EXTENSION.length() - 1) : file; //$NON-NLS-1$
            return new ByteArrayInputStream(PipelineFiles.toBytes(template.create(name)));
        }

        @Override
        protected String getNewFileLabel() {
            return Messages.NewPipeline_fileName;
        }
    }
}
