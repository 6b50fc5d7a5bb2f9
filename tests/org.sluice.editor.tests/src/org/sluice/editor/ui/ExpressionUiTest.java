package org.sluice.editor.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sluice.model.NodeTypes;

/** Expressions with proposals, checks while typing, types and quick fixes, with real keys. */
class ExpressionUiTest {

    @RegisterExtension
    final LoggedErrors errors = new LoggedErrors();

    private EditorFixture fixture;

    @AfterEach
    void close() {
        if (fixture != null) {
            fixture.close();
        }
    }

    private void select(String node) {
        Robot.click(fixture.onCard(node, 0.5, 0.5));
        Ui.until("selection", () -> fixture.part(node).getSelected() != 0);
        Ui.until("field", () -> Widgets.shows("function"));
    }

    private String function(String node) {
        return Ui.call(() -> NodeTypes.get(fixture.node(node), "function"));
    }

    private static String typed() {
        return Ui.display().getFocusControl() instanceof Text text ? text.getText()
                : Ui.display().getFocusControl() instanceof StyledText styled ? styled.getText() : "";
    }

    /** The list of proposals, or null. */
    private static Table proposals() {
        for (Shell shell : Ui.display().getShells()) {
            if (shell.isVisible() && shell.getChildren().length > 0 && Widgets.find(shell, Table.class) instanceof Table table && (shell.getStyle() & org.eclipse.swt.SWT.TITLE) == 0
                    && shell.getParent() != null) {
                return table;
            }
        }
        return null;
    }

    @Test
    void shouldProposeMembersAfterADotAndTakeOneWithEnter() {
        fixture = EditorFixture.openWordCount();
        select("pairs");
        Robot.click(Ui.call(() -> Widgets.fieldOf("function")));
        Robot.key("ctrl+a");
        Robot.type("word -> new Tuple2<>(word.");
        Ui.until("proposals after the dot", () -> proposals() != null && proposals().getItemCount() > 10);
        Robot.screenshot("assist-after-dot");
        Robot.type("toUpperC");
        Ui.until("fewer proposals", () -> proposals() != null && proposals().getItemCount() == 2);
        assertTrue(Ui.call(() -> proposals().getItem(0).getText()).contains(": String"), "the type is shown");
        Robot.screenshot("assist-narrowed");
        Robot.key("Down", "Up", "Return");
        Ui.until("taken", () -> proposals() == null && typed().startsWith("word -> new Tuple2<>(word.toUpperCase("));
        Robot.key("End");
        Robot.type(", 1)");
        Robot.key("ctrl+Return");
        Ui.until("in the model", () -> function("pairs").equals("word -> new Tuple2<>(word.toUpperCase(), 1)"));
        Ui.until("no error", () -> fixture.editor.getDiagnostics().stream().noneMatch(d -> d.isError()));
    }

    @Test
    void shouldProposeAtCtrlSpaceAndCloseAtEscape() {
        fixture = EditorFixture.openWordCount();
        select("pairs");
        Robot.click(Ui.call(() -> Widgets.fieldOf("function")));
        Robot.key("ctrl+a");
        Robot.type("word -> new Tuple2<>(wo");
        Robot.key("ctrl+space");
        Ui.until("proposals", () -> proposals() != null && proposals().getItem(0).getText().equals("word : String"));
        Robot.key("Escape");
        Ui.until("closed", () -> proposals() == null);
        assertEquals("word -> new Tuple2<>(wo", Ui.call(ExpressionUiTest::typed), "Escape closes the list and keeps the text");
        Robot.key("Escape");
    }

    @Test
    void shouldCheckWhileTypingBeforeItIsTakenOver() {
        fixture = EditorFixture.openWordCount();
        select("pairs");
        Robot.click(Ui.call(() -> Widgets.fieldOf("function")));
        Robot.key("ctrl+a");
        Robot.type("word -> new Tuple2<>(wrod, 1)");
        Ui.until("told in the field", () -> Widgets.problemOf("function").contains("wrod"));
        Robot.screenshot("checked-while-typing");
        assertFalse(function("pairs").contains("wrod"), "not taken over yet");
        Robot.key("ctrl+a");
        Robot.type("word -> new Tuple2<>(word, 1)");
        Ui.until("right again", () -> Widgets.problemOf("function").isEmpty());
    }

    @Test
    void shouldFixInTheField() {
        fixture = EditorFixture.openWordCount();
        select("pairs");
        Robot.click(Ui.call(() -> Widgets.fieldOf("function")));
        Robot.key("ctrl+a");
        Robot.type("word -> new Tuple2<>(wrod, 1)");
        Ui.until("told in the field", () -> Widgets.problemOf("function").contains("wrod"));
        Robot.key("ctrl+1");
        Robot.screenshot("quick-fix-field");
        Robot.key("Down", "Return");
        Ui.until("fixed", () -> function("pairs").equals("word -> new Tuple2<>(word, 1)"));
        Ui.until("field follows", () -> Widgets.textOf("function").equals("word -> new Tuple2<>(word, 1)"));
    }

    @Test
    void shouldProposeInTheEditorOnTheCard() {
        fixture = EditorFixture.openWordCount();
        select("pairs");
        Robot.key("Return");
        Ui.until("editor on the card", () -> typed().startsWith("word ->"));
        Robot.type("word -> new Tuple2<>(word.");
        Ui.until("proposals", () -> proposals() != null && proposals().getItemCount() > 10);
        Robot.screenshot("assist-on-card");
        Robot.type("strip");
        Ui.until("fewer proposals", () -> proposals() != null && proposals().getItemCount() < 8);
        Robot.key("Down", "Up", "Return");
        Ui.until("taken", () -> proposals() == null && typed().equals("word -> new Tuple2<>(word.strip()"));
        Robot.type(", 1)");
        Robot.key("Return");
        Ui.until("in the model", () -> function("pairs").equals("word -> new Tuple2<>(word.strip(), 1)"));
    }

    @Test
    void shouldFixAProblemByCtrl1AsOneStepThatCanBeUndone() {
        fixture = EditorFixture.openWordCount();
        select("pairs");
        String before = function("pairs");
        Robot.click(Ui.call(() -> Widgets.fieldOf("function")));
        Robot.key("ctrl+a");
        Robot.type("word -> new Tuple2<>(word.lenght(), 1)");
        Robot.key("ctrl+Return");
        Ui.until("error", () -> fixture.editor.getDiagnostics().stream().anyMatch(d -> d.isError() && d.nodeId().equals("pairs")));
        Robot.click(fixture.onCard("pairs", 0.5, 0.2));

        Robot.key("ctrl+1");
        Robot.screenshot("quick-fix-menu");
        Robot.key("Down", "Return");

        Ui.until("fixed", () -> function("pairs").equals("word -> new Tuple2<>(word.length(), 1)"));
        Ui.until("no error", () -> fixture.editor.getDiagnostics().stream().noneMatch(d -> d.isError()));
        Robot.key("ctrl+z");
        Ui.until("undone", () -> function("pairs").contains("lenght"));
        Robot.key("ctrl+z");
        Ui.until("as before", () -> function("pairs").equals(before));
    }

    @Test
    void shouldOfferFixesInTheProblemsViewThatClearTheirMarker() {
        fixture = EditorFixture.openWordCount();
        Ui.run(() -> {
            NodeTypes.set(fixture.node("pairs"), "function", "word -> new Tuple2<>(word.lenght(), 1)");
            fixture.editor.doSave(new org.eclipse.core.runtime.NullProgressMonitor());
        });
        Ui.until("marker", () -> marker() != null);

        Ui.until("a fix", () -> IDE.getMarkerHelpRegistry().getResolutions(marker()).length > 0);
        IMarkerResolution[] fixes = Ui.call(() -> IDE.getMarkerHelpRegistry().getResolutions(marker()));
        Ui.call(() -> {
            fixes[0].run(marker());
            return null;
        });

        Ui.until("fixed", () -> function("pairs").contains("word.length()"));
        Ui.until("marker gone", () -> marker() == null);
        assertTrue(Ui.call(() -> fixture.editor.getCommandStack().canUndo()));
        Ui.run(() -> fixture.editor.getCommandStack().undo());
        Ui.until("marker back", () -> marker() != null);
    }

    private IMarker marker() throws Exception {
        for (IMarker marker : fixture.file.findMarkers("org.sluice.editor.problem", true, IResource.DEPTH_ZERO)) {
            if (marker.getAttribute(IMarker.SEVERITY, 0) == IMarker.SEVERITY_ERROR) {
                return marker;
            }
        }
        return null;
    }

    @Test
    void shouldShowTheTypeOfAnEdge() {
        fixture = EditorFixture.openWordCount();
        Ui.until("types", () -> fixture.editor.getStreamTypes().containsKey("pairs"));
        Ui.run(() -> fixture.editor.reveal("pairs-counts"));
        Ui.until("type in the properties", () -> Widgets.textOf("type").equals("PairDStream<String, Integer>"));
        Robot.screenshot("edge-type");
        Robot.move(fixture.onCard("words", 0.5, 3));
        Robot.move(fixture.port("words", false));
        Ui.until("tooltip", Widgets::toolTipShows);
        Robot.screenshot("port-type");
    }

    @Test
    void shouldTellTheTypeOfTheNameUnderThePointerAndUnderlineWhatIsWrong() {
        fixture = EditorFixture.openWordCount();
        select("pairs");
        org.eclipse.swt.graphics.Point name = Ui.call(() -> {
            StyledText text = (StyledText) Widgets.control("function");
            org.eclipse.swt.graphics.Point at = text.getLocationAtOffset(text.getText().indexOf("(word") + 2);
            return text.toDisplay(at.x + 2, at.y + text.getLineHeight() / 2);
        });
        Robot.move(new org.eclipse.swt.graphics.Point(name.x - 30, name.y));
        Robot.move(name);
        Ui.until("type", () -> "word : String".equals(Widgets.control("function").getData("org.sluice.hover")));
        Robot.screenshot("hover-type");
        Robot.click(name);
        Robot.key("ctrl+a");
        Robot.type("word -> new Tuple2<>(wrod, 1)");
        Ui.until("squiggle", () -> java.util.Arrays.stream(((StyledText) Widgets.control("function")).getStyleRanges())
                .anyMatch(range -> range.underline && range.underlineStyle == org.eclipse.swt.SWT.UNDERLINE_SQUIGGLE));
        Robot.screenshot("squiggle");
        Robot.key("Escape");
    }
}
