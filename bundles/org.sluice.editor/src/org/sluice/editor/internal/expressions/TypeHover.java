package org.sluice.editor.internal.expressions;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.sluice.codegen.ExpressionAssist;
import org.sluice.editor.internal.Messages;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.editor.internal.figures.DiagramTheme.Token;
import org.sluice.model.Pipeline;
import org.sluice.validation.Diagnostic;

/** Says what the name under the pointer is, and what is wrong there. The type is looked up in the background. */
public final class TypeHover {

    private final StyledText text;
    private final ExpressionPlace place;
    private final Supplier<List<Diagnostic>> problems;
    private final Newest<Optional<String>> lookUp;
    private final DefaultToolTip toolTip;
    private int shownAt = -1;

    private TypeHover(StyledText text, ExpressionPlace place, DiagramTheme theme, Supplier<List<Diagnostic>> problems) {
        this.text = text;
        this.place = place;
        this.problems = problems;
        lookUp = new Newest<>(Messages.Expression_checking, text);
        toolTip = new DefaultToolTip(text, ToolTip.NO_RECREATE, true);
        toolTip.setFont(theme.detailFont());
        toolTip.setBackgroundColor(theme.color(Token.TOOLTIP));
        toolTip.setForegroundColor(theme.color(Token.TEXT));
        text.addListener(SWT.MouseHover, event -> hover(event.x, event.y));
        text.addListener(SWT.MouseMove, event -> moved(event.x, event.y));
        text.addListener(SWT.MouseExit, event -> hide());
        text.addListener(SWT.Modify, event -> hide());
    }

    /** @param problems what is wrong with the text in the field now */
    public static void install(StyledText text, ExpressionPlace place, DiagramTheme theme, Supplier<List<Diagnostic>> problems) {
        new TypeHover(text, place, theme, problems);
    }

    private void moved(int x, int y) {
        if (shownAt >= 0 && nameAt(x, y) != shownAt) {
            hide();
        }
    }

    private void hide() {
        lookUp.forget();
        toolTip.hide();
        shownAt = -1;
    }

    /** Where the name under a point begins, or -1. */
    private int nameAt(int x, int y) {
        int offset = text.getOffsetAtPoint(new Point(x, y));
        String content = text.getText();
        if (offset < 0 || offset >= content.length() || !Character.isJavaIdentifierPart(content.charAt(offset))) {
            return -1;
        }
        while (offset > 0 && Character.isJavaIdentifierPart(content.charAt(offset - 1))) {
            offset--;
        }
        return offset;
    }

    private void hover(int x, int y) {
        int start = nameAt(x, y);
        if (start < 0 || start == shownAt) {
            return;
        }
        String content = text.getText();
        int shift = content.length() - content.stripLeading().length();
        Pipeline copy = place.copyWith(content.strip());
        lookUp.ask(() -> ExpressionAssist.describe(copy, place.node().getId(), place.attribute(), start - shift, place.context().baseDirectory(), place.classPath()), type -> {
            String wrong = problems.get().stream().filter(each -> each.offset() + shift <= start && start < each.offset() + shift + each.length())
                    .map(Diagnostic::message).collect(Collectors.joining("\n")); //$NON-NLS-1$
            String told = type.map(t -> wrong.isEmpty() ? t : t + '\n' + wrong).orElse(wrong);
            if (!told.isEmpty()) {
                shownAt = start;
                text.setData("org.sluice.hover", told); //$NON-NLS-1$
                Point at = text.getLocationAtOffset(start);
                toolTip.setText(told);
                toolTip.show(new Point(at.x, at.y + text.getLineHeight() + 4));
            }
        });
    }
}
