package org.sluice.ide.internal.wizards;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.sluice.ide.internal.Messages;
import org.sluice.launching.PipelineLaunchAttributes;

/** Which pipeline, into which file. */
final class ExportJarPage extends WizardPage {

    private final IFile proposed;
    private Text pipeline;
    private Text jar;

    ExportJarPage(IFile proposed) {
        super("jar"); //$NON-NLS-1$
        this.proposed = proposed;
        setTitle(Messages.ExportJar_title);
        setDescription(Messages.ExportJar_message);
    }

    @Override
    public void createControl(Composite parent) {
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(page);
        pipeline = field(page, Messages.ExportJar_pipeline, this::browsePipeline);
        jar = field(page, Messages.ExportJar_jar, this::browseJar);
        if (proposed != null) {
            pipeline.setText(proposed.getFullPath().toString());
            Path location = proposed.getLocation().toPath();
            jar.setText(location.resolveSibling(proposed.getFullPath().removeFileExtension().lastSegment() + ".jar").toString()); //$NON-NLS-1$
        }
        pipeline.addModifyListener(e -> validate());
        jar.addModifyListener(e -> validate());
        setControl(page);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.sluice.ide.exportJar");
        validate();
        setErrorMessage(null);
    }

    private static Text field(Composite page, String label, Runnable browse) {
        new Label(page, SWT.NONE).setText(label);
        var text = new Text(page, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(text);
        var button = new Button(page, SWT.PUSH);
        button.setText(Messages.ExportJar_browse);
        button.addListener(SWT.Selection, e -> browse.run());
        return text;
    }

    private void browsePipeline() {
        SelectedPipeline.choose(getShell(), Messages.ExportJar_title).ifPresent(chosen -> pipeline.setText(chosen.getFullPath().toString()));
    }

    private void browseJar() {
        var dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] { "*.jar" }); //$NON-NLS-1$
        dialog.setFileName(jar.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            jar.setText(chosen);
        }
    }

    private void validate() {
        String problem = problem();
        setErrorMessage(problem);
        setPageComplete(problem == null);
        if (problem == null && Files.exists(jar())) {
            setMessage(NLS.bind(Messages.ExportJar_overwrite, jar()), IMessageProvider.WARNING);
        } else {
            setMessage(null);
        }
    }

    private String problem() {
        if (!SelectedPipeline.isPipeline(pipeline())) {
            return Messages.ExportJar_noPipeline;
        }
        try {
            if (jar.getText().isBlank()) {
                return Messages.ExportJar_noJar;
            }
            return Files.isDirectory(jar()) ? NLS.bind(Messages.ExportJar_isFolder, jar()) : null;
        } catch (InvalidPathException e) {
            return Messages.ExportJar_noJar;
        }
    }

    /** The chosen pipeline, or null. */
    IFile pipeline() {
        return PipelineLaunchAttributes.workspaceFile(pipeline.getText()).orElse(null);
    }

    Path jar() {
        return Path.of(jar.getText().strip()).toAbsolutePath();
    }
}
