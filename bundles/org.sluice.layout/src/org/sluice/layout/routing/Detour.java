package org.sluice.layout.routing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;

import org.sluice.layout.routing.Cards.Card;
import org.sluice.model.layout.Bendpoint;

/**
 * A short way with few corners around cards: the cheapest on the lines beside those cards that are in the way. Cards come into the search
 * only when a way found before crosses them, so the cost depends on what is near and not on the size of the drawing.
 */
final class Detour {

    /** Distance from the cards, in pixels: less than that of the corners at ports, whose stretches run beside. */
    private static final int MARGIN = 12;
    /** First and last stretch, in pixels. */
    private static final int STUB = 18;
    /** A corner is worth a way of this many pixels. */
    private static final int CORNER = 60;
    private static final int ROUNDS = 12;
    private static final int MOST_CARDS = 40;

    private static final int RIGHT = 0;
    private static final int DOWN = 1;
    private static final int LEFT = 2;
    private static final int UP = 3;
    private static final int[] DX = {1, 0, -1, 0};
    private static final int[] DY = {0, 1, 0, -1};

    private final List<Card> obstacles;
    private final Bendpoint from;
    private final Bendpoint to;
    private final int[] xs;
    private final int[] ys;

    /** One place of the search: a crossing of two lines, reached in a direction. */
    private record Step(int state, int cost, int estimate) implements Comparable<Step> {
        @Override
        public int compareTo(Step other) {
            return estimate != other.estimate ? Integer.compare(estimate, other.estimate) : Integer.compare(state, other.state);
        }
    }

    private Detour(List<Card> obstacles, Bendpoint from, Bendpoint to, int margin) {
        this.obstacles = obstacles;
        this.from = from;
        this.to = to;
        Set<Integer> upright = new TreeSet<>(List.of(from.x(), to.x()));
        Set<Integer> level = new TreeSet<>(List.of(from.y(), to.y()));
        for (Card card : obstacles) {
            Collections.addAll(upright, card.x() - margin, card.x() + card.width() + margin);
            Collections.addAll(level, card.y() - margin, card.y() + card.height() + margin);
        }
        xs = upright.stream().mapToInt(Integer::intValue).toArray();
        ys = level.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * A route that crosses no card.
     *
     * @param direct the route without regard to cards
     * @param lane   how much farther than usual from cards and ports, in pixels
     * @return empty when there is none, or none near
     */
    static Optional<List<Bendpoint>> around(Cards cards, List<Bendpoint> direct, int lane) {
        Bendpoint start = direct.get(0);
        Bendpoint end = direct.get(direct.size() - 1);
        Bendpoint from = new Bendpoint(start.x() + STUB + lane, start.y());
        Bendpoint to = new Bendpoint(end.x() - STUB - lane, end.y());
        Set<Card> obstacles = new LinkedHashSet<>(cards.crossed(direct));
        obstacles.addAll(cards.at(start));
        obstacles.addAll(cards.at(end));
        List<Card> unavoidable = new ArrayList<>(cards.at(from));
        unavoidable.addAll(cards.at(to));
        if (!unavoidable.isEmpty()) {
            return Optional.empty();
        }
        for (int round = 0; round < ROUNDS && obstacles.size() <= MOST_CARDS; round++) {
            List<Bendpoint> inner = new Detour(List.copyOf(obstacles), from, to, MARGIN + lane).search();
            if (inner == null) {
                return Optional.empty();
            }
            List<Bendpoint> route = straightened(start, inner, end);
            if (!obstacles.addAll(cards.crossed(route))) {
                return Optional.of(route);
            }
        }
        return Optional.empty();
    }

    /** A* over the crossings of the lines; leaves and arrives to the right. */
    private List<Bendpoint> search() {
        int size = xs.length * ys.length * 4;
        int[] costs = new int[size];
        int[] before = new int[size];
        Arrays.fill(costs, Integer.MAX_VALUE);
        int first = state(Arrays.binarySearch(xs, from.x()), Arrays.binarySearch(ys, from.y()), RIGHT);
        int last = state(Arrays.binarySearch(xs, to.x()), Arrays.binarySearch(ys, to.y()), RIGHT);
        PriorityQueue<Step> open = new PriorityQueue<>();
        costs[first] = 0;
        before[first] = -1;
        open.add(new Step(first, 0, estimate(first)));
        while (!open.isEmpty()) {
            Step step = open.poll();
            if (step.state == last) {
                return path(before, last);
            }
            if (step.cost > costs[step.state]) {
                continue;
            }
            int direction = step.state & 3;
            for (int next = 0; next < 4; next++) {
                int state = next(step.state, next, last);
                if (state < 0) {
                    continue;
                }
                int cost = step.cost + distance(step.state, state) + (next == direction ? 0 : CORNER);
                if (cost < costs[state] && isFree(step.state, state)) {
                    costs[state] = cost;
                    before[state] = step.state;
                    open.add(new Step(state, cost, cost + estimate(state)));
                }
            }
        }
        return null;
    }

    /** The next crossing in a direction, at the end of the way the turn to the right; -1: none, or back. */
    private int next(int state, int direction, int last) {
        int now = state & 3;
        if (state >> 2 == last >> 2) {
            return direction == RIGHT && now != LEFT ? last : -1;
        }
        int x = x(state) + DX[direction];
        int y = y(state) + DY[direction];
        boolean back = direction == (now + 2 & 3);
        return back || x < 0 || y < 0 || x >= xs.length || y >= ys.length ? -1 : state(x, y, direction);
    }

    private int distance(int a, int b) {
        return Math.abs(xs[x(a)] - xs[x(b)]) + Math.abs(ys[y(a)] - ys[y(b)]);
    }

    private int estimate(int state) {
        int dx = to.x() - xs[x(state)];
        int dy = to.y() - ys[y(state)];
        int direction = state & 3;
        boolean turns = direction == UP || direction == DOWN || dy != 0 || dx < 0;
        return Math.abs(dx) + Math.abs(dy) + (turns ? CORNER : 0);
    }

    private boolean isFree(int a, int b) {
        Bendpoint from = point(a);
        Bendpoint to = point(b);
        for (Card card : obstacles) {
            if (card.isCrossedBy(from, to, Cards.CLEARANCE)) {
                return false;
            }
        }
        return true;
    }

    private List<Bendpoint> path(int[] before, int last) {
        List<Bendpoint> result = new ArrayList<>();
        for (int state = last; state >= 0; state = before[state]) {
            result.add(point(state));
        }
        Collections.reverse(result);
        return result;
    }

    private int state(int x, int y, int direction) {
        return (x * ys.length + y) * 4 + direction;
    }

    private int x(int state) {
        return state / 4 / ys.length;
    }

    private int y(int state) {
        return state / 4 % ys.length;
    }

    private Bendpoint point(int state) {
        return new Bendpoint(xs[x(state)], ys[y(state)]);
    }

    /** The whole route without the points at which it only goes on. */
    private static List<Bendpoint> straightened(Bendpoint start, List<Bendpoint> inner, Bendpoint end) {
        List<Bendpoint> all = new ArrayList<>(inner);
        all.add(end);
        List<Bendpoint> result = new ArrayList<>(List.of(start));
        for (Bendpoint point : all) {
            int size = result.size();
            if (size > 1 && onLine(result.get(size - 2), result.get(size - 1), point)) {
                result.set(size - 1, point);
            } else {
                result.add(point);
            }
        }
        return result;
    }

    private static boolean onLine(Bendpoint a, Bendpoint b, Bendpoint c) {
        return a.x() == b.x() && b.x() == c.x() || a.y() == b.y() && b.y() == c.y();
    }
}
