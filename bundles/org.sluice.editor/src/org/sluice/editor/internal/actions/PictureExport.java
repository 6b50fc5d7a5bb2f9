package org.sluice.editor.internal.actions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.Messages;
import org.sluice.layout.render.PngRenderer;
import org.sluice.layout.render.RenderTheme;
import org.sluice.layout.render.SvgRenderer;
import org.sluice.model.Node;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineCopies;
import org.sluice.model.layout.Layout;

/** Writes the drawing, or some of its nodes with the edges between them, as a picture: the same that {@code sluice render} writes. */
public final class PictureExport {

    private static final int SCALES = 4;

    private final Pipeline pipeline;
    private final Layout layout;

    /** Takes copies, on the UI thread. */
    public PictureExport(Diagram diagram, Collection<Node> nodes) {
        pipeline = PipelineCopies.copy(diagram.pipeline());
        layout = PipelineCopies.copy(diagram.layout());
        Set<String> wanted = new HashSet<>();
        nodes.forEach(node -> wanted.add(node.getId()));
        if (wanted.size() < pipeline.getNodes().size()) {
            pipeline.getEdges().removeIf(edge -> edge.getSource() == null || edge.getTarget() == null || !wanted.contains(edge.getSource().getId())
                    || !wanted.contains(edge.getTarget().getId()));
            pipeline.getNodes().removeIf(node -> !wanted.contains(node.getId()));
            layout.getNodes().removeIf(place -> !wanted.contains(place.getNode()));
            layout.getEdges().removeIf(route -> pipeline.findEdge(route.getEdge()) == null);
            layout.getNotes().clear();
            layout.getFrames().clear();
        }
    }

    /** Asks for a file and writes it in the background. */
    public void ask(Shell shell, String name, Consumer<String> status, Consumer<String> failure) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        String[] names = new String[SCALES + 1];
        String[] extensions = new String[SCALES + 1];
        names[0] = Messages.Export_svg;
        extensions[0] = "*.svg"; //$NON-NLS-1$
        for (int i = 1; i <= SCALES; i++) {
            names[i] = NLS.bind(Messages.Export_png, i);
            extensions[i] = "*.png"; //$NON-NLS-1$
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
        boolean named = chosen.toLowerCase(Locale.ROOT).endsWith(".png") || chosen.toLowerCase(Locale.ROOT).endsWith(".svg"); //$NON-NLS-1$ //$NON-NLS-2$
        Path file = Path.of(named ? chosen : chosen + (filter == 0 ? ".svg" : ".png")); //$NON-NLS-1$ //$NON-NLS-2$
        Display display = shell.getDisplay();
        Job.create(Messages.Export_job, monitor -> {
            String done;
            boolean failed = false;
            try {
                write(file, Math.max(1, filter));
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

    /**
     * Writes the picture; a name that ends in {@code .svg} gives a drawing, another one a PNG.
     *
     * @param scale pixels per pixel of the canvas at 100 %
     */
    public void write(Path file, int scale) throws IOException {
        if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".svg")) { //$NON-NLS-1$
            Files.write(file, SvgRenderer.render(pipeline, layout, RenderTheme.LIGHT).getBytes(StandardCharsets.UTF_8));
        } else {
            Files.write(file, PngRenderer.render(pipeline, layout, RenderTheme.LIGHT, scale));
        }
    }
}
