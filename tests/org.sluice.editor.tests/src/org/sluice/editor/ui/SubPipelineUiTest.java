package org.sluice.editor.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sluice.codegen.CodeGenerator;
import org.sluice.codegen.Target;
import org.sluice.editor.LiveSnapshot;
import org.sluice.editor.NodeLive;
import org.sluice.editor.PipelineEditor;
import org.sluice.editor.internal.subpipelines.Breadcrumbs;
import org.sluice.model.Node;
import org.sluice.model.PipelineCopies;
import org.sluice.model.PipelineFiles;
import org.sluice.model.SubPipelineNode;

/** Sub-pipelines in a real workbench window, with real mouse and keys: taken out, opened, used again, put back. */
class SubPipelineUiTest {

    @RegisterExtension
    final LoggedErrors errors = new LoggedErrors();

    private EditorFixture fixture;

    @BeforeEach
    void open() {
        fixture = EditorFixture.openWordCount();
        Ui.until("types of streams", () -> fixture.editor.getStreamTypes().containsKey("pairs"));
    }

    @AfterEach
    void close() {
        // not over the palette, whose title the framework cannot draw before it has a size
        Robot.move(new Point(EditorFixture.WIDTH / 2, EditorFixture.HEIGHT / 2));
        fixture.close();
    }

    @Test
    void shouldExtractAndInlineWithOneUndoEach() throws Exception {
        byte[] before = bytes();
        String program = program();

        extract();
        Robot.screenshot("sub-pipeline-extracted");

        assertEquals(List.of("lines", "clean", "counts", "console"), ids());
        assertEquals(List.of("in", "words", "pairs", "out"), PipelineFiles.load(file()).getNodes().stream().map(Node::getId).toList());
        assertEquals("InputDStream<String>", Ui.call(() -> fixture.editor.getStreamTypes().get("clean.in")));
        assertEquals("PairDStream<String, Integer>", Ui.call(() -> fixture.editor.getStreamTypes().get("clean.out")));
        assertFalse(Ui.call(() -> fixture.editor.getDiagnostics().stream().anyMatch(each -> each.isError())));

        Robot.key("ctrl+z");
        Ui.until("undone", () -> ids().contains("words"));
        assertArrayEquals(before, bytes());
        assertFalse(Files.exists(file()));

        Robot.key("ctrl+shift+z");
        Ui.until("done again", () -> ids().contains("clean"));
        assertTrue(Files.exists(file()));

        byte[] extracted = bytes();
        Robot.click(fixture.onCard("clean", 0.5, 0.5));
        Robot.key("alt+shift+i");
        Ui.until("inlined", () -> ids().contains("words"));
        Robot.screenshot("sub-pipeline-inlined");
        assertEquals(program, program());
        Robot.key("ctrl+z");
        Ui.until("composite back", () -> ids().contains("clean"));
        assertArrayEquals(extracted, bytes());
    }

    @Test
    void shouldOpenTheFileAndLeadBack() throws Exception {
        extract();
        Robot.key("ctrl+s");
        Ui.until("saved", () -> !fixture.editor.isDirty());

        Robot.doubleClick(fixture.onCard("clean", 0.5, 0.3));
        Ui.until("its file is open", () -> active() != fixture.editor && active().getFile().equals(file()));
        PipelineEditor inner = Ui.call(SubPipelineUiTest::active);
        Ui.until("canvas", () -> inner.partFor("words") != null);
        Robot.screenshot("sub-pipeline-breadcrumbs");
        Breadcrumbs crumbs = Ui.call(() -> Adapters.adapt(inner, Breadcrumbs.class));
        assertEquals(List.of("clean"), crumbs.callers().stream().map(caller -> caller.nodeId()).toList());

        Robot.click(link(inner));
        Ui.until("back", () -> active() == fixture.editor && fixture.part("clean").getSelected() != 0);

        Robot.key("Return");
        Ui.until("opened by Enter", () -> active() == inner);
        Ui.run(() -> inner.getSite().getPage().closeEditor(inner, false));
    }

    @Test
    void shouldOfferTheProjectsSubPipelinesInThePalette() throws Exception {
        extract();
        Robot.key("ctrl+s");
        Ui.run(fixture.editor::setFocus);
        Ui.until("palette entry", () -> fixture.paletteShows("clean.dstream"));

        Point from = fixture.paletteEntry("clean.dstream");
        Robot.screenshot("sub-pipeline-palette");
        Robot.click(from);
        Robot.click(fixture.onCanvas(fixture.canvasSize().x / 2, fixture.canvasSize().y - 120));
        Ui.until("second node", () -> fixture.editor.getPipeline().getNodes().stream().filter(SubPipelineNode.class::isInstance).count() == 2);
        Robot.key("Escape");

        SubPipelineNode added = (SubPipelineNode) Ui.call(() -> fixture.editor.getPipeline().getNodes().get(4));
        assertEquals("clean.dstream", added.getFile());
        assertEquals("in", added.getInputs());
        assertEquals("out:pairs", added.getOutputs());
    }

    @Test
    void shouldShowTheSumsOfTheNodesInside() throws Exception {
        extract();
        Ui.until("streams", () -> fixture.editor.getStreamTypes().containsKey("clean.out"));
        Map<String, NodeLive> nodes = Map.of("lines", new NodeLive(10, 10, 0.5, -1, -1, null), "clean.words", new NodeLive(10, 70, 1, -1, -1, null),
                "clean.pairs", new NodeLive(70, 65, 2, -1, -1, null), "counts", new NodeLive(65, 8, 1, -1, -1, null), "console", new NodeLive(8, 0, 1, -1, -1, null));

        Ui.run(() -> {
            fixture.editor.getLiveAnnotations().setAttached(true);
            fixture.editor.getLiveAnnotations().apply(new LiveSnapshot(nodes, Map.of("counts-console", 8L), -1, 1, 1_700_000_001_000L));
        });
        Robot.screenshot("sub-pipeline-live");

        assertEquals("10 → 65", Ui.call(() -> fixture.part("clean").context().live().get("clean").flow()));
        assertTrue(Ui.call(() -> fixture.part("clean").context().live().get("clean").exact()).contains("3.000 ms"));
    }

    @Test
    void shouldTellWhatCannotBeTakenOut() {
        Ui.run(() -> fixture.editor.getGraphicalViewer().setSelection(new org.eclipse.jface.viewers.StructuredSelection(List.of(fixture.part("words"), fixture.part("counts")))));
        Robot.key("alt+shift+m");
        Ui.until("dialog", () -> dialog() != null);
        Robot.key("Return");
        Ui.until("refusal", () -> fixture.strip().contains("out of the selection"));

        assertEquals(List.of("lines", "words", "pairs", "counts", "console"), ids());
        assertFalse(Ui.call(fixture.editor::isDirty));
    }

    /** Words and pairs become clean.dstream. */
    private void extract() {
        Robot.click(fixture.onCard("words", 0.5, 0.3));
        Ui.until("selection", () -> fixture.part("words").getSelected() != 0);
        Robot.key("shift+Right");
        Ui.until("two selected", () -> fixture.editor.getGraphicalViewer().getSelectedEditParts().size() == 2);
        Robot.key("alt+shift+m");
        Ui.until("dialog", () -> dialog() != null);
        Robot.key("ctrl+a");
        Robot.type("clean");
        Robot.screenshot("sub-pipeline-dialog");
        Robot.key("Return");
        Ui.until("extracted", () -> ids().contains("clean"));
        Ui.until("validated", () -> fixture.editor.getStreamTypes().containsKey("clean.out"));
    }

    private static Shell dialog() {
        Shell shell = Ui.display().getActiveShell();
        return shell != null && shell.getText().equals("Extract sub-pipeline") ? shell : null;
    }

    private static PipelineEditor active() {
        return org.eclipse.ui.PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor() instanceof PipelineEditor editor ? editor : null;
    }

    private static Point link(PipelineEditor editor) {
        return Ui.call(() -> {
            Control canvas = editor.getGraphicalViewer().getControl();
            Composite top = canvas.getParent();
            Control link = null;
            while (link == null) {
                link = Widgets.find(top, Link.class);
                top = top.getParent();
            }
            return link.toDisplay(link.getSize().x / 3, link.getSize().y / 2);
        });
    }

    private Path file() {
        return fixture.editor.getFile().resolveSibling("clean.dstream");
    }

    private List<String> ids() {
        return Ui.call(() -> fixture.editor.getPipeline().getNodes().stream().map(Node::getId).toList());
    }

    private byte[] bytes() {
        return Ui.call(() -> PipelineFiles.toBytes(fixture.editor.getPipeline()));
    }

    private String program() {
        return CodeGenerator.generate(Ui.call(() -> PipelineCopies.copy(fixture.editor.getPipeline())), Target.EMBEDDED).mainFile().text();
    }
}
