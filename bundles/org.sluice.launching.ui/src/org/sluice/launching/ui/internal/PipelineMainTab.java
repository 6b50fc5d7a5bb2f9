package org.sluice.launching.ui.internal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.ui.AbstractLaunchConfigurationTab;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.ElementTreeSelectionDialog;
import org.eclipse.ui.model.BaseWorkbenchContentProvider;
import org.eclipse.ui.model.WorkbenchLabelProvider;
import org.eclipse.ui.PlatformUI;
import org.sluice.launching.PipelineLaunchAttributes;
import org.sluice.model.DurationText;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineFileException;
import org.sluice.model.PipelineFiles;

/** What to run and how: pipeline file, parameters, and everything that can differ from what the file says. */
final class PipelineMainTab extends AbstractLaunchConfigurationTab {

    private static final String BUNDLE = "org.sluice.launching.ui"; //$NON-NLS-1$
    private static final String IMAGE = BUNDLE + ".main"; //$NON-NLS-1$

    private Text file;
    private ParameterTable parameters;
    private Text interval;
    private Text checkpoint;
    private Text batches;
    private Button fastClock;
    private Button safe;
    private Text javaHome;
    private Text vmArguments;
    private boolean loading;

    @Override
    public void createControl(Composite parent) {
        var page = new Composite(parent, SWT.NONE);
        setControl(page);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.sluice.launching.ui.launch"); //$NON-NLS-1$
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(page);
        new Label(page, SWT.NONE).setText(Messages.MainTab_file);
        file = new Text(page, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(file);
        file.addModifyListener(e -> fileChanged());
        createPushButton(page, Messages.MainTab_browse, null).addListener(SWT.Selection, e -> browse());

        Group parameterGroup = group(page, Messages.MainTab_parameters, 3, true);
        parameters = new ParameterTable(parameterGroup, this::changed);

        Group run = group(page, Messages.MainTab_run, 4, false);
        interval = field(run, Messages.MainTab_interval, Messages.MainTab_intervalHint, 1);
        batches = field(run, Messages.MainTab_batches, Messages.MainTab_batchesHint, 1);
        checkpoint = field(run, Messages.MainTab_checkpoint, Messages.MainTab_checkpointHint, 3);
        fastClock = check(run, Messages.MainTab_fastClock);
        safe = check(run, Messages.MainTab_safe);
        javaHome = field(run, Messages.MainTab_javaHome, Messages.MainTab_javaHomeHint, 1);
        vmArguments = field(run, Messages.MainTab_vmArguments, Messages.MainTab_vmArgumentsHint, 1);
    }

    private static Group group(Composite parent, String title, int columns, boolean grab) {
        var group = new Group(parent, SWT.NONE);
        group.setText(title);
        GridLayoutFactory.swtDefaults().numColumns(columns).applyTo(group);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, grab).hint(SWT.DEFAULT, grab ? 90 : SWT.DEFAULT).applyTo(group);
        return group;
    }

    private Text field(Composite parent, String label, String hint, int span) {
        new Label(parent, SWT.NONE).setText(label);
        var text = new Text(parent, SWT.BORDER | SWT.SINGLE);
        text.setMessage(hint);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).span(span, 1).hint(120, SWT.DEFAULT).applyTo(text);
        text.addModifyListener(e -> changed());
        return text;
    }

    private Button check(Composite parent, String label) {
        Button button = createCheckButton(parent, label);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
        button.addListener(SWT.Selection, e -> changed());
        return button;
    }

    private void changed() {
        if (!loading) {
            scheduleUpdateJob();
        }
    }

    private void fileChanged() {
        if (!loading) {
            parameters.show(pipeline().orElse(null), parameters.values());
            changed();
        }
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
    public void initializeFrom(ILaunchConfiguration configuration) {
        loading = true;
        try {
            file.setText(configuration.getAttribute(PipelineLaunchAttributes.FILE, "")); //$NON-NLS-1$
            parameters.show(pipeline().orElse(null), configuration.getAttribute(PipelineLaunchAttributes.PARAMETERS, Map.of()));
            interval.setText(configuration.getAttribute(PipelineLaunchAttributes.INTERVAL, "")); //$NON-NLS-1$
            checkpoint.setText(configuration.getAttribute(PipelineLaunchAttributes.CHECKPOINT_DIRECTORY, "")); //$NON-NLS-1$
            batches.setText(configuration.getAttribute(PipelineLaunchAttributes.BATCHES, "")); //$NON-NLS-1$
            fastClock.setSelection(PipelineLaunchAttributes.fastClock(configuration));
            safe.setSelection(PipelineLaunchAttributes.safe(configuration));
            javaHome.setText(configuration.getAttribute(PipelineLaunchAttributes.JAVA_HOME, "")); //$NON-NLS-1$
            vmArguments.setText(configuration.getAttribute(PipelineLaunchAttributes.VM_ARGUMENTS, "")); //$NON-NLS-1$
        } catch (CoreException e) {
            setErrorMessage(e.getStatus().getMessage());
        } finally {
            loading = false;
        }
    }

    @Override
    public void performApply(ILaunchConfigurationWorkingCopy copy) {
        Optional<IFile> inWorkspace = workspaceFile();
        if (inWorkspace.isPresent()) {
            PipelineLaunchAttributes.setFile(copy, inWorkspace.get());
        } else {
            set(copy, PipelineLaunchAttributes.FILE, file);
            copy.setMappedResources(null);
        }
        Map<String, String> values = parameters.values();
        copy.setAttribute(PipelineLaunchAttributes.PARAMETERS, values.isEmpty() ? null : values);
        set(copy, PipelineLaunchAttributes.INTERVAL, interval);
        set(copy, PipelineLaunchAttributes.CHECKPOINT_DIRECTORY, checkpoint);
        set(copy, PipelineLaunchAttributes.BATCHES, batches);
        copy.setAttribute(PipelineLaunchAttributes.CLOCK, fastClock.getSelection() ? "fast" : null); //$NON-NLS-1$
        if (safe.getSelection()) {
            copy.setAttribute(PipelineLaunchAttributes.SAFE, true);
        } else {
            copy.removeAttribute(PipelineLaunchAttributes.SAFE);
        }
        set(copy, PipelineLaunchAttributes.JAVA_HOME, javaHome);
        set(copy, PipelineLaunchAttributes.VM_ARGUMENTS, vmArguments);
    }

    private static void set(ILaunchConfigurationWorkingCopy copy, String key, Text field) {
        String value = field.getText().strip();
        copy.setAttribute(key, value.isEmpty() ? null : value);
    }

    @Override
    public boolean isValid(ILaunchConfiguration configuration) {
        setErrorMessage(problem().orElse(null));
        return getErrorMessage() == null;
    }

    private Optional<String> problem() {
        String name = file.getText().strip();
        if (name.isEmpty()) {
            return Optional.of(Messages.MainTab_noFile);
        }
        if (!name.contains("${") && workspaceFile().isEmpty() && !Files.isRegularFile(Path.of(name))) { //$NON-NLS-1$
            return Optional.of(NLS.bind(Messages.MainTab_fileMissing, name));
        }
        return wrong(interval, PipelineMainTab::isDuration, Messages.MainTab_intervalWrong)
                .or(() -> wrong(batches, PipelineMainTab::isCount, Messages.MainTab_batchesWrong));
    }

    private static Optional<String> wrong(Text field, Predicate<String> valid, String message) {
        String value = field.getText().strip();
        return value.isEmpty() || value.contains("${") || valid.test(value) ? Optional.empty() //$NON-NLS-1$
                : Optional.of(NLS.bind(message, value));
    }

    private static boolean isDuration(String value) {
        try {
            return DurationText.parse(value).isPositive();
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static boolean isCount(String value) {
        return value.matches("[1-9][0-9]{0,17}"); //$NON-NLS-1$
    }

    @Override
    public String getName() {
        return Messages.MainTab_name;
    }

    @Override
    public Image getImage() {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        if (registry.getDescriptor(IMAGE) == null) {
            ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/main.svg").ifPresent(d -> registry.put(IMAGE, d)); //$NON-NLS-1$
        }
        return registry.get(IMAGE);
    }

    /** Shows pipelines and what may lead to them. */
    private static final class PipelinesOnly extends ViewerFilter {

        @Override
        public boolean select(Viewer viewer, Object parent, Object element) {
            return !(element instanceof IFile f) || "dstream".equals(f.getFileExtension()); //$NON-NLS-1$
        }
    }
}
