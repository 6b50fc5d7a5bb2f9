package org.sluice.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged files and nonsense in expressions: told, never a crash, never a hang, nothing written. Each round is made from its number alone. */
class FuzzedPipelinesTest {

    private static final int FILES = 400;
    private static final int EXPRESSIONS = 150;
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final String[] TOKENS = {"word", "->", "(", ")", "{", "}", "[", "]", "<", ">", "\"", "'", "\\", "\\u0022", "//", "/*", "*/", ";", ",", ".", "::", "new", "class", "return",
        "while(true);", "true", "null", "0x", "1e9", "=", "==", "?", ":", "@Override", "switch", "->{", "}->", "\t", "\n", " ", "ä", "\uD83D\uDE00", "String", "Tuple2", "System.exit(0)", "var", "yield"};

    @TempDir
    Path folder;

    @Test
    void shouldTellWhatIsWrongWithDamagedFiles() throws IOException {
        byte[] good = Files.readAllBytes(Workspace.wordCount());
        byte[] other = Files.readAllBytes(Workspace.examples().resolve("two-streams/two-streams.dstream"));
        for (int round = 0; round < FILES; round++) {
            check(round, damaged(new Random(round), good, other));
        }
    }

    @Test
    void shouldTellWhatIsWrongWithExpressions() throws IOException {
        String text = Files.readString(Workspace.wordCount());
        String expression = "!word.isBlank() &amp;&amp; word.length() >= minLength";
        assertTrue(text.contains(expression));
        for (int round = 0; round < EXPRESSIONS; round++) {
            Random random = new Random(round);
            StringBuilder made = new StringBuilder(random.nextBoolean() ? "word -> " : "");
            for (int i = random.nextInt(12); i >= 0; i--) {
                made.append(TOKENS[random.nextInt(TOKENS.length)]).append(random.nextBoolean() ? " " : "");
            }
            String escaped = made.toString().replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;").replace("\n", "&#10;").replace("\t", "&#9;");
            check(round, text.replace("word -> " + expression, escaped).getBytes(StandardCharsets.UTF_8));
        }
    }

    private void check(int round, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("fuzzed.dstream"), bytes);

        Outcome outcome = assertTimeoutPreemptively(LONGEST, () -> Outcome.of("check", file), "round " + round);

        String message = "round " + round + ": " + outcome.out() + outcome.err();
        assertTrue(outcome.code() == 0 || outcome.code() == 1, message);
        assertFalse(outcome.hasStackTrace() || outcome.err().contains("internal error") || outcome.out().contains("SL-0599"), message);
        assertEquals(List.of(file), list(), message);
    }

    private static byte[] damaged(Random random, byte[] good, byte[] other) {
        byte[] bytes = good.clone();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(1 + random.nextInt(80), bytes.length - at);
            bytes = switch (random.nextInt(6)) {
                case 0 -> splice(bytes, at, 0, new byte[] {(byte) random.nextInt(256)});
                case 1 -> splice(bytes, at, 1, new byte[] {(byte) (bytes[at] ^ 1 << random.nextInt(8))});
                case 2 -> splice(bytes, at, length, new byte[0]);
                case 3 -> splice(bytes, at, 0, java.util.Arrays.copyOfRange(bytes, at, at + length));
                case 4 -> splice(bytes, at, 0, java.util.Arrays.copyOfRange(other, Math.min(at, other.length - 1), Math.min(at + length, other.length)));
                default -> splice(bytes, at, length, new byte[length]);
            };
            if (bytes.length == 0) {
                return good;
            }
        }
        return bytes;
    }

    private static byte[] splice(byte[] bytes, int at, int remove, byte[] insert) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        out.writeBytes(insert);
        out.write(bytes, at + remove, bytes.length - at - remove);
        return out.toByteArray();
    }

    private List<Path> list() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
