package org.sluice.editor.internal.subpipelines;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sluice.codegen.SubPipelineEdits;
import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.arrange.InitialPlacement;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.model.Node;
import org.sluice.model.PipelineFiles;
import org.sluice.model.SubPipelineNode;
import org.sluice.model.layout.LayoutFactory;
import org.sluice.model.layout.NodeLayout;

/** Puts the nodes of a sub-pipeline in place of the node that stands for it, to each other as in their file; what is right of them makes room. */
final class InlineCommand extends ModelChangeCommand {

    private final SubPipelineNode composite;
    private final Path folder;
    private List<Node> added = List.of();

    InlineCommand(Diagram diagram, SubPipelineNode composite, Path folder) {
        super(Messages.Command_inline, diagram);
        this.composite = composite;
        this.folder = folder;
    }

    /** The new nodes, once executed. */
    List<Node> added() {
        return added;
    }

    @Override
    void change() {
        NodeLayout own = diagram().layoutOf(composite);
        int x = own == null ? 0 : own.getX();
        int y = own == null ? 0 : own.getY();
        Map<String, NodeLayout> inside = new HashMap<>();
        PipelineFiles.loadLayout(PipelineFiles.layoutFileOf(folder.resolve(composite.getFile().strip()))).getNodes().forEach(place -> inside.put(place.getNode(), place));
        Map<String, String> ids = new HashMap<>();
        added = SubPipelineEdits.inline(diagram().pipeline(), composite, folder);
        added.forEach(node -> ids.put(node.getId(), inside.containsKey(node.getId()) ? node.getId() : node.getId().replaceFirst("-\\d+$", ""))); //$NON-NLS-1$ //$NON-NLS-2$
        List<NodeLayout> places = added.stream().map(node -> inside.get(ids.get(node.getId()))).filter(place -> place != null).toList();
        diagram().layout().getNodes().remove(own);
        diagram().layout().getEdges().removeIf(edge -> diagram().pipeline().findEdge(edge.getEdge()) == null);
        if (places.size() == added.size() && !added.isEmpty()) {
            int left = places.stream().mapToInt(NodeLayout::getX).min().orElse(0);
            int width = places.stream().mapToInt(NodeLayout::getX).max().orElse(0) - left;
            double top = places.stream().mapToInt(NodeLayout::getY).average().orElse(0);
            diagram().layout().getNodes().stream().filter(place -> place.getX() > x + DiagramTheme.CARD_WIDTH / 2).forEach(place -> place.setX(place.getX() + width));
            for (int i = 0; i < added.size(); i++) {
                NodeLayout place = LayoutFactory.eINSTANCE.createNodeLayout();
                place.setNode(added.get(i).getId());
                place.setX(x + places.get(i).getX() - left);
                place.setY(Math.max(0, y + (int) Math.round(places.get(i).getY() - top)));
                diagram().layout().getNodes().add(place);
            }
        }
        InitialPlacement.complete(diagram().pipeline(), diagram().layout());
    }
}
