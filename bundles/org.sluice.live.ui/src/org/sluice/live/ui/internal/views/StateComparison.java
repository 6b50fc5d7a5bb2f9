package org.sluice.live.ui.internal.views;

import com.google.gson.JsonObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.sluice.telemetry.debug.ControlFrame;
import org.sluice.telemetry.debug.StateChange;

/** The line in which two batches are chosen whose states are compared. Until someone chooses: the batch that is shown, and the one before it. UI thread only. */
final class StateComparison {

    private final Composite line;
    private final GridData place;
    private final Spinner from;
    private final Spinner to;
    private boolean chosen;

    /** @param changed told when someone has chosen */
    StateComparison(Composite parent, Runnable changed) {
        line = new Composite(parent, SWT.NONE);
        GridLayout grid = new GridLayout(4, false);
        grid.marginWidth = 0;
        grid.marginHeight = 0;
        line.setLayout(grid);
        place = new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1);
        place.exclude = true;
        line.setLayoutData(place);
        line.setVisible(false);
        from = spinner(Messages.State_from, changed);
        to = spinner(Messages.State_to, changed);
    }

    private Spinner spinner(String text, Runnable changed) {
        Label label = new Label(line, SWT.NONE);
        label.setText(text);
        Spinner spinner = new Spinner(line, SWT.BORDER);
        spinner.setToolTipText(text);
        spinner.setValues(1, 1, Integer.MAX_VALUE, 0, 1, 10);
        spinner.addListener(SWT.Modify, event -> {
            if (spinner.isFocusControl()) {
                chosen = true;
                changed.run();
            }
        });
        return spinner;
    }

    void setVisible(boolean visible) {
        if (place.exclude == visible) {
            place.exclude = !visible;
            line.setVisible(visible);
            line.getParent().layout();
            chosen &= visible;
        }
    }

    /** The run has come to stand. */
    void stands(ControlFrame control) {
        int earliest = (int) Math.max(1, control.history().earliest());
        int latest = (int) Math.max(earliest, control.history().latest());
        int first = chosen ? from.getSelection() : (int) control.batch() - 1;
        int second = chosen ? to.getSelection() : (int) control.batch();
        from.setValues(Math.clamp(first, earliest, latest), earliest, latest, 0, 1, 10);
        to.setValues(Math.clamp(second, earliest, latest), earliest, latest, 0, 1, 10);
    }

    long from() {
        return from.getSelection();
    }

    long to() {
        return to.getSelection();
    }

    /** A change as a row of a table. */
    static JsonObject row(StateChange change) {
        JsonObject row = new JsonObject();
        row.addProperty(Messages.State_change, switch (change.what()) {
            case "added" -> Messages.State_added; //$NON-NLS-1$
            case "changed" -> Messages.State_changed; //$NON-NLS-1$
            default -> Messages.State_removed;
        });
        row.add(Messages.Records_key, change.key());
        row.add(Messages.State_before, change.before());
        row.add(Messages.State_after, change.after());
        return row;
    }
}
