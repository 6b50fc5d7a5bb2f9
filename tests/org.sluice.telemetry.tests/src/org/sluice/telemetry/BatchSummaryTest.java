package org.sluice.telemetry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BatchSummaryTest {

    @Test
    void shouldAddUpWhatTheNodesHold() {
        BatchFrame batch = new BatchFrame(4, 4000, 4000, 4010, 4020, 2_500_000,
                Map.of("a", new NodeFrame("a", 0, 5, 0, 0, 0, -1, -1), "b", new NodeFrame("b", 5, 5, 0, 0, 0, 3, 120), "c", new NodeFrame("c", 5, 5, 0, 0, 0, 2, 80)),
                Map.of("a", new SourceFrame("a", 5, -1, "")), Optional.of(new CheckpointFrame(4000, 77, 1_500_000, "")), List.of(), Optional.empty());

        assertEquals(new BatchSummary(4000, 4, 5, 2.5, 10, false, 200, 77, 1.5), BatchSummary.of(batch));
        BatchSummary without = BatchSummary.of(new BatchFrame(4, 4000, 4000, 4010, 4020, 0, Map.of(), Map.of(), Optional.empty(), List.of(), Optional.empty()));
        assertFalse(without.hasCheckpoint());
        assertEquals(0, without.stateBytes());
    }
}
