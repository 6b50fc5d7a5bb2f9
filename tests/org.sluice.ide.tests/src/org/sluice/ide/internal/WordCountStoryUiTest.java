package org.sluice.ide.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.JarFile;

import org.eclipse.core.resources.ResourcesPlugin;
import org.junit.jupiter.api.Test;
import org.sluice.editor.LiveAnnotations;
import org.sluice.editor.NodeLive;
import org.sluice.launching.PipelineRun;
import org.sluice.telemetry.NodeFrame;
import org.sluice.telemetry.RunState;

/** What a new user does with the word count example, with real mouse and keyboard. */
final class WordCountStoryUiTest extends DesignerUiTest {

    private static final String RUN = "Run the pipeline";
    private static final String NEW_FILTER = "filter";
    private static final String STOP = "Stop the pipeline: its batch is finished first";

    @Test
    void shouldShowMovingNumbersOnTheCanvasUntilStopped() {
        robot.click(designer.toolbarButton(RUN));
        PipelineRun run = newestRun();
        Await.until("the first numbers", () -> shownBatch() > 0, LATER, () -> run.progress().toString());
        long first = shownBatch();
        Await.until("other numbers", () -> shownBatch() > first, LATER, () -> "still batch " + first);
        long second = shownBatch();
        Await.until("numbers that changed twice", () -> shownBatch() > second, LATER, () -> "still batch " + second);
        robot.click(designer.node("counts"));
        robot.rest(designer.below("pairs", 0, 100));
        Await.until("a checkpoint", () -> designer.live().orElseThrow().lastCheckpointMillis() > 0, LATER, () -> run.progress().toString());
        long kept = shownBatch();
        Await.until("the batch after it", () -> shownBatch() > kept, LATER, () -> "still batch " + kept);
        robot.picture("designer-running");

        NodeLive counts = designer.live().orElseThrow().nodes().get("counts");
        assertTrue(counts.in() > 0 && counts.stateKeys() > 0 && counts.stateBytes() > 0, counts::toString);

        Await.until("a Stop button that can be pressed", () -> designer.isEnabled(STOP), SOON, () -> "disabled");
        robot.click(designer.toolbarButton(STOP));
        Await.until("the end of the run", run::isOver, LATER, () -> run.progress().toString());
        Await.until("a Stop button at rest", () -> !designer.isEnabled(STOP), SOON, () -> "enabled");
        Await.until("a canvas that shows the end", () -> designer.liveState() != LiveAnnotations.State.RUNNING, SOON, () -> "running");
        robot.picture("designer-stopped");

        assertEquals(RunState.STOPPED, run.progress().state());
        assertEquals(LiveAnnotations.State.STOPPED, designer.liveState());
        assertEquals(run.progress().batch().orElseThrow().number(), shownBatch());
    }

    @Test
    void shouldRunTheFilterThatWasDrawnAndUndoEverything() throws Exception {
        String before = designer.text();

        insertFilter("word -> word.length() > 5");
        robot.picture("designer-edited");
        String after = designer.text();
        robot.key("ctrl+s");
        Await.until("a saved file", () -> !designer.isDirty(), SOON, () -> "dirty");
        assertEquals(after, Files.readString(designer.file(), StandardCharsets.UTF_8));

        robot.key("ctrl+F11");
        PipelineRun run = newestRun();
        NodeFrame filter = awaitBatch(run, 2).nodes().get(NEW_FILTER);
        assertTrue(filter.in() > 0 && filter.out() < filter.in(), filter::toString);
        robot.picture("designer-filtered");
        run.stop();
        Await.until("the end of the run", run::isOver, LATER, () -> run.progress().toString());

        robot.click(designer.below("lines", 0, 200));
        for (int i = 0; i < 20 && designer.canUndo(); i++) {
            robot.key("ctrl+z");
        }
        assertEquals(before, designer.text());
        for (int i = 0; i < 20 && designer.canRedo(); i++) {
            robot.key("ctrl+shift+z");
        }
        assertEquals(after, designer.text());
    }

    @Test
    void shouldShowWhichNodeFailedOnWhichRecord() {
        robot.click(designer.node("words"));
        typeProperty("function", "word -> 100 / (word.length() - 4) < 1000");
        robot.key("ctrl+s");
        Await.until("a saved file", () -> !designer.isDirty(), SOON, () -> "dirty");

        robot.click(designer.toolbarButton(RUN));
        PipelineRun run = newestRun();
        Await.until("the end of the run", run::isOver, LATER, () -> run.progress().toString());
        Await.until("the failure on the canvas", () -> shownError("words").isPresent(), SOON,
                () -> run.progress() + " shown " + designer.live());
        Await.until("the end of the run on the canvas", () -> designer.liveState() == LiveAnnotations.State.FAILED, SOON, () -> String.valueOf(designer.liveState()));
        robot.rest(designer.node("words"));
        robot.picture("designer-failed");

        assertEquals(RunState.FAILED, run.progress().state());
        String error = shownError("words").orElseThrow();
        assertTrue(error.contains("Batch 1") && error.contains("ArithmeticException") && error.contains("Record"), error);
    }

    @Test
    void shouldExportARunnableJar() throws Exception {
        robot.click(designer.below("lines", 0, 200));

        robot.key("alt+f");
        robot.key("o");
        Await.until("the export dialog", () -> Designer.activeWindow().filter("Export"::equals).isPresent(), SOON, () -> Designer.windows().toString());
        robot.click(Designer.filterField());
        robot.key("ctrl+a");
        robot.type("Runnable JAR of");
        robot.doubleClick(Designer.treeItem("Runnable JAR of a Pipeline"));
        Await.until("the page of the wizard", () -> Designer.activeWindow().filter("Runnable JAR"::equals).isPresent(), SOON,
                () -> Designer.windows().toString());
        Await.until("a page that can be finished", () -> Designer.isButtonEnabled("Finish"), SOON, () -> "not complete");
        robot.picture("export-jar");
        robot.key("alt+f");
        Path jar = designer.file().resolveSibling("word-count.jar");
        Await.until("the jar", () -> Files.exists(jar), LATER, () -> Designer.windows().toString());
        Await.until("the message that it was written", () -> Designer.windows().size() == 2, SOON, () -> Designer.windows().toString());
        robot.picture("export-jar-done");
        robot.key("Return");
        Await.until("no message", () -> Designer.windows().size() == 1, SOON, () -> Designer.windows().toString());

        try (JarFile file = new JarFile(jar.toFile())) {
            assertFalse(file.getManifest().getMainAttributes().getValue("Main-Class").isBlank());
        }
        assertTrue(ResourcesPlugin.getWorkspace().getRoot().getProject("examples").getFile("word-count/word-count.jar").exists());
    }

    private Optional<String> shownError(String node) {
        return designer.live().map(s -> s.nodes().get(node)).map(NodeLive::error);
    }

    /** Takes the edge between Words and Pairs away and puts a filter there. */
    private void insertFilter(String lambda) {
        robot.click(designer.edge("words-pairs"));
        robot.key("Delete");
        Await.until("the edge to go", () -> !designer.connected("words", "pairs"), SOON, designer::text);

        robot.drag(designer.paletteEntry("Filter"), designer.below("counts", 30, 60));
        Await.until("a new filter", () -> designer.nodeIds().contains(NEW_FILTER), SOON, () -> designer.nodeIds().toString());

        robot.drag(designer.outputOf("words"), designer.inputOf(NEW_FILTER));
        Await.until("an edge into the filter", () -> designer.connected("words", NEW_FILTER), SOON, designer::text);
        robot.drag(designer.outputOf(NEW_FILTER), designer.inputOf("pairs"));
        Await.until("an edge out of the filter", () -> designer.connected(NEW_FILTER, "pairs"), SOON, designer::text);

        robot.click(designer.node(NEW_FILTER));
        typeProperty("function", lambda);
        Await.until("the new text in the model", () -> designer.text().contains(lambda.replace(">", "&gt;"))
                || designer.text().contains(lambda), SOON, designer::text);
    }

    private void typeProperty(String attribute, String text) {
        robot.click(designer.propertyField(attribute));
        robot.key("ctrl+a");
        robot.type(text);
        robot.key("ctrl+Return");
    }
}
