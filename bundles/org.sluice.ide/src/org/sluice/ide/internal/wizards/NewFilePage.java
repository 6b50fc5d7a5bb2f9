package org.sluice.ide.internal.wizards;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;
import org.sluice.ide.internal.Messages;

/** Where a new file goes, its name, and what it starts with. */
abstract class NewFilePage extends WizardNewFileCreationPage {

    private final String help;
    private final String extension;
    private final String proposed;

    /**
     * @param help     its help context
     * @param proposed name of the file to begin with, with its extension
     */
    NewFilePage(IStructuredSelection place, String help, String proposed) {
        super("file", place); //$NON-NLS-1$
        this.help = help;
        this.proposed = proposed;
        this.extension = proposed.substring(proposed.lastIndexOf('.') + 1);
        setFileExtension(extension);
    }

    /** Makes the controls below the name of the file. */
    abstract void createChoices(Group group);

    /** What the file starts with. */
    abstract byte[] content();

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), help);
        if (getFileName() == null || getFileName().isBlank()) {
            setFileName(free(proposed));
        }
        setPageComplete(validatePage());
        setErrorMessage(null);
    }

    /** The name, with a number when there is such a file already. */
    final String free(String name) {
        String base = name.substring(0, name.length() - extension.length() - 1);
        String tried = name;
        for (int n = 2; getContainerFullPath() != null && ResourcesPlugin.getWorkspace().getRoot().exists(getContainerFullPath().append(tried)); n++) {
            tried = base + '-' + n + '.' + extension;
        }
        return tried;
    }

    /** The name without its extension. */
    final String baseName() {
        String file = getFileName();
        return file.endsWith('.' + extension) ? file.substring(0, file.length() - extension.length() - 1) : file;
    }

    /** Stands where the platform has its advanced section (linked files), which is of no use here. */
    @Override
    protected final void createAdvancedControls(Composite parent) {
        var group = new Group(parent, SWT.NONE);
        group.setText(Messages.NewPipeline_template);
        group.setLayout(new GridLayout());
        group.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        createChoices(group);
    }

    @Override
    protected final void createLinkTarget() {
        // never linked
    }

    @Override
    protected final IStatus validateLinkedResource() {
        return Status.OK_STATUS;
    }

    @Override
    protected final InputStream getInitialContents() {
        return new ByteArrayInputStream(content());
    }

    @Override
    protected final String getNewFileLabel() {
        return Messages.NewPipeline_fileName;
    }
}
