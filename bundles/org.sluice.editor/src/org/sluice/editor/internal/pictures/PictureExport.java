package org.sluice.editor.internal.pictures;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.sluice.editor.internal.Messages;

/** Writes a picture to a file that people choose. */
final class PictureExport {

    private static final int SCALES = 4;
    /** Formats of vectors, before the sizes of pictures of pixels. */
    private static final int VECTORS = 2;

    private PictureExport() {
    }

    /** Asks for a file and writes it in the background. */
    static void ask(DiagramPicture picture, Shell shell, String name, Consumer<String> status, Consumer<String> failure) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        String[] names = new String[VECTORS + SCALES];
        String[] extensions = new String[VECTORS + SCALES];
        names[0] = Messages.Export_svg;
        extensions[0] = "*.svg"; //$NON-NLS-1$
        names[1] = Messages.Export_pdf;
        extensions[1] = "*.pdf"; //$NON-NLS-1$
        for (int i = 0; i < SCALES; i++) {
            names[VECTORS + i] = NLS.bind(Messages.Export_png, i + 1);
            extensions[VECTORS + i] = "*.png"; //$NON-NLS-1$
        }
        dialog.setFilterNames(names);
        dialog.setFilterExtensions(extensions);
        dialog.setFileName(name);
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        int filter = Math.max(0, dialog.getFilterIndex());
        boolean named = List.of(".svg", ".pdf", ".png").stream().anyMatch(chosen.toLowerCase(Locale.ROOT)::endsWith); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        Path file = Path.of(named ? chosen : chosen + extensions[filter].substring(1));
        Display display = shell.getDisplay();
        Job.create(Messages.Export_job, monitor -> {
            String done;
            boolean failed = false;
            try {
                picture.write(file, Math.max(1, filter - VECTORS + 1));
                done = NLS.bind(Messages.Export_done, file);
            } catch (IOException e) {
                failed = true;
                done = NLS.bind(Messages.Export_failed, file, e.getMessage());
            }
            String text = done;
            Consumer<String> told = failed ? failure : status;
            if (!display.isDisposed()) {
                display.asyncExec(() -> told.accept(text));
            }
            return Status.OK_STATUS;
        }).schedule();
    }
}
