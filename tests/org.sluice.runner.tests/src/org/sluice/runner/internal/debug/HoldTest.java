package org.sluice.runner.internal.debug;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

final class HoldTest {

    @Test
    void shouldKeepWhatIsAskedBeforeARunStandsThatIsAboutTo() throws Exception {
        Hold hold = new Hold();
        hold.expect();

        CompletableFuture<Boolean> answer = hold.ask(() -> {
            hold.go();
            return true;
        });
        assertFalse(answer.isDone());
        hold.stand(() -> { });

        assertTrue(answer.join());
    }

    @Test
    void shouldRefuseWhatIsAskedOfARunThatDoesNotStand() {
        CompletableFuture<Boolean> answer = new Hold().ask(() -> true);

        assertTrue(answer.isCompletedExceptionally());
    }

    @Test
    void shouldRefuseWhatWaitsWhenTheRunEndsBeforeItStands() {
        Hold hold = new Hold();
        hold.expect();
        CompletableFuture<Boolean> answer = hold.ask(() -> true);

        hold.end();

        assertTrue(answer.isCompletedExceptionally());
    }
}
