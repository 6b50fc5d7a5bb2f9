package org.sluice.ide.internal.wizards;

import java.lang.reflect.InvocationTargetException;
import java.net.URI;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;
import org.eclipse.ui.wizards.newresource.BasicNewProjectResourceWizard;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.sluice.ide.internal.Messages;

/** A project for pipelines: a plain one, because pipelines need nothing but a folder. */
public final class NewProjectWizard extends Wizard implements INewWizard, IExecutableExtension {

    private WizardNewProjectCreationPage page;
    private IWorkbench workbench;
    private IConfigurationElement configuration;

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        workbench = bench;
        setWindowTitle(Messages.NewProject_title);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
        configuration = config;
    }

    @Override
    public void addPages() {
        page = new WizardNewProjectCreationPage("project") { //$NON-NLS-1$
            @Override
            public void createControl(Composite parent) {
                super.createControl(parent);
                PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), "org.sluice.ide.newProject");
            }
        };
        page.setTitle(Messages.NewProject_title);
        page.setDescription(Messages.NewProject_message);
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        IProject project = page.getProjectHandle();
        URI location = page.useDefaults() ? null : page.getLocationURI();
        try {
            getContainer().run(true, true, new Creation(project, location));
        } catch (InterruptedException e) {
            return false;
        } catch (InvocationTargetException e) {
            IStatus status = e.getCause() instanceof CoreException core ? core.getStatus()
                    : new Status(IStatus.ERROR, Messages.BUNDLE, e.getCause().getMessage(), e.getCause());
            ErrorDialog.openError(getShell(), Messages.NewProject_failed, null, status);
            return false;
        }
        BasicNewProjectResourceWizard.updatePerspective(configuration);
        BasicNewResourceWizard.selectAndReveal(project, workbench.getActiveWorkbenchWindow());
        return true;
    }

    private static final class Creation extends WorkspaceModifyOperation {

        private final IProject project;
        private final URI location;

        Creation(IProject project, URI location) {
            this.project = project;
            this.location = location;
        }

        @Override
        protected void execute(IProgressMonitor monitor) throws CoreException {
            SubMonitor progress = SubMonitor.convert(monitor, 2);
            IProjectDescription description = ResourcesPlugin.getWorkspace().newProjectDescription(project.getName());
            description.setLocationURI(location);
            project.create(description, progress.split(1));
            project.open(progress.split(1));
        }
    }
}
