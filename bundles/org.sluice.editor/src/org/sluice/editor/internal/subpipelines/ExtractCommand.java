package org.sluice.editor.internal.subpipelines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.osgi.util.NLS;
import org.sluice.codegen.SubPipelineEdits;
import org.sluice.codegen.SubPipelineEdits.Extraction;
import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.model.Node;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineFiles;
import org.sluice.model.PipelineInput;
import org.sluice.model.PipelineOutput;
import org.sluice.model.SubPipelineNode;
import org.sluice.model.layout.Layout;
import org.sluice.model.layout.LayoutFactory;
import org.sluice.model.layout.NodeLayout;

/**
 * Moves nodes into a file of their own and puts a node there that stands for it. Undo puts the nodes back and deletes the file again, if nobody changed it meanwhile; redo
 * writes it again.
 */
final class ExtractCommand extends ModelChangeCommand {

    private static final int COLUMN = DiagramTheme.CARD_WIDTH + 4 * DiagramTheme.GRID_STEP;
    private static final int MARGIN = 2 * DiagramTheme.GRID_STEP;

    private final List<Node> nodes;
    private final Path file;
    private final Map<String, String> types;
    private final Consumer<String> failed;
    private SubPipelineNode composite;
    private byte[] content;
    private byte[] places;

    /** @param failed hears why the file cannot be written or deleted */
    ExtractCommand(Diagram diagram, List<Node> nodes, Path file, Map<String, String> types, Consumer<String> failed) {
        super(Messages.Command_extract, diagram);
        this.nodes = List.copyOf(nodes);
        this.file = file;
        this.types = types;
        this.failed = failed;
    }

    /** The new node, once executed. */
    SubPipelineNode composite() {
        return composite;
    }

    @Override
    void change() {
        List<NodeLayout> old = nodes.stream().map(diagram()::layoutOf).filter(place -> place != null).toList();
        Point corner = new Point(old.stream().mapToInt(NodeLayout::getX).min().orElse(0), old.stream().mapToInt(NodeLayout::getY).min().orElse(0));
        Point middle = new Point((corner.x + old.stream().mapToInt(NodeLayout::getX).max().orElse(0)) / 2, (corner.y + old.stream().mapToInt(NodeLayout::getY).max().orElse(0)) / 2);
        Extraction extraction = SubPipelineEdits.extract(diagram().pipeline(), nodes, file.getFileName().toString(), types);
        composite = extraction.composite();
        content = PipelineFiles.toBytes(extraction.file());
        places = PipelineFiles.toBytes(layout(extraction.file(), old, corner));
        diagram().layout().getNodes().removeAll(old);
        diagram().layout().getEdges().removeIf(edge -> diagram().pipeline().findEdge(edge.getEdge()) == null
                || diagram().pipeline().findEdge(edge.getEdge()).getSource() == composite || diagram().pipeline().findEdge(edge.getEdge()).getTarget() == composite);
        diagram().layout().getNodes().add(place(composite.getId(), middle.x, middle.y));
        write();
    }

    /** The nodes where they were to each other, inputs left of them and outputs right. */
    private static Layout layout(Pipeline pipeline, List<NodeLayout> old, Point corner) {
        Layout layout = LayoutFactory.eINSTANCE.createLayout();
        int right = old.stream().mapToInt(NodeLayout::getX).max().orElse(0) - corner.x;
        old.forEach(each -> layout.getNodes().add(place(each.getNode(), each.getX() - corner.x + COLUMN + MARGIN, each.getY() - corner.y + MARGIN)));
        int inputs = 0;
        int outputs = 0;
        for (Node node : pipeline.getNodes()) {
            if (node instanceof PipelineInput) {
                layout.getNodes().add(place(node.getId(), MARGIN, MARGIN + inputs++ * 6 * DiagramTheme.GRID_STEP));
            } else if (node instanceof PipelineOutput) {
                layout.getNodes().add(place(node.getId(), right + 2 * COLUMN + MARGIN, MARGIN + outputs++ * 6 * DiagramTheme.GRID_STEP));
            }
        }
        return layout;
    }

    private static NodeLayout place(String id, int x, int y) {
        NodeLayout place = LayoutFactory.eINSTANCE.createNodeLayout();
        place.setNode(id);
        place.setX(x);
        place.setY(y);
        return place;
    }

    @Override
    public void undo() {
        super.undo();
        for (Path each : new ArrayList<>(List.of(file, PipelineFiles.layoutFileOf(file)))) {
            try {
                if (Files.exists(each) && Arrays.equals(Files.readAllBytes(each), each.equals(file) ? content : places)) {
                    Files.delete(each);
                }
            } catch (IOException e) {
                failed.accept(NLS.bind(Messages.Extract_failed, each, e.getMessage()));
            }
        }
        refresh();
    }

    @Override
    public void redo() {
        super.redo();
        write();
    }

    private void write() {
        try {
            if (!Files.exists(file)) {
                Files.write(file, content);
                Files.write(PipelineFiles.layoutFileOf(file), places);
            }
        } catch (IOException e) {
            failed.accept(NLS.bind(Messages.Extract_failed, file, e.getMessage()));
        }
        refresh();
    }

    /** The workspace hears of the files. */
    private void refresh() {
        for (IContainer folder : ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(file.getParent().toUri())) {
            Job job = Job.createSystem(getLabel(), (ICoreRunnable) monitor -> folder.refreshLocal(IResource.DEPTH_ONE, monitor));
            job.setRule(ResourcesPlugin.getWorkspace().getRuleFactory().refreshRule(folder));
            job.schedule();
        }
    }
}
