package org.sluice.launching.ui.internal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.ElementTreeSelectionDialog;
import org.eclipse.ui.model.BaseWorkbenchContentProvider;
import org.eclipse.ui.model.WorkbenchLabelProvider;
import org.sluice.launching.PipelineLaunchAttributes;
import org.sluice.model.Environment;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineFileException;
import org.sluice.model.PipelineFiles;

/** What to run: the pipeline file, and the values of its parameters. */
final class PipelineMainTab extends SettingsTab {

    private Text file;
    private Combo environment;
    private ParameterTable parameters;

    @Override
    public void createControl(Composite parent) {
        Composite page = page(parent, 3);
        new Label(page, SWT.NONE).setText(Messages.MainTab_file);
        file = new Text(page, SWT.BORDER | SWT.SINGLE);
        file.setData(ATTRIBUTE, PipelineLaunchAttributes.FILE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(file);
        file.addModifyListener(e -> fileChanged());
        createPushButton(page, Messages.MainTab_browse, null).addListener(SWT.Selection, e -> browse());
        new Label(page, SWT.NONE).setText(Messages.Main_environment);
        environment = new Combo(page, SWT.DROP_DOWN | SWT.READ_ONLY);
        environment.setData(ATTRIBUTE, PipelineLaunchAttributes.ENVIRONMENT);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).span(2, 1).applyTo(environment);
        environment.addListener(SWT.Selection, e -> fileChanged());

        Group group = group(page, Messages.MainTab_parameters, 3);
        GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(group);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(SWT.DEFAULT, 140).applyTo(group);
        parameters = new ParameterTable(group, this::changed);
        add(new FileSetting());
        add(new ValuesSetting());
    }

    private void fileChanged() {
        if (!isLoading()) {
            Optional<Pipeline> pipeline = pipeline();
            showEnvironments(pipeline, chosenEnvironment());
            parameters.show(pipeline.orElse(null), environment(pipeline), parameters.values());
            changed();
        }
    }

    private void showEnvironments(Optional<Pipeline> pipeline, String chosen) {
        List<String> names = new ArrayList<>(List.of(Messages.Main_noEnvironment));
        pipeline.ifPresent(one -> one.getEnvironments().forEach(values -> names.add(values.getName())));
        if (!chosen.isEmpty() && !names.contains(chosen)) {
            names.add(chosen);
        }
        environment.setItems(names.toArray(String[]::new));
        environment.select(chosen.isEmpty() ? 0 : names.indexOf(chosen));
        environment.setEnabled(names.size() > 1);
    }

    private String chosenEnvironment() {
        return environment.getSelectionIndex() <= 0 ? "" : environment.getText(); //$NON-NLS-1$
    }

    private Environment environment(Optional<Pipeline> pipeline) {
        return pipeline.flatMap(one -> one.getEnvironments().stream().filter(values -> values.getName().equals(chosenEnvironment())).findFirst()).orElse(null);
    }

    private void browse() {
        var dialog = new ElementTreeSelectionDialog(getShell(), new WorkbenchLabelProvider(), new BaseWorkbenchContentProvider());
        dialog.setTitle(Messages.MainTab_browseTitle);
        dialog.setMessage(Messages.MainTab_browseMessage);
        dialog.setInput(ResourcesPlugin.getWorkspace().getRoot());
        dialog.setAllowMultiple(false);
        dialog.setValidator(selection -> selection.length == 1 && selection[0] instanceof IFile ? Status.OK_STATUS
                : new Status(IStatus.ERROR, BUNDLE, "")); //$NON-NLS-1$
        dialog.addFilter(new PipelinesOnly());
        workspaceFile().ifPresent(dialog::setInitialSelection);
        if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof IFile chosen) {
            file.setText(chosen.getFullPath().toString());
        }
    }

    private Optional<IFile> workspaceFile() {
        return PipelineLaunchAttributes.workspaceFile(file.getText());
    }

    private Optional<Pipeline> pipeline() {
        try {
            Path path = workspaceFile().map(f -> f.getLocation().toPath()).orElseGet(() -> Path.of(file.getText()));
            return Files.isRegularFile(path) ? Optional.of(PipelineFiles.load(path)) : Optional.empty();
        } catch (PipelineFileException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    @Override
    public void setDefaults(ILaunchConfigurationWorkingCopy copy) {
        selectedPipeline().ifPresent(f -> {
            PipelineLaunchAttributes.setFile(copy, f);
            copy.rename(getLaunchConfigurationDialog().generateName(f.getFullPath().removeFileExtension().lastSegment()));
        });
    }

    private static Optional<IFile> selectedPipeline() {
        IResource context = DebugUITools.getSelectedResource();
        IFile selected = Adapters.adapt(context, IFile.class);
        return Optional.ofNullable(selected).filter(f -> "dstream".equals(f.getFileExtension())); //$NON-NLS-1$
    }

    @Override
    public String getName() {
        return Messages.MainTab_name;
    }

    @Override
    public Image getImage() {
        return icon("main"); //$NON-NLS-1$
    }

    /** The pipeline file. */
    private final class FileSetting implements Setting {

        @Override
        public void load(ILaunchConfiguration configuration) throws CoreException {
            file.setText(configuration.getAttribute(PipelineLaunchAttributes.FILE, "")); //$NON-NLS-1$
        }

        @Override
        public void store(ILaunchConfigurationWorkingCopy copy) {
            Optional<IFile> inWorkspace = workspaceFile();
            if (inWorkspace.isPresent()) {
                PipelineLaunchAttributes.setFile(copy, inWorkspace.get());
            } else {
                set(copy, PipelineLaunchAttributes.FILE, file.getText());
                copy.setMappedResources(null);
            }
        }

        @Override
        public Optional<String> problem() {
            String name = file.getText().strip();
            if (name.isEmpty()) {
                return Optional.of(Messages.MainTab_noFile);
            }
            return name.contains("${") || workspaceFile().isPresent() || Files.isRegularFile(Path.of(name)) ? Optional.empty() //$NON-NLS-1$
                    : Optional.of(NLS.bind(Messages.MainTab_fileMissing, name));
        }
    }

    /** The environment and the values of this launch. */
    private final class ValuesSetting implements Setting {

        @Override
        public void load(ILaunchConfiguration configuration) throws CoreException {
            Optional<Pipeline> pipeline = pipeline();
            showEnvironments(pipeline, configuration.getAttribute(PipelineLaunchAttributes.ENVIRONMENT, "")); //$NON-NLS-1$
            parameters.show(pipeline.orElse(null), environment(pipeline), configuration.getAttribute(PipelineLaunchAttributes.PARAMETERS, Map.of()));
        }

        @Override
        public void store(ILaunchConfigurationWorkingCopy copy) {
            set(copy, PipelineLaunchAttributes.ENVIRONMENT, chosenEnvironment());
            Map<String, String> values = parameters.values();
            copy.setAttribute(PipelineLaunchAttributes.PARAMETERS, values.isEmpty() ? null : values);
        }
    }

    /** Shows pipelines and what may lead to them. */
    private static final class PipelinesOnly extends ViewerFilter {

        @Override
        public boolean select(Viewer viewer, Object parent, Object element) {
            return !(element instanceof IFile f) || "dstream".equals(f.getFileExtension()); //$NON-NLS-1$
        }
    }
}
