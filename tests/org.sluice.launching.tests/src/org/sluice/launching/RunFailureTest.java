package org.sluice.launching;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.sluice.telemetry.FailureFrame;

final class RunFailureTest {

    @Test
    void shouldReadTheLastLineOfAProgram() {
        Optional<RunFailure> failure = RunFailure.ofLine(
                "Node 'words' failed in batch 3 (time 1795182368000) on record 'it's thee': java.lang.ArithmeticException: / by zero");

        assertEquals(Optional.of(new RunFailure(3, new FailureFrame("words", "it's thee", "java.lang.ArithmeticException", "/ by zero", ""))),
                failure);
    }

    @Test
    void shouldReadALineWithoutRecordAndMessage() {
        Optional<RunFailure> failure = RunFailure.ofLine("Node 'counts' failed in batch 1: java.lang.NullPointerException");

        assertEquals(Optional.of(new RunFailure(1, new FailureFrame("counts", "", "java.lang.NullPointerException", "", ""))), failure);
    }

    @Test
    void shouldFindNothingInOtherLines() {
        assertEquals(Optional.empty(), RunFailure.ofLine("Cannot connect to 'localhost:9999': connection refused."));
    }
}
