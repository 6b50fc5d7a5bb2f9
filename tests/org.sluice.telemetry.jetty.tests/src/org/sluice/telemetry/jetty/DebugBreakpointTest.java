package org.sluice.telemetry.jetty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sluice.telemetry.jetty.DebuggedRun.WORDS;
import static org.sluice.telemetry.jetty.DebuggedRun.get;

import com.google.gson.JsonPrimitive;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.runner.PipelineDefinition;
import org.sluice.streaming.ErrorPolicy;
import org.sluice.streaming.Optional;
import org.sluice.streaming.Tuple2;
import org.sluice.telemetry.RefusedException;
import org.sluice.telemetry.debug.Breakpoint;
import org.sluice.telemetry.debug.BreakpointHit;
import org.sluice.telemetry.debug.BreakpointKind;
import org.sluice.telemetry.debug.ControlFrame;
import org.sluice.telemetry.debug.DebugState;
import org.sluice.telemetry.debug.EdgeQuestion;
import org.sluice.telemetry.debug.RecordCondition;
import org.sluice.telemetry.debug.SuspendPolicy;

/** Breakpoints hold a run where they say, and nowhere else. */
@Timeout(60)
class DebugBreakpointTest {

    /** A number more each batch, kept by itself; odd ones fail; every third batch nothing is added. */
    private static final PipelineDefinition GROWING = (context, parameters) -> {
        context.onError(ErrorPolicy.SKIP);
        context.generatedStream(1, 1, (n, random) -> (int) n).id("numbers").map(n -> {
            if (n == 7) {
                throw new IllegalStateException("seven");
            }
            return n;
        }).id("checked").mapToPair(n -> new Tuple2<>(n < 20 ? n - n % 2 : n, 1)).id("pairs")
                .<Integer>updateStateByKey((values, state) -> Optional.of(state.or(0) + values.size())).id("counts").print(1).id("console");
    };

    @TempDir
    private Path folder;

    private static ControlFrame resumeUntilHeld(DebuggedRun run, long most) throws Exception {
        return get(run.debug.runToBatch(most));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "4"})
    void shouldHoldAtEachRecordThatIsLikeTheConditionBeforeTheNodeWorks(String parallelism) throws Exception {
        try (DebuggedRun run = new DebuggedRun(WORDS, "--parallelism", parallelism)) {
            Breakpoint kept = get(run.debug.add(Breakpoint.onEdge("words--long", RecordCondition.contains("be"))));
            assertEquals("b1", kept.id());

            ControlFrame first = resumeUntilHeld(run, 9);
            assertEquals(DebugState.AT_NODE, first.state());
            assertEquals("breakpoint", first.reason());
            assertEquals("long", first.node());
            BreakpointHit hit = first.hit().get();
            assertEquals(List.of(1L, "b1", 1L, 1000L, "words--long", 1L, new JsonPrimitive("be")),
                    List.of(hit.number(), hit.breakpoint(), hit.batch(), hit.timeMillis(), hit.edge(), hit.index(), hit.record()));
            assertEquals(0, get(run.debug.edge(EdgeQuestion.first("long--pairs", 1))).total());

            BreakpointHit second = resumeUntilHeld(run, 9).hit().get();
            assertEquals(List.of(1L, 5L), List.of(second.batch(), second.index()));
            BreakpointHit third = resumeUntilHeld(run, 9).hit().get();
            assertEquals(List.of(3L, 1L), List.of(third.batch(), third.index()));
            assertEquals(3, get(run.debug.breakpoints()).get(0).hits());
            assertEquals(List.of(2L, 3L), get(run.debug.hits(1)).stream().map(BreakpointHit::number).toList());
        }
    }

    @Test
    void shouldCountHitsAndHoldFromThatOneOn() throws Exception {
        try (DebuggedRun run = new DebuggedRun(WORDS)) {
            get(run.debug.add(Breakpoint.onEdge("words--long", RecordCondition.contains("be")).withHitCount(3)));

            assertEquals(3, resumeUntilHeld(run, 9).batch());
            assertEquals(3, get(run.debug.hits(0)).size());
            assertEquals(List.of(false, false, true), get(run.debug.hits(0)).stream().map(BreakpointHit::held).toList());
        }
    }

    @Test
    void shouldHoldBeforeANodeWorksUntilItIsSwitchedOff() throws Exception {
        try (DebuggedRun run = new DebuggedRun(WORDS)) {
            Breakpoint kept = get(run.debug.add(Breakpoint.onNode("upper")));
            assertEquals("upper", resumeUntilHeld(run, 9).node());
            assertEquals("shout", get(run.debug.stepNode()).node());
            assertEquals(2, resumeUntilHeld(run, 9).batch());
            get(run.debug.put(kept.withEnabled(false)));
            assertEquals("run-to", resumeUntilHeld(run, 9).reason());
            get(run.debug.removeBreakpoint(kept.id()));
            assertEquals(List.of(), get(run.debug.breakpoints()));
            assertEquals("There is no breakpoint 'b1'.", assertThrows(RefusedException.class, () -> get(run.debug.removeBreakpoint("b1"))).reason());
        }
    }

    @Test
    void shouldLetOtherBranchesGoFirst() throws Exception {
        for (SuspendPolicy policy : List.of(SuspendPolicy.RUN, SuspendPolicy.BRANCH)) {
            try (DebuggedRun run = new DebuggedRun(WORDS)) {
                get(run.debug.add(Breakpoint.onNode("pairs").with(policy)));
                assertEquals("pairs", resumeUntilHeld(run, 9).node());

                assertEquals(policy == SuspendPolicy.BRANCH ? 6 : 0, get(run.debug.edge(EdgeQuestion.first("upper--shout", 10))).total());
                assertEquals(0, get(run.debug.edge(EdgeQuestion.first("pairs--counts", 10))).total());
                assertEquals(1, get(run.debug.step()).batch());
                assertEquals(6, get(run.debug.edge(EdgeQuestion.first("upper--shout", 10))).total());
            }
        }
    }

    @Test
    void shouldRecordHitsAndGoOn() throws Exception {
        try (DebuggedRun run = new DebuggedRun(WORDS)) {
            get(run.debug.add(Breakpoint.onEdge("lines--words", RecordCondition.ANY).with(SuspendPolicy.RECORD)));

            assertEquals(4, resumeUntilHeld(run, 4).batch());
            assertEquals(8, get(run.debug.hits(0)).size());
            assertEquals(8, get(run.debug.breakpoints()).get(0).hits());
        }
    }

    @Test
    void shouldHoldAfterTheFirstBatchThatOffendsALimit() throws Exception {
        try (DebuggedRun run = new DebuggedRun(GROWING)) {
            get(run.debug.add(Breakpoint.of(BreakpointKind.STATE_KEYS, "counts", 4)));
            ControlFrame over = resumeUntilHeld(run, 40);
            assertEquals(9, over.batch());
            assertEquals("'counts' keeps 5 keys, more than 4", over.hit().get().message());
            get(run.debug.removeBreakpoint("b1"));

            get(run.debug.add(Breakpoint.of(BreakpointKind.STATE_GROWN, "counts", 3)));
            assertEquals(23, resumeUntilHeld(run, 40).batch());
            get(run.debug.removeBreakpoint("b2"));
            get(run.debug.goTo(1));

            get(run.debug.add(Breakpoint.of(BreakpointKind.ERROR, "", 0)));
            ControlFrame error = resumeUntilHeld(run, 40);
            assertEquals(8, error.batch());
            assertEquals("'checked' failed on 1 record", error.hit().get().message());
            get(run.debug.removeBreakpoint("b3"));

            get(run.debug.add(new Breakpoint("entry", BreakpointKind.STATE_ENTRY, "counts", true, 1, new RecordCondition("", "", "2", "12"), 0, SuspendPolicy.RUN, 0, "")));
            assertEquals(14, resumeUntilHeld(run, 40).batch());
        }
    }

    @Test
    void shouldHoldAfterABatchThatIsTooSlowAndNotOtherwise() throws Exception {
        try (DebuggedRun run = new DebuggedRun((context, parameters) -> context.generatedStream(1, 1, (n, random) -> n).id("numbers").map(n -> {
            long until = System.nanoTime() + (n == 4 ? 60_000_000 : 0);
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
            return n;
        }).id("slow").print(1).id("console"))) {
            get(run.debug.add(Breakpoint.of(BreakpointKind.SLOW, "", 50)));

            ControlFrame slow = resumeUntilHeld(run, 1_000);
            assertTrue(slow.hit().isPresent() || slow.batch() == 1_000, slow::toString);
            assertTrue(get(run.debug.hits(0)).stream().anyMatch(hit -> hit.batch() <= 5), "the slow batch was not found");
        }
    }

    @Test
    void shouldTakeAConditionThatIsCompiledWhileTheRunIsOn() throws Exception {
        Path classes = Files.createDirectories(folder.resolve("conditions"));
        try (DebuggedRun run = new DebuggedRun(WORDS, "--debug-conditions", classes.toString())) {
            Breakpoint wanted = Breakpoint.onEdge("pairs--counts", new RecordCondition("sluice.conditions.LongWord", "pair._1().length() > 7", "", ""));
            assertTrue(assertThrows(RefusedException.class, () -> get(run.debug.add(wanted))).reason().startsWith("There is no class 'sluice.conditions.LongWord' on the class path of conditions"));

            compile("LongWord", "((org.sluice.streaming.Tuple2<String, Integer>) record)._1().length() > 7", classes);
            get(run.debug.add(wanted));
            ControlFrame held = resumeUntilHeld(run, 9);

            assertEquals(2, held.batch());
            assertEquals("[\"question\",1]", held.hit().get().record().toString());
            assertEquals(1, get(run.debug.edge(new EdgeQuestion("pairs--counts", 0, 10, java.util.Optional.empty(), wanted.condition()))).matching());
        }
    }

    @Test
    void shouldTellThatAConditionFails() throws Exception {
        Path classes = Files.createDirectories(folder.resolve("conditions"));
        compile("Fails", "record.toString().charAt(99) == 'x'", classes);
        try (DebuggedRun run = new DebuggedRun(WORDS, "--debug-conditions", classes.toString())) {
            get(run.debug.add(Breakpoint.onEdge("words--long", new RecordCondition("sluice.conditions.Fails", "", "", ""))));

            assertEquals("run-to", resumeUntilHeld(run, 3).reason());
            assertTrue(get(run.debug.breakpoints()).get(0).problem().startsWith("The condition fails on some records: java.lang.StringIndexOutOfBounds"));
        }
    }

    private static void compile(String name, String expression, Path classes) throws Exception {
        Path source = Files.createDirectories(classes.resolve("src")).resolve(name + ".java");
        Files.writeString(source, "package sluice.conditions;\npublic class " + name + " implements java.util.function.Predicate<Object> {\n"
                + "    @SuppressWarnings(\"unchecked\") public boolean test(Object record) { return " + expression + "; }\n}\n");
        String path = DebuggedRun.place(Tuple2.class);
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, "-cp", path, "-d", classes.toString(), source.toString()));
    }

    @Test
    void shouldGoBackToTheLastBatchInWhichAConditionHeldAsALinearScanWould() throws Exception {
        try (DebuggedRun run = new DebuggedRun(GROWING)) {
            get(run.debug.runToBatch(40));
            List<Long> keys = new ArrayList<>();
            for (long batch = 1; batch <= 40; batch++) {
                keys.add(get(run.debug.goTo(batch)).shown().get().nodes().get("counts").stateKeys());
            }
            long lastOf12 = IntStream.range(0, 40).filter(i -> keys.get(i) > 12).findFirst().getAsInt();
            assertEquals(40, get(run.debug.control()).batch());

            ControlFrame record = get(run.debug.reverseResume(Breakpoint.onEdge("numbers--checked", RecordCondition.contains("11")), false));
            assertEquals(12, record.batch());
            assertEquals("condition", record.reason());
            assertEquals("record 0 of 'numbers--checked'", record.message());
            assertTrue(record.restores() >= 28, record::toString);

            get(run.debug.goTo(40));
            // the key 38 comes with batch 39; what is not there yet is not there before either
            ControlFrame scanned = get(run.debug.reverseResume(entry("10", "1"), false));
            long byScan = scanned.batch();
            get(run.debug.goTo(40));
            ControlFrame nothing = get(run.debug.reverseResume(entry("nothing", ""), true));
            assertEquals(40, nothing.batch());
            assertTrue(nothing.message().startsWith("The condition did not hold in any batch from 1 to 39."), nothing.message());
            assertEquals(11, byScan);
            assertTrue(lastOf12 > 0);
        }
    }

    @Test
    void shouldFindTheLastBatchByBisection() throws Exception {
        PipelineDefinition once = (context, parameters) -> context.generatedStream(1, 1, (n, random) -> (int) n).id("numbers").mapToPair(n -> new Tuple2<>("key", n)).id("pairs")
                .<String>updateStateByKey((values, state) -> Optional.of(values.get(0) < 77 ? "young" : "old")).id("ages").print(1).id("console");
        try (DebuggedRun run = new DebuggedRun(once)) {
            get(run.debug.runToBatch(500));
            Breakpoint young = new Breakpoint("", BreakpointKind.STATE_ENTRY, "ages", true, 1, new RecordCondition("", "", "young", "key"), 0, SuspendPolicy.RUN, 0, "");

            ControlFrame bisected = get(run.debug.reverseResume(young, true));
            get(run.debug.goTo(500));
            ControlFrame scanned = get(run.debug.reverseResume(young, false));

            assertEquals(77, bisected.batch());
            assertEquals(77, scanned.batch());
            assertTrue(bisected.restores() <= 11, bisected.restores() + " restores for 500 batches");
            assertTrue(scanned.restores() > 400, scanned.restores() + " restores");
        }
    }

    private static Breakpoint entry(String key, String value) {
        return new Breakpoint("", BreakpointKind.STATE_ENTRY, "counts", true, 1, new RecordCondition("", "", value, key), 0, SuspendPolicy.RUN, 0, "");
    }

    @Test
    void shouldSayWhatIsWrongWithABreakpoint() throws Exception {
        try (DebuggedRun run = new DebuggedRun(WORDS)) {
            assertEquals("There is no edge 'x--y'.", assertThrows(RefusedException.class, () -> get(run.debug.add(Breakpoint.onEdge("x--y", RecordCondition.ANY)))).reason());
            assertEquals("There is no node 'x'.", assertThrows(RefusedException.class, () -> get(run.debug.add(Breakpoint.onNode("x")))).reason());
            assertTrue(assertThrows(RefusedException.class, () -> get(run.debug.add(Breakpoint.of(null, "x", 0)))).reason().startsWith("The breakpoint has no kind. There are: RECORD, NODE,"));
        }
    }
}
