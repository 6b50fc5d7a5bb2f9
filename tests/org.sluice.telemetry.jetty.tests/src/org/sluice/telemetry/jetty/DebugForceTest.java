package org.sluice.telemetry.jetty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sluice.telemetry.jetty.DebuggedRun.WORDS;
import static org.sluice.telemetry.jetty.DebuggedRun.get;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.runner.PipelineDefinition;
import org.sluice.telemetry.NodeFrame;
import org.sluice.telemetry.RefusedException;
import org.sluice.telemetry.WireJson;
import org.sluice.telemetry.debug.BatchHashes;
import org.sluice.telemetry.debug.ControlFrame;
import org.sluice.telemetry.debug.DebugState;
import org.sluice.telemetry.debug.EdgeFrame;
import org.sluice.telemetry.debug.EdgeQuestion;
import org.sluice.telemetry.debug.Force;
import org.sluice.telemetry.debug.StateQuestion;

/** Records are put on edges, changed and taken away by hand. */
@Timeout(60)
class DebugForceTest {

    /** A record with parts, and a tuple with a record in it. */
    public record Reading(String sensor, double value, List<Integer> marks) {
    }

    @TempDir
    private Path folder;

    private static Force force(String edge, long batch, Force.Action action, long index, String json, String type) {
        return new Force("", edge, batch, action, index, WireJson.parse(json), type);
    }

    private static List<String> shown(EdgeFrame edge) {
        return edge.records().stream().map(JsonElement::toString).toList();
    }

    @Test
    void shouldAddEditAndDropRecordsOfTheNextBatch() throws Exception {
        try (DebuggedRun run = new DebuggedRun(WORDS)) {
            get(run.debug.step());
            get(run.debug.force(force("words--long", 0, Force.Action.EDIT, 1, "\"eagle\"", "")));
            get(run.debug.force(force("words--long", 2, Force.Action.DROP, 0, "null", "")));
            get(run.debug.force(force("words--long", 2, Force.Action.ADD, 2, "\"middle\"", "")));
            get(run.debug.force(force("words--long", 2, Force.Action.ADD, -1, "\"end\"", "String")));

            ControlFrame second = get(run.debug.step());

            EdgeFrame edge = get(run.debug.edge(EdgeQuestion.first("words--long", 10)));
            assertEquals(List.of("\"eagle\"", "\"middle\"", "\"the\"", "\"question\"", "\"a\"", "\"end\""), shown(edge));
            assertEquals(4, edge.forced());
            assertEquals(List.of("\"that\"", "\"is\"", "\"the\"", "\"question\"", "\"a\""), shown(get(run.debug.edge(EdgeQuestion.first("words--upper", 10)))));
            assertEquals(1, get(run.debug.state(new StateQuestion("counts", 0, "eagle", "", 10))).entries().size());
            for (NodeFrame node : second.shown().get().nodes().values()) {
                assertEquals(java.util.Optional.of(0L), node.missing(), node::toString);
            }
            assertEquals(0, get(run.debug.edge(EdgeQuestion.first("words--long", 10))).batch() - 2);
            get(run.debug.step());
            assertEquals(0, get(run.debug.edge(EdgeQuestion.first("words--long", 10))).forced());
            assertEquals(4, get(run.debug.forces()).size());
        }
    }

    @Test
    void shouldRunTheBatchesAfterAForceAnewAndAsBeforeWhenItIsCleared() throws Exception {
        try (DebuggedRun run = new DebuggedRun(WORDS)) {
            List<BatchHashes> straight = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                get(run.debug.step());
                straight.add(get(run.debug.hashes(0)));
            }
            get(run.debug.goTo(3));
            Force kept = get(run.debug.force(force("lines--words", 3, Force.Action.ADD, 0, "\"to sleep\"", "")));
            ControlFrame branch = get(run.debug.control());
            assertEquals(List.of(2L, 2L, 4L), List.of(branch.batch(), branch.history().latest(), branch.ahead()));

            List<BatchHashes> forced = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                get(run.debug.step());
                forced.add(get(run.debug.hashes(0)));
            }
            assertNotEquals(straight.get(2), forced.get(0));
            assertEquals(straight.get(5).edges().get("lines--words"), forced.get(3).edges().get("lines--words"));
            assertNotEquals(straight.get(5).states(), forced.get(3).states());
            get(run.debug.goTo(3));
            assertEquals(forced.get(0), get(run.debug.hashes(0)));
            get(run.debug.goTo(6));
            assertEquals(forced.get(3), get(run.debug.hashes(0)));

            get(run.debug.clearForce(kept.id()));
            assertEquals(2, get(run.debug.control()).batch());
            for (int i = 2; i < 6; i++) {
                get(run.debug.step());
                assertEquals(straight.get(i), get(run.debug.hashes(0)));
            }
            assertEquals(7, get(run.debug.step()).batch());
        }
    }

    @Test
    void shouldForceWhatTheNodeTheRunStandsAtIsAboutToRead() throws Exception {
        try (DebuggedRun run = new DebuggedRun(WORDS)) {
            get(run.debug.runToNode("pairs"));
            get(run.debug.force(force("long--pairs", 0, Force.Action.EDIT, 0, "\"zebra\"", "")));
            assertEquals("\"zebra\"", shown(get(run.debug.edge(EdgeQuestion.first("long--pairs", 10)))).get(0));
            assertEquals("Batch 1 has read the records of 'words--long' already: finish it first.",
                    assertThrows(RefusedException.class, () -> get(run.debug.force(force("words--long", 0, Force.Action.DROP, 0, "null", "")))).reason());

            assertEquals(DebugState.PAUSED, get(run.debug.step()).state());
            assertEquals("[\"zebra\",1]", shown(get(run.debug.edge(EdgeQuestion.first("pairs--counts", 10)))).get(0));
            get(run.debug.goTo(1));
            assertEquals("[\"zebra\",1]", shown(get(run.debug.edge(EdgeQuestion.first("pairs--counts", 10)))).get(0));
        }
    }

    @Test
    void shouldMendABatchThatFails() throws Exception {
        PipelineDefinition divide = (context, parameters) -> context.generatedStream(1, 1, (n, random) -> (int) n).id("numbers").map(n -> 10 / (n - 1)).id("divide").print(3).id("console");
        try (DebuggedRun run = new DebuggedRun(divide)) {
            assertEquals("failed", get(run.debug.runToBatch(9)).reason());
            get(run.debug.force(new Force("", "numbers--divide", 2, Force.Action.EDIT, 0, WireJson.parse("6"), "")));
            ControlFrame mended = get(run.debug.step());

            assertEquals("step", mended.reason());
            assertEquals(List.of("2"), shown(get(run.debug.edge(EdgeQuestion.first("divide--console", 3)))));
            assertEquals(9, get(run.debug.runToBatch(9)).batch());
        }
    }

    @Test
    void shouldMakeRecordsOfTheTypeOfTheEdge() throws Exception {
        PipelineDefinition readings = (context, parameters) -> context.generatedStream(1, 1, (n, random) -> new Reading("s" + n, n, List.of((int) n))).id("readings")
                .map(reading -> reading.sensor() + reading.value() + reading.marks()).id("texts").print(3).id("console");
        try (DebuggedRun run = new DebuggedRun(readings)) {
            get(run.debug.step());
            get(run.debug.force(force("readings--texts", 2, Force.Action.ADD, -1, "{\"sensor\":\"new\",\"value\":1.5,\"marks\":[7,8]}", "")));
            get(run.debug.force(force("readings--texts", 2, Force.Action.ADD, -1, "{\"sensor\":\"typed\",\"value\":2,\"marks\":[]}", Reading.class.getName())));
            assertEquals("'value' of the record is to be of type double, not \"x\".", assertThrows(RefusedException.class,
                    () -> get(run.debug.force(force("readings--texts", 2, Force.Action.ADD, -1, "{\"sensor\":\"new\",\"value\":\"x\",\"marks\":[]}", "")))).reason());
            assertTrue(assertThrows(RefusedException.class, () -> get(run.debug.force(force("readings--texts", 2, Force.Action.ADD, -1, "{\"sensor\":\"new\"}", "")))).reason()
                    .startsWith("the record has no 'value'. It is made of: sensor, value, marks."));

            get(run.debug.step());
            assertEquals(List.of("\"s11.0[1]\"", "\"new1.5[7, 8]\"", "\"typed2.0[]\""), shown(get(run.debug.edge(EdgeQuestion.first("texts--console", 5)))));
        }
    }

    @Test
    void shouldNotRunAnewWhatHasLeftTheRun() throws Exception {
        try (DebuggedRun run = new DebuggedRun(WORDS, "--no-safe")) {
            get(run.debug.runToBatch(3));
            assertEquals("The batches of this run cannot be made undone: what its batches put out cannot be taken back; debug it with --safe.",
                    assertThrows(RefusedException.class, () -> get(run.debug.force(force("lines--words", 2, Force.Action.DROP, 0, "null", "")))).reason());
            assertEquals(List.of(), get(run.debug.forces()));
            assertEquals(3, get(run.debug.control()).batch());
            get(run.debug.force(new Force("", "lines--words", 4, Force.Action.DROP, 0, JsonNull.INSTANCE, "")));
            get(run.debug.step());
            assertEquals(1, get(run.debug.edge(EdgeQuestion.first("lines--words", 5))).total());
        }
    }
}
