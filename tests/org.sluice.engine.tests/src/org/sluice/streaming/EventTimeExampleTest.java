package org.sluice.streaming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What docs/event-time.md shows is a program that runs, and prints what is said there. */
class EventTimeExampleTest {

    private static final Path ROOT = Path.of(System.getProperty("sluice.root", "../.."));

    @Test
    void shouldPrintWhatTheDocumentationSays() throws Exception {
        String doc = Files.readString(ROOT.resolve("docs/event-time.md"));
        try (Driven driven = new Driven()) {
            @SuppressWarnings("unchecked")
            InputDStream<EventTimeExample.Click> clicks = driven.input(EventTimeExample.batches().toArray(List[]::new));
            EventTimeExample.define(clicks);

            driven.steps(4);

            String printed = driven.printed.toString(StandardCharsets.UTF_8).lines().filter(line -> line.startsWith("("))
                    .reduce("", (a, b) -> a + b + "\n");
            String told = doc.substring(doc.indexOf("```text\n") + 8, doc.indexOf("```", doc.indexOf("```text\n") + 8));
            assertEquals(told, printed);
        }
    }

    @Test
    void shouldShowTheProgramThatIsRunHere() throws Exception {
        String source = Files.readString(ROOT.resolve("tests/org.sluice.engine.tests/src/org/sluice/streaming/EventTimeExample.java"));
        String program = source.substring(source.indexOf("// example\n") + 11, source.indexOf("    // end"));
        String doc = Files.readString(ROOT.resolve("docs/event-time.md"));

        assertTrue(doc.contains("```java\n" + program.stripTrailing().stripIndent() + "\n```"), "docs/event-time.md does not have the program of EventTimeExample");
    }
}
