package org.sluice.editor.internal.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.sluice.catalog.ErrorAction;
import org.sluice.editor.internal.figures.DiagramTheme.Token;
import org.sluice.model.DurationText;
import org.sluice.model.ErrorPolicyText;
import org.sluice.validation.Diagnostic;

/** What happens when code fails: one of the actions that are allowed, and for tries how many and the wait before the first. */
final class ErrorPolicyField implements Field {

    private final FormBuilder form;
    private final ValueAccess value;
    private final List<ErrorAction> actions;
    private final String inherited;
    private final Combo combo;
    private final Composite retry;
    private final Spinner times;
    private final Text wait;
    private final FieldNote note;
    private String problem = ""; //$NON-NLS-1$

    /** @param inherited words for an empty policy */
    ErrorPolicyField(FormBuilder form, List<ErrorAction> actions, String inherited, ValueAccess value) {
        this.form = form;
        this.value = value;
        this.actions = actions;
        this.inherited = inherited;
        String doc = Messages.Error_doc;
        form.rowLabel(Messages.Error_label, doc, false, false);
        Composite row = new Composite(form.rows(), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(6, 0).applyTo(row);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(row);
        combo = new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setToolTipText(doc);
        combo.setData("org.sluice.attribute", value.attribute().getName()); //$NON-NLS-1$
        retry = new Composite(row, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 0).applyTo(retry);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(retry);
        times = new Spinner(retry, SWT.BORDER);
        times.setValues(3, 1, 1_000_000, 0, 1, 10);
        times.setData("org.sluice.attribute", "errorPolicy.times"); //$NON-NLS-1$ //$NON-NLS-2$
        Label label = new Label(retry, SWT.NONE);
        label.setText(Messages.Error_wait);
        label.setForeground(form.theme().color(Token.TEXT_MUTED));
        wait = new Text(retry, SWT.BORDER | SWT.SINGLE);
        wait.setToolTipText(Messages.Error_waitDoc);
        wait.setData("org.sluice.attribute", "errorPolicy.wait"); //$NON-NLS-1$ //$NON-NLS-2$
        GridDataFactory.swtDefaults().hint(70, SWT.DEFAULT).applyTo(wait);
        note = new FieldNote(form, doc);
        combo.addListener(SWT.Selection, event -> chosen());
        times.addListener(SWT.Selection, event -> set(retryText()));
        wait.addListener(SWT.FocusOut, event -> commit());
        wait.addListener(SWT.DefaultSelection, event -> commit());
    }

    private static String text(ErrorAction action) {
        return switch (action) {
            case FAIL -> Messages.Error_fail;
            case SKIP -> Messages.Error_skip;
            case DEAD_LETTER -> Messages.Error_deadLetter;
            case RETRY -> Messages.Error_retry;
        };
    }

    private void chosen() {
        int index = combo.getSelectionIndex() - (combo.getItemCount() - actions.size());
        if (index == -1) {
            set(""); //$NON-NLS-1$
        } else if (index >= 0) {
            ErrorAction action = actions.get(index);
            set(action == ErrorAction.RETRY ? retryText() : action.name());
        }
        refresh();
    }

    private String retryText() {
        String pause = wait.getText().strip();
        return "RETRY " + times.getSelection() + (pause.isEmpty() ? "" : ' ' + pause); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void set(String text) {
        form.editor().execute(value.command(Messages.Error_label, text));
    }

    @Override
    public void refresh() {
        if (combo.isDisposed()) {
            return;
        }
        List<String> items = new ArrayList<>();
        String now = value.get();
        Optional<ErrorPolicyText> policy = ErrorPolicyText.parse(now);
        boolean strange = !now.isBlank() && policy.filter(p -> actions.contains(p.action())).isEmpty();
        if (value.isMixed() || strange) {
            items.add(value.isMixed() ? Messages.Value_mixed : now);
        }
        items.add(inherited);
        actions.forEach(action -> items.add(text(action)));
        if (!List.of(combo.getItems()).equals(items)) {
            combo.setItems(items.toArray(String[]::new));
        }
        combo.select(value.isMixed() || strange ? 0 : policy.map(p -> 1 + actions.indexOf(p.action())).orElse(0));
        boolean retries = policy.filter(p -> p.action() == ErrorAction.RETRY).isPresent() && !strange;
        boolean moved = retry.getVisible() != retries;
        retry.setVisible(retries);
        ((GridData) retry.getLayoutData()).exclude = !retries;
        if (retries) {
            times.setSelection(policy.get().retries());
            if (!wait.isFocusControl()) {
                wait.setText(policy.get().backoff().isZero() ? "" : DurationText.format(policy.get().backoff())); //$NON-NLS-1$
            }
        }
        tell();
        if (moved) {
            form.relayout();
        }
    }

    private void tell() {
        String typed = wait.getText().strip();
        boolean wrong = retry.getVisible() && !typed.isEmpty() && ErrorPolicyText.parse(retryText()).isEmpty();
        String told = wrong ? NLS.bind(Messages.Error_badWait, typed) : problem;
        combo.setData("org.sluice.problem", told); //$NON-NLS-1$
        note.tell(told, true);
    }

    @Override
    public void commit() {
        if (!combo.isDisposed() && retry.getVisible()) {
            tell();
            if (ErrorPolicyText.parse(retryText()).isPresent() && !retryText().toUpperCase(Locale.ROOT).equals(value.get().toUpperCase(Locale.ROOT))) {
                set(retryText());
            }
        }
    }

    @Override
    public void showProblems(List<Diagnostic> diagnostics) {
        problem = diagnostics.stream().filter(value::concerns).map(each -> each.code() + ": " + each.message()).distinct().collect(Collectors.joining("\n")); //$NON-NLS-1$ //$NON-NLS-2$
        if (!combo.isDisposed()) {
            tell();
        }
    }
}
