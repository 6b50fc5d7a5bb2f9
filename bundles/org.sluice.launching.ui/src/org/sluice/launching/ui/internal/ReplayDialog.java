package org.sluice.launching.ui.internal;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.sluice.launching.Recordings.Recording;

/** Which recording, how fast, and whether it is run or debugged. */
final class ReplayDialog extends TitleAreaDialog {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM).withZone(ZoneId.systemDefault());
    private static final int DEBUG = IDialogConstants.CLIENT_ID + 1;

    private final Path folder;
    private final List<Recording> recordings;
    private Table table;
    private Combo paces;
    private Button safely;
    private Path recording;
    private String pace = Pace.ONCE;
    private boolean safe = true;
    private String mode = ILaunchManager.RUN_MODE;

    /** @param folder of the pipeline @param recordings newest first, at least one */
    ReplayDialog(Shell parent, Path folder, List<Recording> recordings) {
        super(parent);
        this.folder = folder;
        this.recordings = recordings;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Replay_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.Replay_title);
        setMessage(Messages.Replay_message);
        var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(10, 10).spacing(8, 8).numColumns(2).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(560, 140).applyTo(table);
        column(Messages.Replay_file, SWT.LEFT, 280);
        column(Messages.Replay_time, SWT.LEFT, 190);
        column(Messages.Replay_size, SWT.RIGHT, 80);
        for (Recording one : recordings) {
            new TableItem(table, SWT.NONE).setText(new String[] {folder.relativize(one.file()).toString(), TIME.format(one.time().toInstant()), size(one.bytes())});
        }
        table.select(0);
        table.addListener(SWT.DefaultSelection, e -> okPressed());
        new Label(area, SWT.NONE).setText(Messages.Input_pace);
        paces = new Combo(area, SWT.DROP_DOWN);
        paces.setItems(Messages.Input_paceOnce, Messages.Input_paceOriginal, "10", "60", "1000"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        paces.select(0);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(paces);
        paces.addModifyListener(e -> validate());
        safely = new Button(area, SWT.CHECK);
        safely.setText(Messages.Replay_safe);
        safely.setSelection(true);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(safely);
        return area;
    }

    private void column(String text, int style, int width) {
        var column = new TableColumn(table, style);
        column.setText(text);
        column.setWidth(width);
    }

    private static String size(long bytes) {
        return bytes < 1024 ? bytes + " B" : bytes < 1024 * 1024 ? (bytes + 512) / 1024 + " KiB" : String.format("%.1f MiB", bytes / 1048576.0); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private void validate() {
        String value = Pace.value(paces.getText());
        boolean valid = Pace.isValid(value);
        setErrorMessage(valid ? null : NLS.bind(Messages.Input_paceWrong, value));
        getButton(IDialogConstants.OK_ID).setEnabled(valid);
        getButton(DEBUG).setEnabled(valid);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, DEBUG, Messages.Replay_debug, false);
        createButton(parent, IDialogConstants.OK_ID, Messages.Replay_run, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == DEBUG) {
            mode = ILaunchManager.DEBUG_MODE;
            okPressed();
        } else {
            super.buttonPressed(id);
        }
    }

    @Override
    protected void okPressed() {
        recording = recordings.get(Math.max(0, table.getSelectionIndex())).file();
        pace = Pace.value(paces.getText());
        safe = safely.getSelection();
        super.okPressed();
    }

    Path recording() {
        return recording;
    }

    String pace() {
        return pace;
    }

    boolean isSafe() {
        return safe;
    }

    String mode() {
        return mode;
    }
}
