package org.sluice.telemetry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordJsonTest {

    public record Pair(Object _1, Object _2) {
    }

    public record Order(String id, double price, List<Pair> lines) {
    }

    private record Hidden(int a) {
    }

    public record Broken(int a) {

        @Override
        public int a() {
            throw new IllegalStateException("never");
        }
    }

    @Test
    void shouldWriteTuplesAsArraysAndRecordsAsObjects() {
        assertEquals("[\"to\",2]", RecordJson.toJson(new Pair("to", 2)));
        assertEquals("{\"id\":\"o1\",\"price\":1.5,\"lines\":[[\"a\",[1,2]]]}",
                RecordJson.toJson(new Order("o1", 1.5, List.of(new Pair("a", new Pair(1, 2))))));
        assertEquals("{\"a\":1}", RecordJson.toJson(new Hidden(1)));
    }

    @Test
    void shouldWriteNumbersThatJsonDoesNotKnowAsText() {
        assertEquals("[\"NaN\",\"Infinity\",\"-Infinity\",1.0]",
                RecordJson.toJson(List.of(Double.NaN, Double.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, 1.0)));
        assertEquals("9223372036854775807", RecordJson.toJson(Long.MAX_VALUE));
        assertEquals("1.10", RecordJson.toJson(new BigDecimal("1.10")));
    }

    @Test
    void shouldWriteWhatElseMayBeInAStream() {
        Map<Object, Object> map = new LinkedHashMap<>();
        map.put("k", null);
        map.put(new Pair(1, 2), Optional.of('c'));

        assertEquals("{\"k\":null,\"[1,2]\":\"c\"}", RecordJson.toJson(map));
        assertEquals("[1,2]", RecordJson.toJson(new int[] {1, 2}));
        assertEquals("\"AQI=\"", RecordJson.toJson(new byte[] {1, 2}));
        assertEquals("\"1970-01-01T00:00:00Z\"", RecordJson.toJson(Instant.EPOCH));
        assertEquals("\"a/b\"", RecordJson.toJson(Path.of("a/b")).replace("\\\\", "/"));
        assertEquals("[true,null,\"<a href='x'>\"]", RecordJson.toJson(Arrays.asList(true, null, "<a href='x'>")));
    }

    @Test
    void shouldNeverFail() {
        List<Object> self = new ArrayList<>();
        self.add(self);
        Object bad = new Object() {

            @Override
            public String toString() {
                throw new UnsupportedOperationException();
            }
        };

        assertEquals("\"<" + bad.getClass().getName() + ": java.lang.UnsupportedOperationException>\"", RecordJson.toJson(bad));
        assertEquals("\"<" + Broken.class.getName() + ": java.lang.IllegalStateException>\"", RecordJson.toJson(new Broken(1)));
        assertEquals(true, RecordJson.toJson(self).contains("…"));
    }
}
