package org.sluice.editor.internal.pictures;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.sluice.editor.internal.Messages;
import org.sluice.editor.internal.pictures.PrintPlan.Size;

/** Asks what is printed and how large; the printer is chosen afterwards, in the dialog of the system. */
final class PrintDialog extends TitleAreaDialog {

    /** What is printed. */
    enum Part {
        ALL, SELECTION, VISIBLE
    }

    private static final int COLUMNS = 3;
    private static final int LEAST = 10;
    private static final int MOST = 400;

    private final boolean hasSelection;
    private Part part = Part.ALL;
    private Size size = Size.FIT_PAGE;

    PrintDialog(Shell parent, boolean hasSelection) {
        super(parent);
        this.hasSelection = hasSelection;
    }

    Part part() {
        return part;
    }

    Size size() {
        return size;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Print_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.Print_title);
        setMessage(Messages.Print_message);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 10).applyTo(area);
        Group what = group(area, Messages.Print_what);
        radio(what, Messages.Print_all, true, () -> part = Part.ALL);
        radio(what, Messages.Print_selection, false, () -> part = Part.SELECTION).setEnabled(hasSelection);
        radio(what, Messages.Print_visible, false, () -> part = Part.VISIBLE);
        Group large = group(area, Messages.Print_size);
        radio(large, Messages.Print_fitPage, true, () -> size = Size.FIT_PAGE);
        radio(large, Messages.Print_fitWidth, false, () -> size = Size.FIT_WIDTH);
        Button scaled = radio(large, Messages.Print_scale, false, () -> { });
        GridDataFactory.fillDefaults().applyTo(scaled);
        Spinner percent = new Spinner(large, SWT.BORDER);
        percent.setValues(100, LEAST, MOST, 0, 10, 50);
        percent.setEnabled(false);
        new Label(large, SWT.NONE).setText(Messages.Print_percent);
        Runnable chosen = () -> size = scaled.getSelection() ? new Size(percent.getSelection()) : size;
        scaled.addListener(SWT.Selection, event -> {
            percent.setEnabled(scaled.getSelection());
            chosen.run();
        });
        percent.addListener(SWT.Modify, event -> chosen.run());
        return area;
    }

    private static Group group(Composite parent, String text) {
        Group group = new Group(parent, SWT.NONE);
        group.setText(text);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(8, 6).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        return group;
    }

    private static Button radio(Composite parent, String text, boolean chosen, Runnable choose) {
        Button button = new Button(parent, SWT.RADIO);
        button.setText(text);
        button.setSelection(chosen);
        GridDataFactory.fillDefaults().span(COLUMNS, 1).applyTo(button);
        button.addListener(SWT.Selection, event -> {
            if (button.getSelection()) {
                choose.run();
            }
        });
        return button;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Print_printer, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }
}
