package org.sluice.editor.internal.figures;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.sluice.catalog.Category;
import org.sluice.editor.internal.figures.DiagramTheme.Token;

class DiagramThemeTest {

    private static final List<DiagramTheme> THEMES = List.of(DiagramTheme.light(), DiagramTheme.dark());

    @Test
    void shouldTellStepsOfHeatApartByLightness() {
        for (DiagramTheme theme : new DiagramTheme[] {DiagramTheme.light(), DiagramTheme.dark()}) {
            RGB before = theme.rgb(Token.FOOTER);
            for (int level = 1; level <= DiagramTheme.HEAT_LEVELS; level++) {
                RGB now = theme.heat(level);
                assertTrue(DiagramTheme.contrast(before, now) >= 1.35, theme.name() + " level " + level);
                before = now;
            }
            assertTrue(DiagramTheme.contrast(theme.rgb(Token.FOOTER), theme.heat(2)) >= 3, theme.name());
        }
    }

    @Test
    void shouldHaveEnoughContrastForText() {
        for (DiagramTheme theme : THEMES) {
            for (Token text : List.of(Token.TEXT, Token.TEXT_MUTED, Token.ERROR, Token.WARNING, Token.VALID)) {
                for (Token ground : List.of(Token.CARD, Token.FOOTER, Token.STRIP, Token.PILL, Token.TOOLTIP, Token.CANVAS)) {
                    check(theme, theme.rgb(text), theme.rgb(ground), 4.5, text + " on " + ground);
                }
            }
            check(theme, theme.rgb(Token.ERROR), theme.rgb(Token.FOOTER_FAILED), 4.5, "failed footer");
        }
    }

    @Test
    void shouldHaveReadableIconsForEveryCategory() {
        for (DiagramTheme theme : THEMES) {
            for (Category category : Category.values()) {
                check(theme, theme.categoryInk(category), theme.rgb(Token.CARD), 4.5, category.name());
            }
        }
    }

    @Test
    void shouldTellEdgesFromGround() {
        for (DiagramTheme theme : THEMES) {
            check(theme, theme.rgb(Token.EDGE), theme.rgb(Token.CANVAS), 3, "edge");
            check(theme, theme.rgb(Token.ACCENT), theme.rgb(Token.CANVAS), 3, "accent");
            check(theme, theme.rgb(Token.TEXT), theme.rgb(Token.NOTE), 4.5, "note");
        }
    }

    private static void check(DiagramTheme theme, RGB a, RGB b, double least, String what) {
        double contrast = DiagramTheme.contrast(a, b);
        assertTrue(contrast >= least, theme.name() + ": " + what + " has contrast " + contrast);
    }
}
