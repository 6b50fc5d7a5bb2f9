package org.sluice.editor.internal.pictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.Locale;
import java.util.Set;

import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.figures.LucideIcons;
import org.sluice.layout.render.PdfRenderer;
import org.sluice.layout.render.PictureNumbers;
import org.sluice.layout.render.PngRenderer;
import org.sluice.layout.render.RenderTheme;
import org.sluice.layout.render.SvgRenderer;
import org.sluice.model.Node;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineCopies;
import org.sluice.model.layout.Layout;
import org.sluice.model.layout.NodeLayout;

/** The drawing, or some of its nodes with the edges between them, as a picture: the same that {@code sluice render} writes. Any thread. */
public final class DiagramPicture {

    /** The light colours, with icons from the bundle that has them. */
    private static final RenderTheme LIGHT = RenderTheme.LIGHT.withIcons(LucideIcons::svg);

    private final Pipeline pipeline;
    private final Layout layout;
    private final PictureNumbers numbers;

    /** Takes copies, on the UI thread. */
    public DiagramPicture(Diagram diagram, Collection<Node> nodes, PictureNumbers numbers) {
        this.numbers = numbers;
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
            layout.getFrames().removeIf(frame -> frame.getNodes().stream().noneMatch(wanted::contains));
        }
    }

    /**
     * Writes the picture; a name that ends in {@code .svg} or {@code .pdf} gives a drawing, another one a PNG.
     *
     * @param scale pixels per pixel of the canvas at 100 %
     */
    public void write(Path file, int scale) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".svg")) { //$NON-NLS-1$
            Files.writeString(file, svg(RenderTheme.LIGHT));
        } else {
            Files.write(file, name.endsWith(".pdf") ? PdfRenderer.render(pipeline, layout, LIGHT, numbers) : png(scale)); //$NON-NLS-1$
        }
    }

    /** Whether its cards stand side by side rather than one below the other. */
    boolean isWide() {
        IntSummaryStatistics across = layout.getNodes().stream().mapToInt(NodeLayout::getX).summaryStatistics();
        IntSummaryStatistics down = layout.getNodes().stream().mapToInt(NodeLayout::getY).summaryStatistics();
        return across.getCount() > 0 && across.getMax() - across.getMin() >= down.getMax() - down.getMin();
    }

    /** The picture as an SVG document. */
    String svg(RenderTheme theme) {
        return SvgRenderer.render(pipeline, layout, theme.withIcons(LucideIcons::svg), numbers);
    }

    /** The picture as the bytes of a PNG file. */
    byte[] png(int scale) throws IOException {
        return PngRenderer.render(pipeline, layout, LIGHT, numbers, scale);
    }
}
