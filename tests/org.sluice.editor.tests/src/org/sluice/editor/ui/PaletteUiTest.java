package org.sluice.editor.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.palette.PaletteContainer;
import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sluice.editor.internal.Messages;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.editor.internal.figures.DiagramTheme.Token;
import org.sluice.model.Edge;

/** Favourites, keys and colours of the palette. */
class PaletteUiTest {

    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
    private static final String TYPE = "FilterOperator";

    @RegisterExtension
    final LoggedErrors errors = new LoggedErrors();

    private EditorFixture fixture;

    @BeforeEach
    void open() {
        fixture = EditorFixture.openWordCount();
    }

    @AfterEach
    void close() {
        Ui.run(() -> PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme(LIGHT, false));
        fixture.close();
    }

    private PaletteViewer palette() {
        return fixture.editor.getEditDomain().getPaletteViewer();
    }

    private PaletteContainer firstDrawer() {
        List<?> children = ((PaletteRoot) palette().getContents().getModel()).getChildren();
        return (PaletteContainer) children.stream().filter(PaletteDrawer.class::isInstance).findFirst().orElseThrow();
    }

    private List<Object> firstEntries() {
        return ((List<?>) firstDrawer().getChildren()).stream().<Object>map(child -> ((PaletteEntry) child).getId()).toList();
    }

    private Text field() {
        for (Control child : palette().getControl().getParent().getChildren()) {
            if (child instanceof Text text) {
                return text;
            }
        }
        throw new AssertionError("no field");
    }

    private void focusCanvas() {
        Ui.run(() -> fixture.editor.getGraphicalViewer().getControl().forceFocus());
        Ui.until("the focus on the canvas", () -> fixture.editor.getGraphicalViewer().getControl().isFocusControl());
    }

    private Point star(String type) {
        Point entry = fixture.paletteEntry(type);
        return Ui.call(() -> new Point(palette().getControl().toDisplay(palette().getControl().getSize().x, 0).x - 14, entry.y));
    }

    @Test
    void shouldKeepStarredNodeTypesOnTop() {
        String before = Ui.call(() -> firstDrawer().getLabel());

        Robot.click(star(TYPE));
        Ui.until("a drawer of favourites", () -> firstDrawer().getLabel().equals(Messages.Palette_favourites));
        assertEquals(List.of(TYPE), Ui.call(this::firstEntries));
        Robot.move(fixture.onCanvas(400, 300));
        Robot.screenshot("palette-favourites");
        fixture.close();
        fixture = EditorFixture.openWordCount();
        assertEquals(List.of(TYPE), Ui.call(this::firstEntries), "remembered");

        Robot.click(star(TYPE));
        Ui.until("no favourites", () -> firstDrawer().getLabel().equals(before));
    }

    @Test
    void shouldAddByKeysAlone() {
        focusCanvas();
        Robot.click(fixture.onCard("words", 0.5, 0.8));
        Robot.key("ctrl+alt+p");
        Ui.until("the focus on the field", () -> field().isFocusControl());
        Robot.type("filter");
        Ui.until("what was found", () -> fixture.paletteShows(TYPE) && !fixture.paletteShows("TextFileSource"));
        Robot.key("Return");
        Ui.until("a node", () -> fixture.editor.getPipeline().getNodes().size() == 6);
        assertTrue(Ui.call(() -> fixture.editor.getPipeline().getEdges().stream().map(Edge::getSource).filter(node -> node.getId().equals("words")).count()) == 2, "it reads from what was selected");

        focusCanvas();
        Robot.key("ctrl+alt+p");
        Ui.until("the focus on the field", () -> field().isFocusControl());
        Robot.key("Escape");
        Ui.until("no filter", () -> fixture.paletteShows("TextFileSource"));
        Robot.key("Down");
        Ui.until("the first entry", () -> palette().getControl().isFocusControl() && palette().getSelectedEditParts().size() == 1);
        Robot.screenshot("palette-focus");
        Robot.key("Down");
        Object chosen = Ui.call(() -> ((PaletteEntry) ((EditPart) palette().getFocusEditPart()).getModel()).getId());
        assertTrue(chosen != null && !chosen.equals(Ui.call(this::firstEntries).get(0)), "an arrow key chooses the next: " + chosen);
        Robot.key("Return");
        Ui.until("another node", () -> fixture.editor.getPipeline().getNodes().size() == 7);
    }

    @Test
    void shouldOpenAClosedPaletteByKey() {
        Composite container = Ui.call(() -> palette().getControl().getParent());
        Control button = Ui.call(() -> {
            for (Control child : container.getChildren()) {
                if (child.getClass().getName().endsWith("$ButtonCanvas")) {
                    return child;
                }
            }
            throw new AssertionError("no button");
        });
        Robot.click(Ui.call(() -> button.toDisplay(button.getSize().x / 2, button.getSize().y / 2)));
        Ui.until("a closed palette", () -> !container.isVisible());
        Robot.move(fixture.onCanvas(300, 300));
        Robot.screenshot("palette-closed");

        focusCanvas();
        Robot.key("ctrl+alt+p");
        Ui.until("the field", () -> container.isVisible() && field().isFocusControl());
    }

    @Test
    void shouldBeDarkInTheDarkTheme() {
        Ui.run(() -> PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme(DARK, false));
        Ui.until("dark", () -> ((GraphicalEditPart) palette().getContents()).getFigure().getBackgroundColor().getRGB().equals(DiagramTheme.dark().rgb(Token.CARD)));
        Robot.screenshot("palette-dark");
    }
}
