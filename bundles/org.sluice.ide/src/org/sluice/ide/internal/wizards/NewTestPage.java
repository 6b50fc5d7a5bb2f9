package org.sluice.ide.internal.wizards;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sluice.ide.internal.Messages;
import org.sluice.launching.PipelineLaunchAttributes;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineFileException;
import org.sluice.model.PipelineFiles;

/** Which pipeline is tested, and where its test goes. */
final class NewTestPage extends NewFilePage {

    private static final String EXTENSION = ".dstest"; //$NON-NLS-1$

    private final IFile proposed;
    private Text pipeline;

    NewTestPage(IStructuredSelection place, IFile proposed) {
        super(place, "org.sluice.ide.newTest", (proposed == null ? "pipeline" : base(proposed)) + EXTENSION); //$NON-NLS-1$ //$NON-NLS-2$
        this.proposed = proposed;
        setTitle(Messages.NewTest_title);
        setDescription(Messages.NewTest_message);
    }

    private static String base(IFile file) {
        return file.getFullPath().removeFileExtension().lastSegment();
    }

    @Override
    void createChoices(Group group) {
        group.setText(Messages.NewTest_tested);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(group);
        new Label(group, SWT.NONE).setText(Messages.ExportJar_pipeline);
        pipeline = new Text(group, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(pipeline);
        Button browse = new Button(group, SWT.PUSH);
        browse.setText(Messages.ExportJar_browse);
        browse.addListener(SWT.Selection, event -> SelectedPipeline.choose(getShell(), Messages.NewTest_title).ifPresent(this::choose));
        if (proposed != null) {
            pipeline.setText(proposed.getFullPath().toString());
        }
        pipeline.addModifyListener(event -> setPageComplete(validatePage()));
    }

    private void choose(IFile file) {
        pipeline.setText(file.getFullPath().toString());
        setContainerFullPath(file.getParent().getFullPath());
        setFileName(free(base(file) + EXTENSION));
    }

    private IFile tested() {
        return PipelineLaunchAttributes.workspaceFile(pipeline.getText()).orElse(null);
    }

    @Override
    protected boolean validatePage() {
        if (!super.validatePage()) {
            return false;
        }
        if (!SelectedPipeline.isPipeline(tested())) {
            setErrorMessage(Messages.ExportJar_noPipeline);
            return false;
        }
        try {
            PipelineFiles.load(tested().getLocation().toPath());
            return true;
        } catch (PipelineFileException e) {
            setErrorMessage(NLS.bind(Messages.NewTest_unreadable, e.getMessage()));
            return false;
        }
    }

    @Override
    byte[] content() {
        Path file = tested().getLocation().toPath();
        try {
            Pipeline read = PipelineFiles.load(file);
            Path folder = ResourcesPlugin.getWorkspace().getRoot().findMember(getContainerFullPath()).getLocation().toPath();
            return TestSkeleton.of(read, file, folder).getBytes(StandardCharsets.UTF_8);
        } catch (PipelineFileException e) {
            throw new IllegalStateException("the page was complete", e); //$NON-NLS-1$
        }
    }
}
