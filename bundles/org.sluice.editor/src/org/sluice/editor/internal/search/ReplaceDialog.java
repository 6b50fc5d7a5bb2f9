package org.sluice.editor.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.sluice.editor.PipelineEditor;
import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.Messages;
import org.sluice.editor.internal.search.TextQuery.Match;
import org.sluice.model.Node;
import org.sluice.validation.Diagnostic;

/** Finds texts in the pipeline of an editor, shows what each would become, and replaces those that are ticked as one step. */
public final class ReplaceDialog extends Dialog {

    private static final int REPLACE = IDialogConstants.CLIENT_ID;
    private static final int[] WIDTHS = {130, 110, 230, 230};
    private static final int ROWS = 9;
    private static final int CHECK_MILLIS = 300;

    private final PipelineEditor editor;
    private final Diagram diagram;
    private Text find;
    private Text replacement;
    private Button caseSensitive;
    private Button regex;
    private Button names;
    private Button texts;
    private Table table;
    private Label status;

    public ReplaceDialog(Shell parent, PipelineEditor editor, Diagram diagram) {
        super(parent);
        this.editor = editor;
        this.diagram = diagram;
        setShellStyle(SWT.CLOSE | SWT.MODELESS | SWT.BORDER | SWT.TITLE | SWT.RESIZE);
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Replace_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(10, 8).applyTo(area);
        find = field(area, Messages.Replace_find);
        replacement = field(area, Messages.Replace_with);
        new Label(area, SWT.NONE);
        Composite options = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(16, 0).applyTo(options);
        caseSensitive = option(options, Messages.Replace_case, false);
        regex = option(options, Messages.Replace_regex, false);
        names = option(options, Messages.Replace_names, true);
        texts = option(options, Messages.Replace_texts, true);
        table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        String[] heads = {Messages.Replace_node, Messages.Replace_place, Messages.Replace_before, Messages.Replace_after};
        for (int i = 0; i < heads.length; i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(heads[i]);
            column.setWidth(WIDTHS[i]);
        }
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                showCount();
            } else if (((Match) event.item.getData()).owner() instanceof Node node) {
                editor.reveal(node.getId());
            }
        });
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(SWT.DEFAULT, ROWS * table.getItemHeight()).applyTo(table);
        status = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(SWT.DEFAULT, 2 * status.computeSize(SWT.DEFAULT, SWT.DEFAULT).y).applyTo(status);
        return area;
    }

    private Text field(Composite parent, String label) {
        new Label(parent, SWT.NONE).setText(label);
        Text text = new Text(parent, SWT.SINGLE | SWT.BORDER);
        text.addListener(SWT.Modify, event -> look());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    private Button option(Composite parent, String label, boolean on) {
        Button button = new Button(parent, SWT.CHECK);
        button.setText(label);
        button.setSelection(on);
        button.addListener(SWT.Selection, event -> look());
        return button;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, REPLACE, Messages.Replace_replace, true).setEnabled(false);
        createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, false);
    }

    @Override
    protected Point getInitialSize() {
        Point size = super.getInitialSize();
        return new Point(Math.max(size.x, 780), size.y);
    }

    private void look() {
        table.setRedraw(false);
        table.removeAll();
        try {
            for (Match match : new TextQuery(find.getText(), replacement.getText(), caseSensitive.getSelection(), regex.getSelection(), names.getSelection(), texts.getSelection()).matches(diagram)) {
                TableItem item = new TableItem(table, SWT.NONE);
                item.setData(match);
                item.setText(new String[] {match.element(), match.place(), oneLine(match.before()), match.fits() ? oneLine(match.after()) : NLS.bind(Messages.Replace_unfit, oneLine(match.after()))});
                item.setChecked(match.fits() && !match.after().equals(match.before()));
            }
            showCount();
        } catch (IllegalArgumentException e) { // also a pattern that is none
            status.setText(NLS.bind(Messages.Replace_noPattern, oneLine(e.getMessage())));
            getButton(REPLACE).setEnabled(false);
        } finally {
            table.setRedraw(true);
        }
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private List<Match> ticked() {
        List<Match> matches = new ArrayList<>();
        for (TableItem item : table.getItems()) {
            if (item.getChecked() && ((Match) item.getData()).fits()) {
                matches.add((Match) item.getData());
            }
        }
        return matches;
    }

    private void showCount() {
        status.setText(find.getText().isEmpty() ? "" : NLS.bind(Messages.Replace_count, table.getItemCount(), ticked().size())); //$NON-NLS-1$
        getButton(REPLACE).setEnabled(!ticked().isEmpty());
    }

    @Override
    protected void buttonPressed(int id) {
        if (id != REPLACE) {
            close();
            return;
        }
        List<Match> matches = ticked();
        List<Diagnostic> before = editor.getDiagnostics();
        Map<String, String> typesBefore = editor.getStreamTypes();
        editor.execute(new ReplaceTextCommand(matches));
        look();
        status.setText(NLS.bind(Messages.Replace_done, matches.size()));
        tellProblems(matches.size(), before, typesBefore);
    }

    /** The editor checks what was changed in the background; what it finds is told when it is there. */
    private void tellProblems(int count, List<Diagnostic> before, Map<String, String> typesBefore) {
        getShell().getDisplay().timerExec(CHECK_MILLIS, () -> {
            if (getShell() == null || getShell().isDisposed()) {
                return;
            }
            if (editor.getStreamTypes() == typesBefore) { // each check brings a map of its own
                tellProblems(count, before, typesBefore);
                return;
            }
            List<String> told = before.stream().map(Diagnostic::message).toList();
            List<Diagnostic> fresh = editor.getDiagnostics().stream().filter(one -> one.isError() && !told.contains(one.message())).toList();
            status.setText(NLS.bind(Messages.Replace_done, count) + ' ' + (fresh.isEmpty() ? Messages.Replace_noProblem : NLS.bind(Messages.Replace_problems, fresh.size(), fresh.get(0).message())));
        });
    }
}
