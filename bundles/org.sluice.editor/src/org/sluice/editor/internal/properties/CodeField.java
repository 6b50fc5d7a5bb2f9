package org.sluice.editor.internal.properties;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.gef.commands.Command;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.sluice.editor.internal.expressions.ContentAssist;
import org.sluice.editor.internal.expressions.EditedText;
import org.sluice.editor.internal.expressions.ExpressionPlace;
import org.sluice.editor.internal.expressions.JavaStyles;
import org.sluice.editor.internal.expressions.LiveCheck;
import org.sluice.editor.internal.expressions.TypeHover;
import org.sluice.editor.internal.figures.DiagramTheme.Token;
import org.sluice.editor.internal.problems.FixMenu;
import org.sluice.validation.Diagnostic;

/** A row with Java: colours, squiggles, proposals, types under the pointer, and quick fixes at Ctrl+1. Ctrl+Enter takes over what is typed. */
final class CodeField implements Field {

    /** Keys that belong to the list of proposals while it is open. */
    private static final Set<Integer> LIST_KEYS = Set.of(SWT.ARROW_UP, SWT.ARROW_DOWN, SWT.PAGE_UP, SWT.PAGE_DOWN, (int) SWT.CR, SWT.KEYPAD_CR, (int) SWT.ESC, (int) SWT.TAB);

    private final FormBuilder form;
    private final ValueAccess value;
    private final String label;
    private final StyledText text;
    private final FieldNote note;
    private final ContentAssist assist;
    private List<Diagnostic> own = List.of();
    private String committed = ""; //$NON-NLS-1$

    CodeField(FormBuilder form, String label, String doc, boolean required, ValueAccess value) {
        this.form = form;
        this.value = value;
        this.label = label;
        form.rowLabel(label, doc, required, true);
        text = new StyledText(form.rows(), SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        text.setFont(form.theme().detailFont());
        text.setForeground(form.theme().color(Token.TEXT));
        text.setBackground(form.theme().color(Token.CARD));
        text.setMargins(4, 3, 4, 3);
        text.setAlwaysShowScrollBars(false);
        text.setTabs(4);
        int height = 3 * text.getLineHeight() + 8;
        GridDataFactory.fillDefaults().grab(true, true).hint(160, height).minSize(SWT.DEFAULT, height).indent(6, 0).span(2, 1).applyTo(text);
        text.setData("org.sluice.attribute", value.attribute().getName()); //$NON-NLS-1$
        note = new FieldNote(form, doc);
        ExpressionPlace place = value.expression(form.editor().getFile());
        EditedText edited = EditedText.of(text);
        assist = place == null ? null : new ContentAssist(edited, place);
        text.addListener(ST.VerifyKey, this::verify);
        text.addListener(SWT.Modify, event -> changed());
        text.addListener(SWT.FocusOut, event -> commit());
        text.addListener(SWT.FocusIn, event -> {
            form.hint(null);
            if (value.isMixed()) {
                text.selectAll();
            }
        });
        if (place != null) {
            new LiveCheck(edited, place, this::showProblems);
            TypeHover.install(text, place, form.theme(), () -> own);
        }
    }

    private void verify(Event event) {
        int modifiers = event.stateMask & SWT.MODIFIER_MASK;
        boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        if (assist != null && assist.isOpen() && LIST_KEYS.contains(event.keyCode)) {
            event.doit = false;
        } else if (modifiers == SWT.MOD1 && event.keyCode == 'a') {
            event.doit = false;
            text.selectAll();
        } else if (modifiers == SWT.MOD1 && event.keyCode == ' ') {
            event.doit = false;
        } else if (FixMenu.isKey(event.keyCode, event.stateMask)) {
            event.doit = false;
            commit();
            Point at = text.getLocationAtOffset(text.getCaretOffset());
            FixMenu.open(form.editor(), text, text.toDisplay(at.x, at.y + text.getLineHeight()), own);
        } else if (enter && modifiers == SWT.MOD1) {
            event.doit = false;
            commit();
        } else if (event.keyCode == SWT.ESC) {
            event.doit = false;
            text.setText(value.get());
        } else if (event.keyCode == SWT.TAB && (modifiers & SWT.MOD1) == 0) {
            event.doit = false;
            text.traverse((event.stateMask & SWT.SHIFT) != 0 ? SWT.TRAVERSE_TAB_PREVIOUS : SWT.TRAVERSE_TAB_NEXT);
        }
    }

    private void changed() {
        // their offsets are those of another text now
        own = List.of();
        paint();
    }

    private int shift() {
        String now = text.getText();
        return now.length() - now.stripLeading().length();
    }

    private void paint() {
        JavaStyles.apply(text, form.theme(), own, shift());
        String told = own.stream().map(each -> each.code() + ": " + each.message()).distinct().collect(Collectors.joining("\n")); //$NON-NLS-1$ //$NON-NLS-2$
        text.setData("org.sluice.problem", told); //$NON-NLS-1$
        note.tell(told, own.stream().anyMatch(Diagnostic::isError));
    }

    @Override
    public void refresh() {
        if (text.isDisposed()) {
            return;
        }
        String now = value.isMixed() ? Messages.Value_mixed : value.get();
        if (!now.equals(committed)) {
            committed = now;
            if (!text.getText().equals(now)) {
                text.setText(now);
            }
        }
    }

    @Override
    public void commit() {
        if (text.isDisposed()) {
            return;
        }
        String typed = text.getText().strip();
        if (typed.equals(value.isMixed() ? Messages.Value_mixed : value.get().strip())) {
            return;
        }
        Command command = value.command(label, typed);
        if (command != null) {
            form.editor().execute(command);
            committed = value.get();
            if (!text.isDisposed() && !text.getText().equals(committed)) {
                text.setText(committed);
            }
        }
    }

    @Override
    public void showProblems(List<Diagnostic> diagnostics) {
        if (!text.isDisposed()) {
            own = diagnostics.stream().filter(value::concerns).toList();
            paint();
        }
    }
}
