package org.sluice.editor.internal.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sluice.editor.NodeLive;

class QuantitiesTest {

    @ParameterizedTest
    @CsvSource({"-1,–", "0,0", "999,999", "1000,1.00k", "1234,1.23k", "12345,12.3k", "123456,123k", "999499,999k", "999500,1.00M",
        "1234567,1.23M", "5000000000,5.00G"})
    void shouldShowThreeSignificantDigits(long value, String text) {
        assertEquals(text, Quantities.count(value));
    }

    @ParameterizedTest
    @CsvSource({"-1,–", "12,12 B", "1234,1.23 kB", "1234567,1.23 MB"})
    void shouldShowBytes(long value, String text) {
        assertEquals(text, Quantities.bytes(value));
    }

    @ParameterizedTest
    @CsvSource({"0,0.00 ms", "1.234,1.23 ms", "12.345,12.3 ms", "999.4,999 ms", "1234,1.23 s"})
    void shouldShowMillis(double value, String text) {
        assertEquals(text, Quantities.millis(value));
    }

    @Test
    void shouldShowExactValuesInTooltipOnly() {
        LiveText text = LiveText.of(new NodeLive(1234567, 1234, 3.21, 4711, 99000, null), true, true, "12:00:00");

        assertEquals("1.23M → 1.23k", text.main());
        assertEquals("4.71k", text.state());
        assertEquals("1,234,567 records in\n1,234 records out\n3.210 ms\n4,711 keys in the state, 99,000 bytes\nlast checkpoint 12:00:00",
                text.exact());
    }

    @Test
    void shouldTickBooksThatBalanceAndTellTheMissingNumberOfThoseThatDoNot() {
        LiveText balanced = LiveText.of(new NodeLive(100, 60, 3, 1, -1, -1, -1, null, new NodeLive.Books(37, 0, 0, 0)), true, true, "");
        LiveText wrong = LiveText.of(new NodeLive(100, 60, 0, 1, -1, -1, -1, null, new NodeLive.Books(37, 0, 0, 3)), true, true, "");

        assertEquals("100 → 60 ✓", balanced.main());
        assertTrue(balanced.exact().endsWith("books balance: every record is accounted for; 37 filtered; 3 failed"), balanced.exact());
        assertEquals("100 → 60", wrong.main());
        assertEquals("≠3", wrong.errors());
        assertTrue(wrong.exact().endsWith("books do not balance: 3 records are missing"), wrong.exact());
    }
}
