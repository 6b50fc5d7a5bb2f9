package org.sluice.editor.internal.expressions;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.sluice.editor.internal.Messages;
import org.sluice.model.Pipeline;
import org.sluice.validation.Diagnostic;
import org.sluice.validation.Validator;

/** Checks the expression in a field while somebody types, in its place in the pipeline, before it is taken over. */
public final class LiveCheck {

    /** Between the last key and the check; with the check itself the answer comes within 300 ms. */
    private static final int DELAY_MILLIS = 120;

    private final EditedText text;
    private final ExpressionPlace place;
    private final Consumer<List<Diagnostic>> listener;
    private final Newest<List<Diagnostic>> check;
    private final Runnable start = this::start;

    /** @param listener gets what is wrong with the text that is in the field */
    public LiveCheck(EditedText text, ExpressionPlace place, Consumer<List<Diagnostic>> listener) {
        this.text = text;
        this.place = place;
        this.listener = listener;
        check = new Newest<>(Messages.Expression_checking, text.control());
        text.control().addListener(SWT.Modify, event -> changed());
        text.control().addDisposeListener(event -> event.display.timerExec(-1, start));
    }

    private void changed() {
        check.forget();
        if (text.control().isFocusControl()) {
            text.control().getDisplay().timerExec(DELAY_MILLIS, start);
        }
    }

    private void start() {
        if (text.control().isDisposed()) {
            return;
        }
        Pipeline copy = place.copyWith(text.text().strip());
        check.ask(() -> Validator.validate(copy, place.context()), listener);
    }
}
