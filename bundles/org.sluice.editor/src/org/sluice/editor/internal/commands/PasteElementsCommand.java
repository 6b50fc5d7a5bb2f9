package org.sluice.editor.internal.commands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.Messages;
import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.model.PipelineBehavior;
import org.sluice.model.PipelinePackage;
import org.sluice.model.layout.LayoutFactory;
import org.sluice.model.layout.LayoutPackage;
import org.sluice.model.layout.NodeLayout;
import org.sluice.model.layout.Note;

/** Adds copies of nodes, of the edges between them, and of notes, with new ids and a little aside. */
public final class PasteElementsCommand extends ChangeCommand {

    /**
     * What was copied: nodes with their positions and the edges between them, and notes. Belongs to the clipboard, in no model.
     */
    public record Clip(List<Node> nodes, List<Edge> edges, Map<Node, Point> places, List<Note> notes) {

        /** Copies a selection; edges count when both ends are in it. */
        public static Clip of(Diagram diagram, Collection<Node> selection) {
            return of(diagram, selection, List.of());
        }

        /** As {@link #of(Diagram, Collection)}, with notes. */
        public static Clip of(Diagram diagram, Collection<Node> selection, Collection<Note> notes) {
            List<EObject> originals = new ArrayList<>(selection);
            for (Node node : selection) {
                diagram.outgoing(node).stream().filter(edge -> selection.contains(edge.getTarget())).forEach(originals::add);
            }
            EcoreUtil.Copier copier = new EcoreUtil.Copier();
            copier.copyAll(originals);
            copier.copyReferences();
            Clip clip = new Clip(new ArrayList<>(), new ArrayList<>(), new HashMap<>(), new ArrayList<>(EcoreUtil.copyAll(notes)));
            for (EObject original : originals) {
                EObject copy = copier.get(original);
                if (copy instanceof Node node) {
                    clip.nodes.add(node);
                    NodeLayout place = diagram.layoutOf((Node) original);
                    clip.places.put(node, place == null ? new Point() : new Point(place.getX(), place.getY()));
                } else if (copy instanceof Edge edge) {
                    clip.edges.add(edge);
                }
            }
            return clip;
        }
    }

    private final Diagram diagram;
    private final Clip clip;
    private final int offset;
    private final List<Node> pasted = new ArrayList<>();
    private final List<Note> pastedNotes = new ArrayList<>();

    public PasteElementsCommand(Diagram diagram, Clip clip, int offset) {
        super(Messages.Action_paste);
        this.diagram = diagram;
        this.clip = clip;
        this.offset = offset;
    }

    /** The new nodes, once executed. */
    public List<Node> pasted() {
        return List.copyOf(pasted);
    }

    /** The new notes, once executed. */
    public List<Note> pastedNotes() {
        return List.copyOf(pastedNotes);
    }

    @Override
    public boolean canExecute() {
        return !clip.nodes().isEmpty() || !clip.notes().isEmpty();
    }

    @Override
    protected void change() {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        List<EObject> all = new ArrayList<>(clip.nodes());
        all.addAll(clip.edges());
        copier.copyAll(all);
        copier.copyReferences();
        for (Node original : clip.nodes()) {
            Node node = (Node) copier.get(original);
            node.setId(PipelineBehavior.uniqueId(diagram.pipeline(), original.getId().replaceFirst("-\\d+$", ""))); //$NON-NLS-1$ //$NON-NLS-2$
            NodeLayout place = LayoutFactory.eINSTANCE.createNodeLayout();
            place.setNode(node.getId());
            place.setX(clip.places().get(original).x + offset);
            place.setY(clip.places().get(original).y + offset);
            add(diagram.layout(), LayoutPackage.Literals.LAYOUT__NODES, place);
            add(diagram.pipeline(), PipelinePackage.Literals.PIPELINE__NODES, node);
            pasted.add(node);
        }
        for (Note note : EcoreUtil.copyAll(clip.notes())) {
            note.setId(NoteCommands.freshId(diagram));
            note.setX(note.getX() + offset);
            note.setY(note.getY() + offset);
            add(diagram.layout(), LayoutPackage.Literals.LAYOUT__NOTES, note);
            pastedNotes.add(note);
        }
        for (Edge original : clip.edges()) {
            Edge edge = (Edge) copier.get(original);
            edge.setId(PipelineBehavior.uniqueId(diagram.pipeline(), edge.getSource().getId() + "-" + edge.getTarget().getId())); //$NON-NLS-1$
            add(diagram.pipeline(), PipelinePackage.Literals.PIPELINE__EDGES, edge);
        }
    }
}
