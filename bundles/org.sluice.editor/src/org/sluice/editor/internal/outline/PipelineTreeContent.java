package org.sluice.editor.internal.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.sluice.catalog.Category;
import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.Messages;
import org.sluice.layout.FrameContents;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;
import org.sluice.model.layout.Frame;
import org.sluice.model.layout.Note;

/** Nodes of the pipeline: sources, operators, sinks; then the frames with what is in them, then the notes. */
final class PipelineTreeContent implements ITreeContentProvider {

    /** A heading. */
    enum Group {
        SOURCES(Messages.Outline_sources), OPERATORS(Messages.Outline_operators), SINKS(Messages.Outline_sinks);

        private final String label;

        Group(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        static Group of(Node node) {
            Category category = NodeTypes.typeOf(node).category();
            return category == Category.SOURCE ? SOURCES : category == Category.SINK ? SINKS : OPERATORS;
        }
    }

    /** The innermost frame of everything that is in one, as of the last refresh. */
    private final Map<Object, Frame> parents = new HashMap<>();
    private List<Object> all = List.of();

    @Override
    public Object[] getElements(Object input) {
        Diagram diagram = (Diagram) input;
        List<Object> elements = new ArrayList<>();
        for (Group group : Group.values()) {
            for (Node node : diagram.pipeline().getNodes()) {
                if (Group.of(node) == group) {
                    elements.add(node);
                }
            }
        }
        elements.addAll(diagram.layout().getFrames());
        elements.addAll(diagram.layout().getNotes());
        all = elements;
        readParents(diagram);
        return elements.stream().filter(element -> !parents.containsKey(element)).toArray();
    }

    private void readParents(Diagram diagram) {
        parents.clear();
        Map<Frame, FrameContents> contents = new LinkedHashMap<>();
        diagram.layout().getFrames().forEach(frame -> contents.put(frame, FrameContents.of(diagram.layout(), frame)));
        // outer frames first, so that the innermost is the parent
        contents.entrySet().stream().sorted(Comparator.comparingInt(entry -> -size(entry.getValue()))).forEach(entry -> {
            FrameContents held = entry.getValue();
            for (Object element : all) {
                if (element instanceof Node node && held.nodes().contains(node.getId()) || element instanceof Note note && held.notes().contains(note.getId())
                        || element instanceof Frame frame && held.frames().contains(frame.getId()) && size(contents.get(frame)) < size(held)) {
                    parents.put(element, entry.getKey());
                }
            }
        });
    }

    private static int size(FrameContents contents) {
        return contents.nodes().size() + contents.notes().size() + contents.frames().size();
    }

    @Override
    public Object[] getChildren(Object element) {
        return element instanceof Frame ? all.stream().filter(each -> parents.get(each) == element).toArray() : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return parents.get(element);
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof Frame && parents.containsValue(element);
    }
}
