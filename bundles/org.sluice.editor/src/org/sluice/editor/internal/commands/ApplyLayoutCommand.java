package org.sluice.editor.internal.commands;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.Messages;
import org.sluice.model.layout.Box;
import org.sluice.model.layout.EdgeLayout;
import org.sluice.model.layout.Layout;
import org.sluice.model.layout.LayoutPackage;
import org.sluice.model.layout.NodeLayout;

/** Takes over positions and routes that an automatic layout computed on a copy; one undo for all. */
public final class ApplyLayoutCommand extends ChangeCommand {

    private final Diagram diagram;
    private final Layout result;

    public ApplyLayoutCommand(Diagram diagram, Layout result) {
        super(Messages.Action_autoLayout);
        this.diagram = diagram;
        this.result = result;
    }

    @Override
    protected void change() {
        Layout layout = diagram.layout();
        Map<String, NodeLayout> places = new HashMap<>();
        layout.getNodes().forEach(place -> places.put(place.getNode(), place));
        for (NodeLayout computed : result.getNodes()) {
            NodeLayout place = places.get(computed.getNode());
            if (place == null) {
                add(layout, LayoutPackage.Literals.LAYOUT__NODES, EcoreUtil.copy(computed));
            } else {
                if (place.getX() != computed.getX()) {
                    set(place, LayoutPackage.Literals.BOX__X, computed.getX());
                }
                if (place.getY() != computed.getY()) {
                    set(place, LayoutPackage.Literals.BOX__Y, computed.getY());
                }
            }
        }
        boxes(layout.getFrames(), result.getFrames());
        boxes(layout.getNotes(), result.getNotes());
        for (EdgeLayout old : List.copyOf(layout.getEdges())) {
            remove(layout, LayoutPackage.Literals.LAYOUT__EDGES, old);
        }
        for (EdgeLayout computed : result.getEdges()) {
            if (!computed.getBendpoints().isEmpty()) {
                add(layout, LayoutPackage.Literals.LAYOUT__EDGES, EcoreUtil.copy(computed));
            }
        }
    }

    /** Frames and notes are matched by their order; when some came or went meanwhile, they stay as they are. */
    private void boxes(List<? extends Box> now, List<? extends Box> computed) {
        for (int i = 0; now.size() == computed.size() && i < now.size(); i++) {
            for (EAttribute attribute : LayoutPackage.Literals.BOX.getEAttributes()) {
                if (!now.get(i).eGet(attribute).equals(computed.get(i).eGet(attribute))) {
                    set(now.get(i), attribute, computed.get(i).eGet(attribute));
                }
            }
        }
    }
}
