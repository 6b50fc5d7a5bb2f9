package org.sluice.streaming.internal.shuffle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sluice.streaming.property.Property;

class KeyTablePropertyTest {

    /** Numbers of keys between clearings, of all sizes. */
    @Test
    void shouldNumberKeysInOrderOfArrivalAfterAnyClearing() {
        Property.holds(300, choices -> choices.list(6, () -> choices.below(choices.yes() ? 40 : 1000)), sizes -> {
            KeyTable table = new KeyTable();
            for (int size : sizes) {
                List<Object> keys = new ArrayList<>();
                for (int n = 0; n < size; n++) {
                    keys.add("key " + n);
                    assertEquals(n, table.add("key " + n, Hashes.of("key " + n)));
                }
                for (int n = 0; n < size; n++) {
                    assertEquals(n, table.find(keys.get(n), Hashes.of(keys.get(n))));
                }
                assertEquals(size, table.size());
                table.clear();
            }
        });
    }
}
