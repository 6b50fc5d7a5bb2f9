package org.sluice.layout.routing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sluice.model.layout.Bendpoint;

/** What edges go around: the cards of a drawing, found by place. Immutable. */
public final class Cards {

    /** A drawing without cards. */
    public static final Cards NONE = new Cards(List.of());

    /** Closer than this to a card, in pixels, counts as crossing it. */
    static final int CLEARANCE = 6;

    private static final int CELL_WIDTH = 256;
    private static final int CELL_HEIGHT = 128;
    /** Longer stretches would look into so many cells that looking at all cards is as fast. */
    private static final int MANY_CELLS = 4096;

    /** A card, in pixels at zoom 100 %. */
    public record Card(int x, int y, int width, int height) {

        boolean contains(Bendpoint point, int margin) {
            return point.x() > x - margin && point.x() < x + width + margin && point.y() > y - margin && point.y() < y + height + margin;
        }

        /** Whether the box around two points gets closer to the card than that; exact for level and upright stretches. */
        boolean isCrossedBy(Bendpoint a, Bendpoint b, int margin) {
            return Math.max(a.x(), b.x()) > x - margin && Math.min(a.x(), b.x()) < x + width + margin
                    && Math.max(a.y(), b.y()) > y - margin && Math.min(a.y(), b.y()) < y + height + margin;
        }
    }

    private final List<Card> all;
    private final Map<Long, List<Card>> cells = new HashMap<>();

    public Cards(Collection<Card> cards) {
        all = List.copyOf(cards);
        for (Card card : all) {
            for (int column = column(card.x - CLEARANCE); column <= column(card.x + card.width + CLEARANCE); column++) {
                for (int row = row(card.y - CLEARANCE); row <= row(card.y + card.height + CLEARANCE); row++) {
                    cells.computeIfAbsent(cell(column, row), key -> new ArrayList<>(4)).add(card);
                }
            }
        }
    }

    /** Whether a route, end points included, crosses a card other than those at its ends. */
    public boolean areCrossedBy(List<Bendpoint> route) {
        return !crossed(route, true).isEmpty();
    }

    /** The cards that a route crosses; its first and last stretch may leave and enter the cards at its ends. */
    List<Card> crossed(List<Bendpoint> route) {
        return crossed(route, false);
    }

    private List<Card> crossed(List<Bendpoint> route, boolean first) {
        List<Card> result = new ArrayList<>(0);
        int last = route.size() - 1;
        for (int i = 0; i < last && !(first && !result.isEmpty()); i++) {
            Bendpoint a = route.get(i);
            Bendpoint b = route.get(i + 1);
            for (Card card : near(a, b)) {
                boolean own = i == 0 && card.contains(a, CLEARANCE) || i == last - 1 && card.contains(b, CLEARANCE);
                if (!own && card.isCrossedBy(a, b, CLEARANCE) && !result.contains(card)) {
                    result.add(card);
                }
            }
        }
        return result;
    }

    /** The cards at a point, with their surroundings. */
    List<Card> at(Bendpoint point) {
        return cells.getOrDefault(cell(column(point.x()), row(point.y())), List.of()).stream().filter(card -> card.contains(point, CLEARANCE)).toList();
    }

    private List<Card> near(Bendpoint a, Bendpoint b) {
        int left = column(Math.min(a.x(), b.x()));
        int right = column(Math.max(a.x(), b.x()));
        int top = row(Math.min(a.y(), b.y()));
        int bottom = row(Math.max(a.y(), b.y()));
        if (left == right && top == bottom) {
            return cells.getOrDefault(cell(left, top), List.of());
        }
        if ((right - left + 1L) * (bottom - top + 1L) > MANY_CELLS) {
            return all;
        }
        List<Card> result = new ArrayList<>();
        for (int column = left; column <= right; column++) {
            for (int row = top; row <= bottom; row++) {
                result.addAll(cells.getOrDefault(cell(column, row), List.of()));
            }
        }
        return result;
    }

    private static int column(int x) {
        return Math.floorDiv(x, CELL_WIDTH);
    }

    private static int row(int y) {
        return Math.floorDiv(y, CELL_HEIGHT);
    }

    private static long cell(int column, int row) {
        return ((long) column << 32) ^ (row & 0xFFFFFFFFL);
    }
}
