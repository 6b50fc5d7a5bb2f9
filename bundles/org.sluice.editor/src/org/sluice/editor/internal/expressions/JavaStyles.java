package org.sluice.editor.internal.expressions;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.editor.internal.figures.DiagramTheme.Token;
import org.sluice.validation.Diagnostic;

/** Colours of Java text, and squiggles under what is wrong in it. */
public final class JavaStyles {

    private JavaStyles() {
    }

    /** Draws the whole text anew. @param shift blanks before the text that the problems are told of */
    public static void apply(StyledText text, DiagramTheme theme, List<Diagnostic> problems, int shift) {
        String content = text.getText();
        Color[] colors = new Color[content.length()];
        for (JavaTokens.Token token : JavaTokens.of(content)) {
            java.util.Arrays.fill(colors, token.start(), token.start() + token.length(), color(theme, token.kind()));
        }
        Color[] squiggles = new Color[content.length()];
        for (Diagnostic problem : problems) {
            int start = Math.min(content.length(), Math.max(0, problem.offset() + shift));
            int end = problem.length() == 0 ? content.length() : Math.min(content.length(), start + problem.length());
            if (start == end && start > 0) {
                // at the end of the text: the last character stands for what is missing
                start--;
            }
            java.util.Arrays.fill(squiggles, start, end, theme.color(problem.isError() ? Token.ERROR : Token.WARNING));
        }
        List<StyleRange> ranges = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= content.length(); i++) {
            if (i == content.length() || colors[i] != colors[from] || squiggles[i] != squiggles[from]) {
                StyleRange range = new StyleRange(from, i - from, colors[from], null);
                if (squiggles[from] != null) {
                    range.underline = true;
                    range.underlineStyle = SWT.UNDERLINE_SQUIGGLE;
                    range.underlineColor = squiggles[from];
                }
                ranges.add(range);
                from = i;
            }
        }
        text.setStyleRanges(ranges.toArray(StyleRange[]::new));
    }

    private static Color color(DiagramTheme theme, JavaTokens.Kind kind) {
        return theme.color(switch (kind) {
            case KEYWORD -> Token.CODE_KEYWORD;
            case STRING -> Token.CODE_STRING;
            case NUMBER -> Token.CODE_NUMBER;
            case COMMENT -> Token.CODE_COMMENT;
            case TYPE -> Token.CODE_TYPE;
            case OTHER -> Token.TEXT;
        });
    }
}
