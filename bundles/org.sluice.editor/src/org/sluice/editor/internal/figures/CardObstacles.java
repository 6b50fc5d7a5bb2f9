package org.sluice.editor.internal.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.LayoutListener;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.sluice.layout.routing.Cards;
import org.sluice.layout.routing.Cards.Card;
import org.sluice.model.layout.Bendpoint;

/**
 * The cards that edges go around. Looks at them when their layer has been laid out, and has those edges routed anew that now cross a card, or
 * went around one that has moved. Zooming and panning move no card.
 */
public final class CardObstacles extends LayoutListener.Stub {

    /** A route with corners is looked for again when a card changes within this distance of it, in pixels. */
    private static final int REACH = 60;
    private static final int MANY = 40;

    private final IFigure edges;
    private Map<IFigure, Rectangle> places = new HashMap<>();
    private Cards cards = Cards.NONE;

    private CardObstacles(IFigure edges) {
        this.edges = edges;
    }

    /** Watches the cards of one layer for the edges in another, and routes these. */
    public static void install(IFigure cards, EdgeLayer edges) {
        CardObstacles obstacles = new CardObstacles(edges);
        edges.setConnectionRouter(new EdgeRouter(() -> obstacles.cards));
        cards.addLayoutListener(obstacles);
    }

    @Override
    public void postLayout(IFigure layer) {
        Map<IFigure, Rectangle> now = new HashMap<>();
        for (Object child : layer.getChildren()) {
            if (child instanceof NodeFigure card && card.isVisible()) {
                now.put(card, card.cardBounds());
            }
        }
        if (now.equals(places)) {
            return;
        }
        List<Rectangle> changed = changed(places, now);
        places = now;
        cards = new Cards(now.values().stream().map(r -> new Card(r.x, r.y, r.width, r.height)).toList());
        for (Object child : edges.getChildren()) {
            if (child instanceof EdgeFigure edge && edge.bendPoints().isEmpty() && isConcerned(edge, changed)) {
                edge.revalidate();
            }
        }
    }

    private static List<Rectangle> changed(Map<IFigure, Rectangle> before, Map<IFigure, Rectangle> now) {
        List<Rectangle> result = new ArrayList<>();
        before.forEach((figure, place) -> {
            if (!place.equals(now.get(figure))) {
                result.add(place);
            }
        });
        now.forEach((figure, place) -> {
            if (!place.equals(before.get(figure))) {
                result.add(place);
            }
        });
        return result;
    }

    private boolean isConcerned(EdgeFigure edge, List<Rectangle> changed) {
        PointList points = edge.getPoints();
        Rectangle around = points.getBounds().getExpanded(REACH, REACH);
        if (points.size() > 2 && (changed.size() > MANY || changed.stream().anyMatch(around::intersects))) {
            return true;
        }
        List<Bendpoint> route = new ArrayList<>(points.size());
        for (int i = 0; i < points.size(); i++) {
            route.add(new Bendpoint(points.getPoint(i).x, points.getPoint(i).y));
        }
        return cards.areCrossedBy(route);
    }
}
