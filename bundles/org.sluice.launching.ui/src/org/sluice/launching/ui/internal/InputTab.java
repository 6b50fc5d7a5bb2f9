package org.sluice.launching.ui.internal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sluice.launching.PipelineLaunchAttributes;
import org.sluice.launching.Recordings;

/** Where records come from, the sources or a recording, and whether they are recorded. */
final class InputTab extends SettingsTab {

    private Button live;
    private Button recorded;
    private Combo recording;
    private Button browse;
    private Combo pace;
    private Button record;
    private Text directory;
    private Button browseDirectory;
    private Path folder;

    @Override
    public void createControl(Composite parent) {
        Composite page = page(parent, 2);
        Group input = group(page, Messages.Input_group, 3);
        live = radio(input, Messages.Input_live);
        recorded = radio(input, Messages.Input_recorded);
        label(input, Messages.Input_recording);
        recording = combo(input, 1);
        browse = createPushButton(input, Messages.Tab_browse, null);
        browse.addListener(SWT.Selection, e -> browse());
        label(input, Messages.Input_pace);
        pace = combo(input, 2);
        pace.setItems(Messages.Input_paceOnce, Messages.Input_paceOriginal, "10", "60", "1000"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        Group kept = group(page, Messages.Input_record, 3);
        record = check(kept, Messages.Input_recordRuns, PipelineLaunchAttributes.RECORD, 3);
        directory = text(kept, Messages.Input_directory, Messages.Input_directoryHint, PipelineLaunchAttributes.RECORD_DIRECTORY, value -> true, ""); //$NON-NLS-1$
        browseDirectory(kept, directory);
        browseDirectory = (Button) kept.getChildren()[kept.getChildren().length - 1];
        add(new Replay());
    }

    private Button radio(Composite parent, String label) {
        Button button = createRadioButton(parent, label);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(button);
        button.addListener(SWT.Selection, e -> changed());
        return button;
    }

    private static void label(Composite parent, String text) {
        var label = new Label(parent, SWT.NONE);
        label.setText(text);
        GridDataFactory.swtDefaults().indent(20, 0).applyTo(label);
    }

    private Combo combo(Composite parent, int span) {
        var combo = new Combo(parent, SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).span(span, 1).hint(160, SWT.DEFAULT).applyTo(combo);
        combo.addModifyListener(e -> changed());
        return combo;
    }

    private void browse() {
        var dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] {"*" + Recordings.SUFFIX, "*"}); //$NON-NLS-1$ //$NON-NLS-2$
        if (folder != null) {
            dialog.setFilterPath(folder.toString());
        }
        Optional.ofNullable(dialog.open()).ifPresent(recording::setText);
    }

    @Override
    void enable() {
        boolean replay = recorded.getSelection();
        recording.setEnabled(replay);
        browse.setEnabled(replay);
        pace.setEnabled(replay);
        directory.setEnabled(record.getSelection());
        browseDirectory.setEnabled(record.getSelection());
    }

    @Override
    public String getName() {
        return Messages.Input_name;
    }

    @Override
    public Image getImage() {
        return icon("input"); //$NON-NLS-1$
    }

    /** The recording and its pace. */
    private final class Replay implements Setting {

        @Override
        public void load(ILaunchConfiguration configuration) throws CoreException {
            String file = configuration.getAttribute(PipelineLaunchAttributes.REPLAY, ""); //$NON-NLS-1$
            Optional<Path> pipeline = pipeline(configuration);
            folder = pipeline.map(Path::getParent).orElse(null);
            recording.setItems(pipeline.map(Recordings::of).orElseGet(java.util.List::of).stream().map(one -> relative(one.file())).toArray(String[]::new));
            recording.setText(file);
            pace.setText(Pace.label(configuration.getAttribute(PipelineLaunchAttributes.PACE, Pace.ONCE)));
            recorded.setSelection(!file.isEmpty());
            live.setSelection(file.isEmpty());
        }

        private Optional<Path> pipeline(ILaunchConfiguration configuration) {
            try {
                return Optional.of(PipelineLaunchAttributes.file(configuration));
            } catch (CoreException e) {
                return Optional.empty();
            }
        }

        private String relative(Path file) {
            return folder != null && file.startsWith(folder) ? folder.relativize(file).toString() : file.toString();
        }

        @Override
        public void store(ILaunchConfigurationWorkingCopy copy) {
            set(copy, PipelineLaunchAttributes.REPLAY, recorded.getSelection() ? recording.getText() : ""); //$NON-NLS-1$
            String value = Pace.value(pace.getText());
            set(copy, PipelineLaunchAttributes.PACE, recorded.getSelection() && !value.equals(Pace.ONCE) ? value : ""); //$NON-NLS-1$
        }

        @Override
        public Optional<String> problem() {
            if (!recorded.getSelection()) {
                return Optional.empty();
            }
            String file = recording.getText().strip();
            if (file.isEmpty()) {
                return Optional.of(Messages.Input_recordingMissing);
            }
            if (!file.contains("${") && !exists(file)) { //$NON-NLS-1$
                return Optional.of(NLS.bind(Messages.Input_recordingWrong, file));
            }
            return SettingsTab.problem(Pace.value(pace.getText()), Pace::isValid, Messages.Input_paceWrong);
        }

        private boolean exists(String file) {
            try {
                return Files.isRegularFile(folder == null ? Path.of(file) : folder.resolve(file));
            } catch (InvalidPathException e) {
                return false;
            }
        }
    }
}
