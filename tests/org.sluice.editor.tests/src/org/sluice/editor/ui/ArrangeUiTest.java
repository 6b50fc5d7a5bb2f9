package org.sluice.editor.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sluice.editor.EditorPreferences;
import org.sluice.model.layout.NodeLayout;

/** Pins, grid and snapping, with real keys and mouse. */
class ArrangeUiTest {

    @RegisterExtension
    final LoggedErrors errors = new LoggedErrors();

    private static final String[] CHOICES = {EditorPreferences.SHOW_GRID, EditorPreferences.SNAP_TO_CARDS, EditorPreferences.SNAP_TO_GRID};

    private EditorFixture fixture;

    @BeforeEach
    void open() {
        fixture = EditorFixture.openWordCount();
    }

    @AfterEach
    void close() {
        Ui.run(() -> {
            for (String key : CHOICES) {
                EditorPreferences.set(key, true);
            }
        });
        fixture.close();
    }

    private NodeLayout place(String node) {
        return fixture.editor.getLayout().findNode(node);
    }

    private void select(String node) {
        Robot.click(fixture.onCard(node, 0.5, 0.25));
        Ui.until("selection", () -> fixture.part(node).getSelected() != 0);
    }

    private void command(String id) {
        Ui.run(() -> {
            try {
                fixture.editor.getSite().getService(IHandlerService.class).executeCommand(id, null);
            } catch (CommandException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void shouldLeavePinnedNodeWhereItIsWhenTheOthersAreLaidOut() {
        select("pairs");
        Robot.key("ctrl+shift+Down", "ctrl+shift+Down", "ctrl+shift+Down", "alt+shift+p");
        Ui.until("pinned", () -> place("pairs").isPinned() && fixture.part("pairs").nodeFigure().isPinned());
        int x = Ui.call(() -> place("pairs").getX());
        int y = Ui.call(() -> place("pairs").getY());
        select("console");
        Robot.key("ctrl+shift+Down", "ctrl+shift+Down");
        int before = Ui.call(() -> place("console").getY());
        Robot.screenshot("pinned");

        Robot.key("ctrl+alt+l");

        Ui.until("laid out", () -> place("console").getY() != before);
        assertEquals(x, (int) Ui.call(() -> place("pairs").getX()));
        assertEquals(y, (int) Ui.call(() -> place("pairs").getY()));
        Robot.screenshot("laid-out-around-pin");
        select("pairs");
        Robot.key("alt+shift+p");
        Ui.until("released", () -> !place("pairs").isPinned());
        Robot.key("ctrl+z");
        Ui.until("pinned again", () -> place("pairs").isPinned());
    }

    @Test
    void shouldDragFreelyWhenSnappingIsOffAndHideTheGrid() {
        command("org.sluice.editor.snap");
        command("org.sluice.editor.showGrid");
        Ui.until("both off", () -> Arrays.stream(CHOICES).noneMatch(EditorPreferences::isOn));
        Robot.key("ctrl+0");
        Ui.until("100 %", () -> fixture.zoom() == 1.0);
        Ui.run(() -> fixture.editor.getGraphicalViewer().reveal(fixture.part("words")));
        int x = Ui.call(() -> place("words").getX());
        int y = Ui.call(() -> place("words").getY());
        Point from = fixture.onCard("words", 0.5, 0.5);

        Robot.press(from);
        Robot.dragTo(from, new Point(from.x + 21, from.y + 43));
        Robot.screenshot("no-grid");
        Robot.release();

        Ui.until("where it was dropped", () -> place("words").getX() == x + 21 && place("words").getY() == y + 43);
    }
}
