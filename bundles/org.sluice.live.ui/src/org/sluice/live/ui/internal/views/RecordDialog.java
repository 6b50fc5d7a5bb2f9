package org.sluice.live.ui.internal.views;

import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for a record that is put on an edge. */
final class RecordDialog extends TitleAreaDialog {

    private final String title;
    private final String message;
    private final RecordForm form;
    private final List<Text> fields = new ArrayList<>();
    private JsonElement record;

    RecordDialog(Shell shell, String title, String message, JsonElement like) {
        super(shell);
        this.title = title;
        this.message = message;
        form = new RecordForm(like);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** What was told, once the dialog was left with OK. */
    JsonElement record() {
        return record;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(title);
        setMessage(message);
        ScrolledComposite scrolled = new ScrolledComposite((Composite) super.createDialogArea(parent), SWT.V_SCROLL);
        scrolled.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        Composite area = new Composite(scrolled, SWT.NONE);
        GridLayout grid = new GridLayout(2, false);
        grid.marginWidth = 12;
        grid.marginHeight = 12;
        area.setLayout(grid);
        List<String> names = form.names();
        List<String> texts = form.texts();
        for (int i = 0; i < names.size(); i++) {
            new Label(area, SWT.NONE).setText(names.get(i) + ":"); //$NON-NLS-1$
            Text field = new Text(area, SWT.BORDER | SWT.SINGLE);
            field.setText(texts.get(i));
            field.setToolTipText(names.get(i));
            field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
            field.addModifyListener(event -> check());
            fields.add(field);
        }
        scrolled.setContent(area);
        scrolled.setMinSize(area.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        if (!fields.isEmpty()) {
            fields.get(0).setFocus();
            fields.get(0).selectAll();
        }
        return scrolled;
    }

    private void check() {
        String problem = null;
        try {
            read();
        } catch (IllegalArgumentException e) {
            problem = e.getMessage();
        }
        setErrorMessage(problem);
        getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
    }

    private JsonElement read() {
        return form.record(fields.stream().map(Text::getText).toList());
    }

    @Override
    protected void okPressed() {
        record = read();
        super.okPressed();
    }
}
