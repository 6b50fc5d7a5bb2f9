package org.sluice.layout.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.sluice.layout.routing.Cards.Card;
import org.sluice.layout.routing.EdgeRoutes.End;
import org.sluice.model.layout.Bendpoint;

class EdgeRoutesTest {

    private static final int WIDTH = 216;
    private static final int HEIGHT = 52;

    private static List<Bendpoint> route(End from, End to, Cards cards) {
        return EdgeRoutes.corners(from, to, List.of(), false, cards);
    }

    private static Card card(int x, int y) {
        return new Card(x, y, WIDTH, HEIGHT);
    }

    private static End out(Card card) {
        return End.of(card.x() + WIDTH, card.y() + HEIGHT / 2);
    }

    private static End in(Card card) {
        return End.of(card.x(), card.y() + HEIGHT / 2);
    }

    private static void assertRightAngles(List<Bendpoint> route) {
        for (int i = 1; i < route.size(); i++) {
            Bendpoint a = route.get(i - 1);
            Bendpoint b = route.get(i);
            boolean almostLevel = route.size() == 2 && Math.abs(a.y() - b.y()) <= 2;
            assertTrue(a.x() == b.x() || a.y() == b.y() || almostLevel, route.toString());
            assertFalse(a.equals(b), route.toString());
        }
    }

    private static void assertGoesAround(Cards cards, End from, End to, List<Bendpoint> route) {
        assertRightAngles(route);
        assertEquals(List.of(), cards.crossed(route), route.toString());
        assertEquals(from.place(), route.get(0));
        assertEquals(to.place(), route.get(route.size() - 1));
        assertTrue(route.get(1).x() > from.place().x(), "leaves to the right: " + route);
        assertTrue(route.get(route.size() - 2).x() < to.place().x(), "arrives from the left: " + route);
    }

    @Test
    void shouldRunStraightWhenPortsAreLevel() {
        assertEquals(2, route(End.of(0, 10), End.of(200, 10), Cards.NONE).size());
        assertEquals(2, route(End.of(0, 10), End.of(24, 11), Cards.NONE).size());
    }

    @Test
    void shouldUseRightAnglesOnly() {
        for (Bendpoint end : List.of(new Bendpoint(200, 90), new Bendpoint(-300, 50), new Bendpoint(10, 300), new Bendpoint(-20, 12))) {
            for (boolean fanIn : new boolean[] {false, true}) {
                List<Bendpoint> route = EdgeRoutes.corners(End.of(0, 10), new End(end, 0, 1), List.of(), fanIn, Cards.NONE);

                assertRightAngles(route);
                assertEquals(end, route.get(route.size() - 1));
            }
        }
    }

    @Test
    void shouldMeetPortsAtTheirHeightWhenCornersAreStored() {
        List<Bendpoint> route = EdgeRoutes.corners(End.of(0, 12), End.of(200, 91), List.of(new Bendpoint(50, 10), new Bendpoint(50, 90)), false, new Cards(List.of(card(40, 0))));

        assertEquals(List.of(new Bendpoint(0, 12), new Bendpoint(50, 12), new Bendpoint(50, 91), new Bendpoint(200, 91)), route);
    }

    @Test
    void shouldGoAroundCardBetweenLevelCards() {
        Card left = card(0, 0);
        Card between = card(300, 0);
        Card right = card(600, 0);
        Cards cards = new Cards(List.of(left, between, right));

        List<Bendpoint> route = route(out(left), in(right), cards);

        assertGoesAround(cards, out(left), in(right), route);
        assertEquals(6, route.size(), "no more corners than needed: " + route);
    }

    @Test
    void shouldGoAroundWhenTheTargetLiesToTheLeft() {
        Card source = card(600, 0);
        Card target = card(0, 30);
        Cards cards = new Cards(List.of(source, target, card(300, 70), card(300, 150)));

        assertGoesAround(cards, out(source), in(target), route(out(source), in(target), cards));
    }

    @Test
    void shouldKeepEdgesOfNeighbouringPortsApart() {
        End[] from = {new End(new Bendpoint(216, 20), 0, 2), new End(new Bendpoint(216, 45), 1, 2)};
        for (int y : new int[] {200, -200}) {
            End[] to = {new End(new Bendpoint(500, y + 17), 0, 2), new End(new Bendpoint(500, y + 35), 1, 2)};

            List<Bendpoint> upper = route(from[0], to[0], Cards.NONE);
            List<Bendpoint> lower = route(from[1], to[1], Cards.NONE);

            assertEquals(8, Math.abs(upper.get(1).x() - lower.get(1).x()));
            assertEquals(y > 0, upper.get(1).x() > lower.get(1).x(), "the one that has to go farther turns outside, so that they do not cross");
        }
    }

    @Test
    void shouldCrossCardsOnlyWhenOneStandsAtAPort() {
        Random random = new Random(11);
        int around = 0;
        for (int round = 0; round < 300; round++) {
            List<Card> all = new ArrayList<>();
            for (int column = 0; column < 6; column++) {
                for (int row = 0; row < 8; row++) {
                    all.add(card(column * 300 + random.nextInt(30), row * 100 + random.nextInt(20)));
                }
            }
            Cards cards = new Cards(all);
            Card source = all.get(random.nextInt(all.size()));
            Card target = all.get(random.nextInt(all.size()));
            if (source != target) {
                List<Bendpoint> route = route(out(source), in(target), cards);
                assertGoesAround(cards, out(source), in(target), route);
                around += route.size() > 4 ? 1 : 0;
            }
        }
        assertTrue(around > 100, "only " + around + " had to go around");
    }

    @Test
    void shouldRunAsIfThereWereNoCardsWhenPortsAreCovered() {
        Card source = card(0, 0);
        Card target = card(600, 0);
        Cards cards = new Cards(List.of(source, target, card(210, 10)));

        assertEquals(2, route(out(source), in(target), cards).size());
    }

    @Test
    void shouldGiveTheSameRouteWhateverTheOrderOfTheCards() {
        List<Card> all = List.of(card(0, 0), card(300, -20), card(600, 0), card(300, 60), card(300, -110));
        List<Card> turned = new ArrayList<>(all);
        java.util.Collections.reverse(turned);

        assertEquals(route(out(all.get(0)), in(all.get(2)), new Cards(all)), route(out(all.get(0)), in(all.get(2)), new Cards(turned)));
    }
}
