package org.sluice.telemetry.jetty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sluice.telemetry.jetty.DebuggedRun.get;

import com.google.gson.JsonElement;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.runner.PipelineDefinition;
import org.sluice.streaming.Optional;
import org.sluice.streaming.Parameters;
import org.sluice.streaming.StreamingContext;
import org.sluice.streaming.Tuple2;
import org.sluice.telemetry.PipelineDescription;
import org.sluice.telemetry.RefusedException;
import org.sluice.telemetry.WireJson;
import org.sluice.telemetry.debug.Breakpoint;
import org.sluice.telemetry.debug.ControlFrame;
import org.sluice.telemetry.debug.EdgeQuestion;
import org.sluice.telemetry.debug.StateQuestion;

/** Programs are changed while their run is held, and go on. */
@Timeout(60)
class DebugReplaceTest {

    private static final PipelineDefinition OLD = (context, parameters) -> context.generatedStream(2, 1, (n, random) -> "w" + n % 5).id("words")
            .mapToPair(word -> new Tuple2<>(word, 1)).id("pairs").<Long>updateStateByKey((values, state) -> Optional.of(state.orElse(0L) + values.size())).id("counts").print(3).id("console");

    @TempDir
    private Path folder;
    private Path programs;

    @BeforeEach
    void makeFolder() throws Exception {
        programs = Files.createDirectories(folder.resolve("programs"));
    }

    /** Compiles a program with the same name as all others. */
    private void program(String name, String map, String state, String stateId) throws Exception {
        Path to = Files.createDirectories(programs.resolve(name));
        Path source = folder.resolve(name).resolve("Changed.java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, "package changed;\nimport org.sluice.streaming.*;\npublic class Changed {\n  public static void define(StreamingContext context, Parameters parameters) {\n"
                + "    context.generatedStream(2, 1, (n, random) -> \"w\" + n % 5).id(\"words\").mapToPair(word -> " + map + ").id(\"pairs\")\n"
                + "      .<Long>updateStateByKey((values, state) -> " + state + ").id(\"" + stateId + "\").stateType(Long.class).print(3).id(\"console\");\n  }\n}\n");
        String path = DebuggedRun.place(StreamingContext.class) + File.pathSeparator + DebuggedRun.place(Parameters.class);
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, "-cp", path, "-d", to.toString(), source.toString()));
        Path description = to.resolve(PipelineDescription.RESOURCE);
        Files.createDirectories(description.getParent());
        Files.writeString(description, WireJson.toJson(new PipelineDescription("Debugged", "changed.Changed", 1000, "", 0, List.of(), List.of(), List.of())));
    }

    private static TreeMap<String, Long> counts(DebuggedRun run) throws Exception {
        TreeMap<String, Long> all = new TreeMap<>();
        get(run.debug.state(new StateQuestion("counts", 0, "", "", 100))).entries().forEach(entry -> all.put(entry.key().getAsString(), entry.value().getAsLong()));
        return all;
    }

    private DebuggedRun start() throws Exception {
        return new DebuggedRun(OLD, "--debug-conditions", programs.toString());
    }

    @Test
    void shouldGoOnWithTheChangedProgramFromTheStatesAsTheyAre() throws Exception {
        program("v2", "new Tuple2<>(word.toUpperCase(), 1)", "Optional.of(state.orElse(0L) + 10 * values.size())", "counts");
        try (DebuggedRun run = start()) {
            List<TreeMap<String, Long>> straight = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                get(run.debug.step());
                straight.add(counts(run));
            }
            get(run.debug.add(Breakpoint.onNode("pairs").withEnabled(false)));

            ControlFrame replaced = get(run.debug.replace("v2"));
            assertEquals("replace", replaced.reason());
            assertEquals(6, replaced.batch());
            assertEquals(straight.get(5), counts(run));
            assertEquals("", get(run.debug.breakpoints()).get(0).problem());

            ControlFrame seventh = get(run.debug.step());
            assertEquals(7, seventh.batch());
            assertEquals(7000, seventh.timeMillis());
            TreeMap<String, Long> expected = new TreeMap<>(straight.get(5));
            expected.put("W2", 10L);
            expected.put("W3", 10L);
            assertEquals(expected, counts(run));
            get(run.debug.runToBatch(9));
            assertEquals(7, get(run.debug.goTo(7)).batch());
            assertEquals(expected, counts(run));
        }
    }

    @Test
    void shouldRunBatchesOfTheOldProgramAnewFromWhatTheyTookIn() throws Exception {
        program("v2", "new Tuple2<>(word, 1)", "Optional.of(state.orElse(0L) + 10 * values.size())", "counts");
        try (DebuggedRun run = start()) {
            get(run.debug.runToBatch(6));
            List<String> input = texts(run);
            get(run.debug.goTo(3));
            TreeMap<String, Long> third = counts(run);

            ControlFrame replaced = get(run.debug.replace("v2"));
            assertEquals(List.of(3L, 3L), List.of(replaced.batch(), replaced.ahead()));
            assertEquals(third, counts(run));
            get(run.debug.runToBatch(6));

            assertEquals(input, texts(run));
            assertEquals(6 + 60, counts(run).values().stream().mapToLong(v -> v).sum());
            get(run.debug.step());
            assertEquals(List.of("w2", "w3"), texts(run));
        }
    }

    private static List<String> texts(DebuggedRun run) throws Exception {
        return get(run.debug.edge(EdgeQuestion.first("words--pairs", 10))).records().stream().map(JsonElement::getAsString).toList();
    }

    @Test
    void shouldRefuseAProgramThatCannotKeepTheStates() throws Exception {
        program("other", "new Tuple2<>(word, 1)", "Optional.of(state.orElse(0L) + values.size())", "sums");
        try (DebuggedRun run = start()) {
            get(run.debug.runToBatch(4));
            TreeMap<String, Long> before = counts(run);

            String reason = assertThrows(RefusedException.class, () -> get(run.debug.replace("other"))).reason();
            assertTrue(reason.startsWith("counts: SL-0330 The run holds the state of a node 'counts' (updateStateByKey), but in this program there is no node of that id."), reason);
            assertEquals("There is no program in '" + programs.resolve("missing") + "': META-INF/sluice/pipeline.json is missing.",
                    assertThrows(RefusedException.class, () -> get(run.debug.replace("missing"))).reason());
            for (String name : List.of("..", "../v2", "/etc", "")) {
                assertEquals(400, assertThrows(RefusedException.class, () -> get(run.debug.replace(name))).status());
            }
            assertEquals(before, counts(run));
            assertEquals(5, get(run.debug.step()).batch());
        }
    }

    @Test
    void shouldRefuseKeysOfAnotherType() throws Exception {
        program("lengths", "new Tuple2<>(word.length(), 1)", "Optional.of(state.orElse(0L) + values.size())", "counts");
        try (DebuggedRun run = start()) {
            get(run.debug.runToBatch(4));
            TreeMap<String, Long> before = counts(run);

            String reason = assertThrows(RefusedException.class, () -> get(run.debug.replace("lengths"))).reason();

            assertTrue(reason.startsWith("counts: SL-0333 The run holds keys of 'counts' as text, in this program they are int."), reason);
            assertEquals(before, counts(run));
        }
    }

    @Test
    void shouldMendAFunctionThatFailsAndGoOn() throws Exception {
        program("mended", "new Tuple2<>(word, 1)", "Optional.of(state.orElse(0L) + values.size())", "counts");
        PipelineDefinition failing = (context, parameters) -> context.generatedStream(2, 1, (n, random) -> "w" + n % 5).id("words").mapToPair(word -> {
            if (word.equals("w4")) {
                throw new IllegalStateException("four");
            }
            return new Tuple2<>(word, 1);
        }).id("pairs").<Long>updateStateByKey((values, state) -> Optional.of(state.orElse(0L) + values.size())).id("counts").print(3).id("console");
        try (DebuggedRun run = new DebuggedRun(failing, "--debug-conditions", programs.toString())) {
            assertEquals("failed", get(run.debug.runToBatch(9)).reason());

            get(run.debug.replace("mended"));
            ControlFrame third = get(run.debug.step());

            assertEquals(3, third.batch());
            assertEquals("{w0=2, w1=1, w2=1, w3=1, w4=1}", counts(run).toString());
            get(run.debug.runToBatch(20));
            get(run.client.stop().exceptionally(failure -> null));
            assertEquals(0, run.awaitEnd());
        }
    }
}
