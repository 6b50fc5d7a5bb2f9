package org.sluice.live.ui.internal.kept;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.sluice.editor.LiveAnnotations;
import org.sluice.editor.PipelineEditor;
import org.sluice.model.PipelineFiles;
import org.sluice.telemetry.RunLog;
import org.sluice.telemetry.RunSnapshot;
import org.sluice.telemetry.TelemetryException;

/**
 * The canvas of a run that is read from a file: its pipeline, which cannot be changed, with the numbers of the batch that is shown. The pipeline is put into a temporary file, which the canvas is
 * opened on. Adapter: {@link KeptRun}.
 */
public final class KeptRunEditor extends PipelineEditor {

    public static final String ID = "org.sluice.live.ui.keptRun"; //$NON-NLS-1$

    private KeptRun kept;
    private Path folder;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof IURIEditorInput uri) || !"file".equals(uri.getURI().getScheme())) { //$NON-NLS-1$
            throw new PartInitException(NLS.bind(Messages.Kept_notLocal, input.getName()));
        }
        try {
            kept = KeptRun.begin(Path.of(uri.getURI()));
            super.init(site, new FileStoreEditorInput(EFS.getLocalFileSystem().getStore(write(kept).toUri())));
        } catch (IOException e) {
            throw new PartInitException(NLS.bind(Messages.Kept_unreadable, input.getName(), e.getMessage()), e);
        } catch (TelemetryException e) {
            throw new PartInitException(e.getMessage(), e);
        }
        setInput(input);
    }

    private Path write(KeptRun run) throws IOException {
        folder = Files.createTempDirectory("sluice-kept-run"); //$NON-NLS-1$
        Path file = folder.resolve("run" + PipelineFiles.EXTENSION); //$NON-NLS-1$
        if (run.snapshot().isPresent()) {
            RunSnapshot snapshot = run.snapshot().get();
            Files.writeString(file, snapshot.pipeline(), StandardCharsets.UTF_8);
            if (!snapshot.layout().isEmpty()) {
                Files.writeString(PipelineFiles.layoutFileOf(file), snapshot.layout(), StandardCharsets.UTF_8);
            }
        } else {
            Files.write(file, PipelineFiles.toBytes(KeptPipelines.of(run.description())));
        }
        return file;
    }

    @Override
    protected boolean isReadOnly() {
        return true;
    }

    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        kept.onChange(this::show);
        show();
        if (kept.snapshot().isEmpty()) {
            Display display = parent.getDisplay();
            ICoreRunnable work = monitor -> readBatches(display);
            Job.create(NLS.bind(Messages.Kept_reading, kept.file().getFileName()), work).schedule();
        }
    }

    private void readBatches(Display display) {
        try {
            RunLog log = kept.readBatches();
            display.asyncExec(() -> {
                if (!kept.isClosed()) {
                    kept.take(log);
                }
            });
        } catch (IOException | TelemetryException e) {
            display.asyncExec(() -> {
                if (!kept.isClosed()) {
                    MessageDialog.openError(getSite().getShell(), Messages.Kept_title, NLS.bind(Messages.Kept_unreadable, kept.file().getFileName(), e.getMessage()));
                }
            });
        }
    }

    private void show() {
        LiveAnnotations live = getLiveAnnotations();
        if (live != null && !kept.isClosed()) {
            live.setAttached(true);
            live.setState(LiveAnnotations.State.KEPT);
            kept.canvas().ifPresent(live::apply);
        }
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Object getAdapter(Class type) {
        return type == KeptRun.class ? kept : super.getAdapter(type);
    }

    @Override
    public void dispose() {
        super.dispose();
        if (kept != null) {
            kept.close();
        }
        if (folder != null) {
            delete(folder);
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            ILog.of(KeptRunEditor.class).warn("The temporary folder '" + folder + "' could not be deleted", e); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }
}
