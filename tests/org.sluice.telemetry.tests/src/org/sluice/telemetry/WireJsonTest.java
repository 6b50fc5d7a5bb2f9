package org.sluice.telemetry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WireJsonTest {

    private static final BatchFrame BATCH = new BatchFrame(3, 3000, 3000, 3001, 3009, 8_000_000,
            Map.of("counts", new NodeFrame("counts", 5, 4, 1, 0, 700, 4, 240)),
            Map.of("lines", new SourceFrame("lines", 5, -1, "line 15", 2, 12.5, 1000)),
            Optional.of(new CheckpointFrame(3000, 1024, 9000, "cp/3000")),
            List.of(new OutputFrame("console", "Console", 4, 100, Optional.empty())),
            Optional.of(new FailureFrame("counts", "a\"b", "java.lang.IllegalStateException", "<no>", "at …")), 1, Optional.of(new BacklogFrame(3, 2, 1)));

    @Test
    void shouldWriteMembersInTheirOrderAndLeaveOutEmptyOnes() {
        String json = WireJson.toJson(new OutputFrame("console", "Console", 4, 3000, 3001, 100, 2, Optional.empty()));

        assertEquals("{\"id\":\"console\",\"name\":\"Console\",\"records\":4,\"startedMillis\":3000,\"finishedMillis\":3001,\"nanos\":100,\"attempts\":2}", json);
    }

    @Test
    void shouldReadWhatItWrote() {
        assertEquals(BATCH, WireJson.fromJson(WireJson.toJson(BATCH), BatchFrame.class));
        assertEquals(TotalsFrame.ZERO.plus(BATCH), WireJson.fromJson(WireJson.toJson(TotalsFrame.ZERO.plus(BATCH)), TotalsFrame.class));
    }

    @Test
    void shouldIgnoreUnknownMembersAndFillMissingOnes() {
        BatchFrame batch = WireJson.fromJson("{\"number\":1,\"fromTheFuture\":{\"a\":[1]}}", BatchFrame.class);

        assertEquals(1, batch.number());
        assertEquals(-1, batch.timeMillis());
        assertEquals(Map.of(), batch.nodes());
        assertEquals(Optional.empty(), batch.checkpoint());
    }

    @Test
    void shouldKeepTheOrderOfMaps() {
        Map<String, NodeFrame> nodes = new java.util.LinkedHashMap<>();
        for (String id : List.of("z", "a", "m")) {
            nodes.put(id, new NodeFrame(id, 0, 0, 0, 0, 0, -1, -1));
        }
        BatchFrame batch = new BatchFrame(1, 0, 0, 0, 0, 0, nodes, Map.of(), Optional.empty(), List.of(), Optional.empty());

        assertEquals(List.of("z", "a", "m"), List.copyOf(WireJson.fromJson(WireJson.toJson(batch), BatchFrame.class).nodes().keySet()));
    }

    @Test
    void shouldRefuseBrokenTextInOneLine() {
        for (String text : List.of("", "{", "[1]", "{\"number\":\"x\"}", "{\"nodes\":5}")) {
            TelemetryException problem = assertThrows(TelemetryException.class, () -> WireJson.fromJson(text, BatchFrame.class), text);

            assertEquals(1, problem.getMessage().lines().count());
        }
    }

    @Test
    void shouldAddUpTotals() {
        TotalsFrame totals = TotalsFrame.ZERO.plus(BATCH).plus(BATCH);

        assertEquals(new TotalsFrame(2, 2, 10, 8, 0, BATCH.checkpoint()), totals);
    }
}
