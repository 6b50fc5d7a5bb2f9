package org.sluice.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What bash proposes, asked of a real bash. */
class CompletionTest {

    @TempDir
    Path folder;

    @Test
    void shouldProposeVerbs() throws Exception {
        assertEquals(List.of("render", "run"), proposals("r"));
        assertTrue(proposals("").containsAll(List.of("check", "merge", "completion")));
    }

    @Test
    void shouldProposeOptionsOfTheVerb() throws Exception {
        assertEquals(List.of("--safe", "--set"), proposals("run", "--s"));
        assertTrue(proposals("test", "-").contains("--junit"));
    }

    @Test
    void shouldProposeValues() throws Exception {
        assertEquals(List.of("fast", "real"), proposals("run", "x.dstream", "--clock", ""));
        assertEquals(List.of("embedded"), proposals("export", "--target", "e"));
    }

    @Test
    void shouldProposeFilesOfTheRightKindAndFolders() throws Exception {
        Files.createFile(folder.resolve("a.dstream"));
        Files.createFile(folder.resolve("a.dstest"));
        Files.createDirectory(folder.resolve("all"));

        assertEquals(List.of("a.dstream", "all/"), proposals("check", "a"));
        assertEquals(List.of("a.dstest", "all/"), proposals("test", "a"));
    }

    @Test
    void shouldWriteScriptsForAllThreeShells() {
        assertTrue(Outcome.of("completion", "zsh").out().contains("bashcompinit"));
        assertTrue(Outcome.of("completion", "fish").out().contains("complete -c sluice"));
        assertEquals(2, Outcome.of("completion", "tcsh").code());
    }

    private List<String> proposals(String... words) throws IOException, InterruptedException {
        String script = Outcome.of("completion", "bash").out();
        String ask = script + "\nCOMP_WORDS=(sluice \"$@\"); COMP_CWORD=$#; _sluice; [ ${#COMPREPLY[@]} = 0 ] || printf '%s\\n' \"${COMPREPLY[@]}\"\n";
        String[] command = new String[words.length + 4];
        System.arraycopy(new String[] {"bash", "-c", ask, "bash"}, 0, command, 0, 4);
        System.arraycopy(words, 0, command, 4, words.length);
        Process bash = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
        String out = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, bash.waitFor(), out);
        return List.copyOf(new TreeSet<>(Arrays.asList(out.strip().split("\n"))));
    }
}
