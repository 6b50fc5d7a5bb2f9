package org.sluice.telemetry.jetty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sluice.telemetry.jetty.DebuggedRun.WORDS;
import static org.sluice.telemetry.jetty.DebuggedRun.get;

import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sluice.telemetry.RefusedException;
import org.sluice.telemetry.TelemetryClient;
import org.sluice.telemetry.TotalsFrame;
import org.sluice.telemetry.debug.BatchHashes;
import org.sluice.telemetry.debug.ControlFrame;
import org.sluice.telemetry.debug.DebugState;
import org.sluice.telemetry.debug.EdgeFrame;
import org.sluice.telemetry.debug.EdgeQuestion;
import org.sluice.telemetry.debug.StateQuestion;

/** Runs are held, stepped and sent back and forth over HTTP. */
@Timeout(60)
class DebugControlTest {

    private static List<String> texts(EdgeFrame edge) {
        return edge.records().stream().map(JsonElement::getAsString).toList();
    }

    @Test
    void shouldWaitBeforeTheFirstBatchAndStepBatchByBatch() throws Exception {
        try (DebuggedRun run = new DebuggedRun(WORDS)) {
            ControlFrame start = get(run.debug.control());
            assertEquals(DebugState.PAUSED, start.state());
            assertEquals("start", start.reason());
            assertEquals(0, start.batch());

            ControlFrame first = get(run.debug.step());
            ControlFrame second = get(run.debug.step());

            assertEquals(List.of(1L, 2L), List.of(first.batch(), second.batch()));
            assertEquals(2000, second.timeMillis());
            assertEquals("step", second.reason());
            assertEquals(2, second.shown().get().nodes().get("lines").out());
            assertTrue(second.can("step-back") && second.can("resume") && second.can("goto"), second::toString);
            assertEquals(1, second.history().earliest());
            assertEquals(2, second.history().latest());
            assertTrue(second.history().bytes() > 0 && second.history().limitBytes() == 64 << 20);
        }
    }

    @Test
    void shouldStopAtEachNodeOfABatch() throws Exception {
        try (DebuggedRun run = new DebuggedRun(WORDS)) {
            List<String> nodes = new ArrayList<>();
            ControlFrame at = get(run.debug.stepNode());
            while (at.state() == DebugState.AT_NODE) {
                assertEquals(1, at.batch());
                nodes.add(at.node());
                at = get(run.debug.stepNode());
            }

            assertEquals(List.of("lines", "words", "long", "pairs", "counts", "console", "upper", "shout"), nodes);
            assertEquals(DebugState.PAUSED, at.state());
            assertEquals(1, at.batch());
        }
    }

    @Test
    void shouldShowWhatHasReachedTheNodeTheRunStandsAtAndFinishTheBatch() throws Exception {
        try (DebuggedRun run = new DebuggedRun(WORDS)) {
            ControlFrame at = get(run.debug.runTo("pairs", 2));
            assertEquals(DebugState.AT_NODE, at.state());
            assertEquals("run-to", at.reason());
            assertEquals(2, at.batch());
            assertEquals(List.of("that", "is", "the", "question"), texts(get(run.debug.edge(EdgeQuestion.first("long--pairs", 10)))));
            assertEquals(0, get(run.debug.edge(EdgeQuestion.first("pairs--counts", 10))).total());
            assertEquals(4, get(run.debug.state(new StateQuestion("counts", 0, "", "", 100))).keys());

            ControlFrame over = get(run.debug.step());
            assertEquals(DebugState.PAUSED, over.state());
            assertEquals(2, over.batch());
            assertEquals(8, get(run.debug.state(new StateQuestion("counts", 0, "", "", 100))).keys());
        }
    }

    @Test
    void shouldGoBackFromInsideOfABatch() throws Exception {
        try (DebuggedRun run = new DebuggedRun(WORDS)) {
            get(run.debug.runTo("pairs", 3));
            ControlFrame back = get(run.debug.stepBack());

            assertEquals(DebugState.PAUSED, back.state());
            assertEquals(2, back.batch());
            assertTrue(back.past());
            assertEquals(3, back.history().latest());
            assertEquals(3, get(run.debug.stepNode()).batch());
        }
    }

    @Test
    void shouldMoveNothingWhileItIsHeld() throws Exception {
        BlockingQueue<TotalsFrame> heard = new LinkedBlockingQueue<>();
        try (DebuggedRun run = new DebuggedRun(WORDS, "--clock", "real", "--interval", "20 ms");
                TelemetryClient other = TelemetryClient.connect(run.address, snapshot -> heard.add(snapshot.totals()))) {
            get(run.debug.resume());
            while (heard.poll(10, TimeUnit.SECONDS).completedBatches() < 3) {
                // batches run
            }
            ControlFrame held = get(run.debug.pause());
            assertEquals("pause", held.reason());
            long batch = get(run.debug.hashes(0)).batch();
            String hashes = get(run.debug.hashes(0)).toString();
            long clock = held.shown().get().finishedMillis();

            // 20 batch intervals of real time go by
            heard.clear();
            assertFalse(heard.poll(400, TimeUnit.MILLISECONDS) instanceof TotalsFrame more && more.completedBatches() > batch);

            assertEquals(held.batch(), get(run.debug.control()).batch());
            assertEquals(hashes, get(run.debug.hashes(0)).toString());
            ControlFrame next = get(run.debug.step());
            assertEquals(batch + 1, next.batch());
            assertTrue(next.shown().get().startedMillis() - clock < 300, "the clock went on while the run was held: " + (next.shown().get().startedMillis() - clock) + " ms");
        }
    }

    @Test
    void shouldResumeFromThePastThroughAllBatchesToNewOnes() throws Exception {
        try (DebuggedRun run = new DebuggedRun(WORDS, "--batches", "12")) {
            get(run.debug.runToBatch(8));
            get(run.debug.goTo(3));
            ControlFrame end = get(run.debug.runToBatch(12));

            assertEquals(12, end.batch());
            assertEquals("run-to", end.reason());
            assertEquals(3, get(run.debug.goToTime(3000)).batch());
            get(run.debug.runToBatch(12));
            get(run.debug.resume());
            assertEquals(0, run.awaitEnd());
        }
    }

    @Test
    void shouldRefuseWhatCannotBeDoneInOneLine() throws Exception {
        try (DebuggedRun run = new DebuggedRun(WORDS, "--debug-history", "64,3")) {
            get(run.debug.runToBatch(6));

            assertEquals("Batch 2 is not kept. Kept are 4 to 6; older ones were forgotten to stay within 67108864 bytes and 3 batches.",
                    assertThrows(RefusedException.class, () -> get(run.debug.goTo(2))).reason());
            assertEquals("There is no node 'nowhere'.", assertThrows(RefusedException.class, () -> get(run.debug.runToNode("nowhere"))).reason());
            assertEquals(6, get(run.debug.control()).batch());
            get(run.debug.resume());
            assertEquals("The run is not held. Pause it first.", assertThrows(RefusedException.class, () -> get(run.debug.step())).reason());
            assertEquals(DebugState.PAUSED, get(run.debug.pause()).state());
        }
    }

    @Test
    void shouldLookAtOtherBatchesWithoutLeavingTheOneThatIsShown() throws Exception {
        try (DebuggedRun run = new DebuggedRun(WORDS)) {
            get(run.debug.runToBatch(6));
            String here = get(run.debug.edge(EdgeQuestion.first("lines--words", 5))).toString();

            var first = get(run.debug.edge(new EdgeQuestion("lines--words", 1, 5, java.util.Optional.empty(), org.sluice.telemetry.debug.RecordCondition.ANY)));
            var difference = get(run.debug.difference("counts", 1, 2, 100));

            assertEquals(List.of("to be or", "not to be"), texts(first));
            assertEquals(4, difference.added());
            assertEquals(0, difference.changed());
            assertEquals(4, get(run.debug.difference("counts", 2, 3, 100)).changed());
            assertEquals(4, get(run.debug.difference("counts", 2, 1, 100)).removed());
            assertEquals(6, get(run.debug.control()).batch());
            assertEquals(here, get(run.debug.edge(EdgeQuestion.first("lines--words", 5))).toString());
            assertEquals(7, get(run.debug.step()).batch());
        }
    }

    @Test
    void shouldShowTheSameHashesAtEveryVisit() throws Exception {
        Map<Long, BatchHashes> straight = new HashMap<>();
        try (DebuggedRun run = new DebuggedRun(WORDS)) {
            for (int i = 0; i < 20; i++) {
                long batch = get(run.debug.step()).batch();
                straight.put(batch, get(run.debug.hashes(0)));
            }
            assertEquals(7, straight.get(1L).edges().size());
            assertEquals(List.of("counts"), List.copyOf(straight.get(1L).states().keySet()));
            Random random = new Random(5);
            for (int i = 0; i < 200; i++) {
                long batch = get(run.debug.control()).batch();
                ControlFrame frame = switch (random.nextInt(3)) {
                    case 0 -> batch < 20 ? get(run.debug.step()) : get(run.debug.stepBack());
                    case 1 -> batch > 1 ? get(run.debug.stepBack()) : get(run.debug.step());
                    default -> get(run.debug.goTo(1 + random.nextInt(20)));
                };
                assertEquals(straight.get(frame.batch()), get(run.debug.hashes(0)));
            }
        }
    }

    @Test
    void shouldStopWhileItIsHeldInsideOfABatch() throws Exception {
        try (DebuggedRun run = new DebuggedRun(WORDS)) {
            get(run.debug.runToNode("counts"));
            run.client.stop();
            assertEquals(0, run.awaitEnd());
        }
    }

    @Test
    void shouldTellWhereItStandsInItsEvents() throws Exception {
        BlockingQueue<ControlFrame> heard = new LinkedBlockingQueue<>();
        try (DebuggedRun run = new DebuggedRun(WORDS);
                TelemetryClient other = TelemetryClient.connect(run.address, snapshot -> snapshot.control().ifPresent(heard::add))) {
            get(run.debug.runToNode("counts"));

            ControlFrame seen = heard.poll(10, TimeUnit.SECONDS);
            while (!seen.node().equals("counts")) {
                seen = heard.poll(10, TimeUnit.SECONDS);
            }
            assertEquals(DebugState.AT_NODE, seen.state());
        }
    }

    @Test
    void shouldKeepARunThatFailsAndRunItsBatchOnceMore() throws Exception {
        try (DebuggedRun run = new DebuggedRun((context, parameters) -> context.generatedStream(1, 1, (n, random) -> (int) n).id("numbers").map(n -> 10 / (n - 1)).id("divide")
                .print(3).id("console"))) {
            ControlFrame failed = get(run.debug.runToBatch(9));

            assertEquals("failed", failed.reason());
            assertTrue(failed.message().startsWith("Batch 2 failed: "), failed.message());
            assertEquals("[1]", get(run.debug.edge(EdgeQuestion.first("numbers--divide", 5))).records().toString());
            assertEquals("failed", get(run.debug.step()).reason());
            run.client.stop();
            assertEquals(3, run.awaitEnd());
        }
    }
}
