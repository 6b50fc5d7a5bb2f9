package org.sluice.ide.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.jar.JarFile;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.sluice.launching.PipelineRun;

/** Word count without a mouse: drawn, run and exported with the keyboard alone. */
final class KeyboardStoryUiTest extends DesignerUiTest {

    @Test
    void shouldDrawRunAndExportWordCountByKeysAlone() throws Exception {
        robot.key("F12");
        Await.until("the canvas to have the focus", this::canvasFocused, SOON, () -> "no focus");
        robot.key("ctrl+a");
        robot.key("Delete");
        Await.until("an empty canvas", () -> designer.nodeIds().isEmpty(), SOON, () -> designer.nodeIds().toString());

        robot.key("Insert");
        choose("text file", "text-file");
        edit("verses.txt");
        next("f", "lat map", "flat-map");
        edit("line -> Arrays.asList(line.toLowerCase().split(\"[^a-z]+\")).iterator()");
        next("m", "ap to pair", "map-to-pair");
        edit("word -> new Tuple2<>(word, 1)");
        next("r", "educe by key", "reduce-by-key");
        edit("(a, b) -> a + b");
        robot.picture("keyboard-drawing");
        next("p", "rint", "print");
        robot.key("alt+Left");
        robot.key("alt+Left");
        robot.key("ctrl+shift+Down");
        assertTrue(designer.connected("reduce-by-key", "print"));
        robot.picture("keyboard-drawn");

        robot.key("ctrl+s");
        Await.until("a saved file", () -> !designer.isDirty(), SOON, () -> "dirty");
        robot.key("ctrl+F11");
        PipelineRun run = newestRun();
        awaitBatch(run, 2);
        robot.picture("keyboard-running");
        run.stop();
        Await.until("the end of the run", run::isOver, LATER, () -> run.progress().toString());

        export();
    }

    /** Adds a node behind the selected one: a letter opens the chooser. */
    private void next(String letter, String rest, String id) {
        Await.until("the canvas to have the focus", this::canvasFocused, SOON, () -> "no focus");
        robot.type(letter);
        choose(rest, id);
    }

    private void choose(String text, String id) {
        Await.until("the chooser", () -> Designer.ui(KeyboardStoryUiTest::chooserFocused), SOON, () -> Designer.windows().toString());
        robot.type(text);
        robot.key("Return");
        Await.until("node " + id, () -> designer.nodeIds().contains(id), SOON, () -> designer.nodeIds().toString());
    }

    /** Types into the card of the selected node. */
    private void edit(String text) {
        Await.until("the canvas to have the focus", this::canvasFocused, SOON, () -> "no focus");
        robot.key("Return");
        Await.until("a field on the card", () -> Designer.ui(() -> Display.getCurrent().getFocusControl() instanceof Text), SOON, () -> "none");
        robot.key("ctrl+a");
        robot.type(text);
        robot.key("Return");
        String written = text.replace("\"", "&quot;").replace("<", "&lt;");
        Await.until("the text in the model", () -> designer.text().replace("&gt;", ">").contains(written), SOON, designer::text);
    }

    private void export() throws Exception {
        Path jar = designer.file().resolveSibling("word-count.jar");
        robot.key("alt+f");
        robot.key("o");
        Await.until("the export dialog", () -> Designer.activeWindow().filter("Export"::equals).isPresent(), SOON, () -> Designer.windows().toString());
        robot.type("Runnable JAR of");
        Designer.treeItem("Runnable JAR of a Pipeline");
        for (int i = 0; i < 6 && !Designer.isButtonEnabled("Next >"); i++) {
            robot.key("Down");
        }
        Await.until("a wizard that is chosen", () -> Designer.isButtonEnabled("Next >"), SOON, () -> Designer.windows().toString());
        robot.picture("keyboard-export");
        robot.key("alt+n");
        Await.until("the page of the wizard", () -> Designer.activeWindow().filter("Runnable JAR"::equals).isPresent(), SOON, () -> Designer.windows().toString());
        Await.until("a page that can be finished", () -> Designer.isButtonEnabled("Finish"), SOON, () -> "not complete");
        robot.key("alt+f");
        Await.until("the jar", () -> Files.exists(jar), LATER, () -> Designer.windows().toString());
        Await.until("the message that it was written", () -> Designer.windows().size() == 2, SOON, () -> Designer.windows().toString());
        robot.key("Return");
        Await.until("no message", () -> Designer.windows().size() == 1, SOON, () -> Designer.windows().toString());
        try (JarFile file = new JarFile(jar.toFile())) {
            assertFalse(file.getManifest().getMainAttributes().getValue("Main-Class").isBlank());
        }
    }

    private boolean canvasFocused() {
        return Designer.ui(() -> designer.editor().getGraphicalViewer().getControl().isFocusControl());
    }

    private static boolean chooserFocused() {
        return Arrays.stream(PlatformUI.getWorkbench().getDisplay().getShells()).filter(Shell::isVisible).map(KeyboardStoryUiTest::chooser).anyMatch(field -> field != null && field.isFocusControl());
    }

    private static Control chooser(Composite parent) {
        for (Control child : parent.getChildren()) {
            Control found = child.getData("org.sluice.nodeChooser") != null ? child : child instanceof Composite inner ? chooser(inner) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
