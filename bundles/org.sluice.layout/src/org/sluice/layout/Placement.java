package org.sluice.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.elk.graph.ElkNode;
import org.sluice.model.Node;
import org.sluice.model.layout.Bendpoint;
import org.sluice.model.layout.Layout;
import org.sluice.model.layout.NodeLayout;

/** Where nodes go once the layout is computed: pinned ones stay, others that would lie on one of them give way downwards. */
final class Placement {

    private record Area(int x, int y, int width, int height) {

        boolean overlaps(Area other, int gap) {
            return x < other.x + other.width + gap && other.x < x + width + gap && y < other.y + other.height + gap && other.y < y + height + gap;
        }
    }

    private Placement() {
    }

    static boolean isPinned(Layout current, Node node) {
        NodeLayout place = current.findNode(node.getId());
        return place != null && place.isPinned();
    }

    /**
     * The place of each node.
     *
     * @param shift from computed places to those on the canvas
     * @param gap   between a node that gives way and another, in pixels
     */
    static Map<Node, Bendpoint> of(Layout current, Map<Node, ElkNode> computed, Bendpoint shift, int gap) {
        Map<Node, Bendpoint> places = new HashMap<>();
        List<Area> taken = new ArrayList<>();
        computed.forEach((node, elk) -> {
            if (isPinned(current, node)) {
                NodeLayout place = current.findNode(node.getId());
                places.put(node, new Bendpoint(place.getX(), place.getY()));
                taken.add(new Area(place.getX(), place.getY(), (int) elk.getWidth(), (int) elk.getHeight()));
            }
        });
        computed.entrySet().stream().filter(entry -> !places.containsKey(entry.getKey())).sorted(Comparator.comparingDouble(entry -> FrameGroups.y(entry.getValue()))).forEach(entry -> {
            ElkNode elk = entry.getValue();
            Bendpoint at = computed(elk, shift);
            Area wanted = new Area(at.x(), at.y(), (int) elk.getWidth(), (int) elk.getHeight());
            Area free = below(wanted, taken, gap);
            if (!free.equals(wanted)) {
                taken.add(free);
            }
            places.put(entry.getKey(), new Bendpoint(free.x, free.y));
        });
        return places;
    }

    private static Bendpoint computed(ElkNode elk, Bendpoint shift) {
        return new Bendpoint((int) Math.round(FrameGroups.x(elk)) + shift.x(), (int) Math.round(FrameGroups.y(elk)) + shift.y());
    }

    /** The nodes that are elsewhere than computed: routes to and from them were made for another place. */
    static Set<Node> displaced(Map<Node, Bendpoint> places, Map<Node, ElkNode> computed, Bendpoint shift) {
        Set<Node> result = new LinkedHashSet<>();
        computed.forEach((node, elk) -> {
            if (!places.get(node).equals(computed(elk, shift))) {
                result.add(node);
            }
        });
        return result;
    }

    /** The area itself, or the next one below that overlaps none. */
    private static Area below(Area wanted, List<Area> taken, int gap) {
        Area area = wanted;
        for (int i = 0; i < taken.size(); i++) {
            Area other = taken.get(i);
            if (area.overlaps(other, gap)) {
                area = new Area(area.x, other.y + other.height + gap, area.width, area.height);
                i = -1;
            }
        }
        return area;
    }
}
