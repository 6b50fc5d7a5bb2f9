package org.sluice.editor.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sluice.model.NodeTypes;
import org.sluice.model.PipelineFiles;

/** Trying expressions out on records, in a process of their own, with real mouse and keys. */
class TryItUiTest {

    @RegisterExtension
    final LoggedErrors errors = new LoggedErrors();

    private EditorFixture fixture;

    @AfterEach
    void close() {
        if (fixture != null) {
            fixture.close();
        }
    }

    private void open(String node) {
        Ui.until("types", () -> fixture.editor.getStreamTypes().containsKey("counts"));
        Robot.click(fixture.onCard(node, 0.5, 0.5));
        Ui.until("field", () -> Widgets.shows("function"));
        Robot.click(Ui.call(() -> Widgets.tab("try")));
        Ui.until("records", () -> Widgets.shows("try.records"));
    }

    private void type(String... records) {
        Robot.click(Ui.call(() -> Widgets.fieldOf("try.records")));
        Robot.key("ctrl+a");
        for (int i = 0; i < records.length; i++) {
            Robot.type(records[i]);
            if (i < records.length - 1) {
                Robot.key("Return");
            }
        }
    }

    private static String status() {
        return ((Label) Widgets.control("try.status")).getText();
    }

    private byte[] bytes() {
        return Ui.call(() -> PipelineFiles.toBytes(fixture.editor.getPipeline()));
    }

    @Test
    void shouldShowWhatBecomesOfEachRecord() {
        fixture = EditorFixture.openWordCount();
        byte[] before = bytes();
        open("words");
        type("to be or", "not");
        Robot.key("ctrl+Return");
        Ui.until("results", () -> Widgets.textOf("try.results").equals("\"to\"   \"be\"   \"or\"\n\"not\""));
        Robot.screenshot("try-it");
        assertArrayEquals(before, bytes(), "nothing of the pipeline changes");
    }

    @Test
    void shouldTellWhichRecordFails() {
        fixture = EditorFixture.openWordCount();
        Ui.run(() -> NodeTypes.set(fixture.node("pairs"), "function", "word -> new Tuple2<>(word, 100 / (word.length() - 3))"));
        open("pairs");
        type("to", "for", "seven");
        Robot.click(Ui.call(() -> Widgets.formButton("try.run")));
        Ui.until("results", () -> Widgets.textOf("try.results").contains("/ by zero"));
        assertEquals("[\"to\",-100]|java.lang.ArithmeticException: / by zero|[\"seven\",50]", Ui.call(() -> Widgets.textOf("try.results").replace(", ", ",").replace('\n', '|')));
        Robot.screenshot("try-it-failed");
    }

    @Test
    void shouldTryPairsAsOneBatch() {
        fixture = EditorFixture.openWordCount();
        open("counts");
        type("[\"be\", 1]", "[\"or\", 1]", "[\"be\", 2]");
        Robot.key("ctrl+Return");
        Ui.until("results", () -> Widgets.textOf("try.results").replace(" ", "").contains("[\"be\",3]"));
        assertTrue(Ui.call(() -> Widgets.textOf("try.results").replace(" ", "").contains("[\"or\",1]")));
    }

    @Test
    void shouldCancelCodeThatNeverEnds() {
        fixture = EditorFixture.openWordCount();
        Ui.run(() -> NodeTypes.set(fixture.node("pairs"), "function", "word -> { while (word != null) { } return new Tuple2<>(word, 1); }"));
        open("pairs");
        type("to");
        Robot.key("ctrl+Return");
        Ui.until("running", () -> status().contains("process of its own"));
        Robot.screenshot("try-it-running");
        Robot.click(Ui.call(() -> Widgets.formButton("try.run")));
        Ui.until("cancelled", () -> status().equals("Cancelled."));
        Robot.key("Tab");
        Robot.click(Ui.call(() -> Widgets.formButton("try.run")));
        Ui.until("ended by its time", () -> status().startsWith("Ended after 10 s"));
        Robot.screenshot("try-it-endless");
    }

    @Test
    void shouldOfferRecordsOfTestFiles() throws Exception {
        fixture = EditorFixture.openWordCount();
        fixture.project.getFile("word-count.dstest").create(new ByteArrayInputStream(
                "{\"pipeline\": \"word-count.dstream\", \"inputs\": {\"lines\": [[\"to be\"], [\"or not\"]]}, \"expect\": {}}".getBytes(StandardCharsets.UTF_8)), true, null);
        open("words");
        assertEquals("to be\nor not", Ui.call(() -> Widgets.textOf("try.records")));
    }
}
