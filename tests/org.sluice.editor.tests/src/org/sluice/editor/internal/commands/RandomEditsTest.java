package org.sluice.editor.internal.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.commands.CompoundCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.Samples;
import org.sluice.model.PipelineFiles;

/** Undo all gives the first bytes, redo all the last ones, step by step, whatever was edited. */
class RandomEditsTest {

    private static final int EDITS = 150;

    record Edit(String kind, long seed) {
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void shouldGiveSameBytesWhenEverythingIsUndoneAndRedone(long seed) {
        List<Edit> edits = edits(seed, EDITS);

        Optional<String> failure = run(edits, null);

        failure.ifPresent(text -> fail("seed " + seed + ": " + text + "\nsmallest: " + shrink(edits)));
    }

    @Test
    void shouldExerciseEveryCommandClass() throws IOException {
        Set<String> seen = new TreeSet<>();
        for (long seed = 1; seed <= 10; seed++) {
            run(edits(seed, EDITS), seen);
        }

        Set<String> missing = commandClasses();
        missing.removeAll(seen);

        assertEquals(Set.of(), missing, "give these an entry in RandomEdits");
    }

    private static List<Edit> edits(long seed, int count) {
        Random random = new Random(seed);
        List<String> kinds = RandomEdits.kinds();
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            edits.add(new Edit(kinds.get(random.nextInt(kinds.size())), random.nextLong()));
        }
        return edits;
    }

    /** What went wrong, if something did. */
    private static Optional<String> run(List<Edit> edits, Set<String> classes) {
        Diagram diagram = Samples.wordCount();
        CommandStack stack = new CommandStack();
        List<String> states = new ArrayList<>(List.of(state(diagram)));
        List<Edit> done = new ArrayList<>();
        for (Edit edit : edits) {
            Command command = RandomEdits.make(edit.kind(), diagram, edit.seed());
            if (command != null) {
                stack.execute(command);
                states.add(state(diagram));
                done.add(edit);
                if (classes != null) {
                    note(command, classes);
                }
            }
        }
        for (int i = done.size() - 1; i >= 0; i--) {
            stack.undo();
            if (!state(diagram).equals(states.get(i))) {
                return Optional.of("undo of " + done.get(i) + " (step " + i + ") leaves something else");
            }
        }
        for (int i = 0; i < done.size(); i++) {
            stack.redo();
            if (!state(diagram).equals(states.get(i + 1))) {
                return Optional.of("redo of " + done.get(i) + " (step " + i + ") gives something else");
            }
        }
        return Optional.empty();
    }

    private static String state(Diagram diagram) {
        return new String(PipelineFiles.toBytes(diagram.pipeline())) + new String(PipelineFiles.toBytes(diagram.layout()));
    }

    private static void note(Command command, Set<String> classes) {
        classes.add(command.getClass().getSimpleName());
        if (command instanceof CompoundCommand compound) {
            compound.getCommands().forEach(part -> note((Command) part, classes));
        }
    }

    /** Leaves out what is not needed for the failure: halves first, single edits last. */
    private static List<Edit> shrink(List<Edit> edits) {
        List<Edit> smallest = edits;
        for (int size = edits.size() / 2; size >= 1; size = size == 1 ? 0 : size / 2) {
            for (int from = 0; from < smallest.size();) {
                List<Edit> fewer = new ArrayList<>(smallest);
                fewer.subList(from, Math.min(from + size, fewer.size())).clear();
                if (run(fewer, null).isPresent()) {
                    smallest = fewer;
                } else {
                    from += size;
                }
            }
        }
        return smallest;
    }

    private static Set<String> commandClasses() throws IOException {
        Path sources = Path.of(System.getProperty("sluice.root"), "bundles/org.sluice.editor/src/org/sluice/editor/internal/commands");
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(sources)) {
            for (Path file : files.filter(f -> f.toString().endsWith("Command.java")).toList()) {
                if (!Files.readString(file).contains("abstract class")) {
                    names.add(file.getFileName().toString().replace(".java", ""));
                }
            }
        }
        return names;
    }
}
