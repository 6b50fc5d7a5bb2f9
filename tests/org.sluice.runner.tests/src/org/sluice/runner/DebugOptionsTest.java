package org.sluice.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.sluice.streaming.HistoryLimits;
import org.sluice.streaming.StreamingConf;

class DebugOptionsTest {

    @Test
    void shouldTakeTheHistoryOfThePipelineUnlessTheRunHasItsOwn() {
        HistoryLimits ofPipeline = HistoryLimits.of(new StreamingConf().set("sluice.history.megabytes", "2").set("sluice.history.batches", "7"));
        HistoryLimits own = new HistoryLimits(100, 3);

        assertEquals(new HistoryLimits(2 << 20, 7), ofPipeline);
        assertEquals(ofPipeline, DebugOptions.DEFAULT.orElse(ofPipeline).history());
        assertEquals(own, DebugOptions.DEFAULT.with(own).orElse(ofPipeline).history());
        assertEquals(HistoryLimits.DEFAULT, HistoryLimits.of(new StreamingConf()));
    }
}
