package org.sluice.streaming.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PropertyTest {

    @Test
    void shouldReportTheSmallestExample() {
        AssertionError e = assertThrows(AssertionError.class, () -> Property.holds(200, choices -> choices.list(50, () -> choices.below(1000)),
                list -> assertTrue(list.stream().mapToInt(n -> n).sum() < 500)));

        assertTrue(e.getMessage().startsWith("does not hold for [500]"), e.getMessage());
    }

    @Test
    void shouldMakeTheSameExampleOfTheSameNumbers() {
        Choices first = new Choices(7);
        List<String> made = first.list(20, first::text);
        Choices again = new Choices(first.made());

        assertEquals(made, again.list(20, again::text));
    }

    @Test
    void shouldPassWhenItHolds() {
        Property.holds(100, Choices::number, number -> assertEquals(number, -(-number)));
    }
}
