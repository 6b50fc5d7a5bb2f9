package org.sluice.live.ui.internal.debug;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.sluice.editor.ConditionAssist;
import org.sluice.launching.debug.BreakpointSettings;
import org.sluice.launching.debug.PipelineBreakpoint;
import org.sluice.model.PipelineFileException;
import org.sluice.model.PipelineFiles;
import org.sluice.telemetry.debug.BreakpointKind;
import org.sluice.telemetry.debug.SuspendPolicy;

/** What a breakpoint waits for and what it holds. */
final class BreakpointDialog extends TitleAreaDialog {

    private static final List<SuspendPolicy> POLICIES = List.of(SuspendPolicy.RUN, SuspendPolicy.BRANCH, SuspendPolicy.RECORD);

    private final IFile file;
    private final BreakpointKind kind;
    private final String place;
    private BreakpointSettings settings;
    private Button enabled;
    private Text condition;
    private Text contains;
    private Text key;
    private Spinner hitCount;
    private Spinner limit;
    private Combo policy;

    private BreakpointDialog(Shell shell, IFile file, BreakpointKind kind, String place, BreakpointSettings settings) {
        super(shell);
        this.file = file;
        this.kind = kind;
        this.place = place;
        this.settings = settings;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Changes a breakpoint. */
    static void edit(Shell shell, PipelineBreakpoint breakpoint) throws CoreException {
        if (breakpoint.getMarker().getResource() instanceof IFile file) {
            BreakpointDialog dialog = new BreakpointDialog(shell, file, breakpoint.kind(), breakpoint.place(), breakpoint.settings());
            if (dialog.open() == Window.OK) {
                breakpoint.apply(dialog.settings);
            }
        }
    }

    /** Makes a breakpoint; asks what cannot be left as it is by default. */
    static void create(Shell shell, IFile file, BreakpointKind kind, String place) throws CoreException {
        BreakpointSettings settings = BreakpointSettings.DEFAULT;
        if (kind != BreakpointKind.NODE && kind != BreakpointKind.ERROR && kind != BreakpointKind.LATE) {
            BreakpointDialog dialog = new BreakpointDialog(shell, file, kind, place, settings);
            if (dialog.open() != Window.OK) {
                return;
            }
            settings = dialog.settings;
        }
        PipelineBreakpoint.create(file, kind, place, settings);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Dialog_title);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.sluice.live.ui.breakpoint"); //$NON-NLS-1$
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(place.isEmpty() ? file.getName() : file.getName() + ": " + place); //$NON-NLS-1$
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayout grid = new GridLayout(2, false);
        grid.marginWidth = 12;
        grid.marginHeight = 12;
        area.setLayout(grid);
        switch (kind) {
            case RECORD -> {
                condition = text(area, Messages.Dialog_condition, settings.condition(), "word -> word.length() > 9"); //$NON-NLS-1$
                contains = text(area, Messages.Dialog_contains, settings.contains(), ""); //$NON-NLS-1$
            }
            case STATE_ENTRY -> {
                key = text(area, Messages.Dialog_key, settings.key(), ""); //$NON-NLS-1$
                contains = text(area, Messages.Dialog_valueContains, settings.contains(), ""); //$NON-NLS-1$
            }
            case STATE_KEYS -> limit = number(area, Messages.Dialog_keys, settings.limit(), 0);
            case STATE_BYTES -> limit = number(area, Messages.Dialog_bytes, settings.limit(), 0);
            case STATE_GROWN -> limit = number(area, Messages.Dialog_batches, settings.limit() == 0 ? 5 : settings.limit(), 1);
            case SLOW -> limit = number(area, Messages.Dialog_millis, settings.limit(), 0);
            case NODE, ERROR, LATE -> {
                // nothing but how often and what is held
            }
        }
        hitCount = number(area, Messages.Dialog_hitCount, settings.hitCount(), 1);
        new Label(area, SWT.NONE).setText(Messages.Dialog_policy);
        policy = new Combo(area, SWT.READ_ONLY);
        policy.setItems(Messages.Dialog_policyRun, Messages.Dialog_policyBranch, Messages.Dialog_policyRecord);
        policy.select(POLICIES.indexOf(settings.policy()));
        enabled = new Button(area, SWT.CHECK);
        enabled.setText(Messages.Dialog_enabled);
        enabled.setSelection(settings.enabled());
        enabled.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        enabled.addListener(SWT.Selection, event -> read());
        policy.addListener(SWT.Selection, event -> read());
        if (condition != null) {
            assist();
        }
        read();
        return area;
    }

    private void assist() {
        try {
            Path path = file.getLocation().toPath();
            ConditionAssist.install(condition, PipelineFiles.load(path), path, place, problem -> setErrorMessage(problem.isEmpty() ? null : problem));
        } catch (PipelineFileException e) {
            setErrorMessage(e.getMessage());
        }
    }

    private Text text(Composite area, String label, String value, String example) {
        new Label(area, SWT.NONE).setText(label);
        Text text = new Text(area, SWT.BORDER);
        text.setText(value);
        text.setMessage(example);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 420;
        text.setLayoutData(wide);
        text.addListener(SWT.Modify, event -> read());
        return text;
    }

    private Spinner number(Composite area, String label, int value, int least) {
        new Label(area, SWT.NONE).setText(label);
        Spinner spinner = new Spinner(area, SWT.BORDER);
        spinner.setValues(value, least, Integer.MAX_VALUE, 0, 1, 10);
        spinner.addListener(SWT.Modify, event -> read());
        return spinner;
    }

    /** Takes what the fields say, and says it in words. */
    private void read() {
        if (policy == null || enabled == null) {
            return;
        }
        settings = new BreakpointSettings(enabled.getSelection(), text(condition), text(contains), text(key), hitCount.getSelection(), limit == null ? 0 : limit.getSelection(),
                POLICIES.get(Math.max(0, policy.getSelectionIndex())));
        setMessage(BreakpointTexts.text(kind, settings));
        allowOk();
    }

    private static String text(Text field) {
        return field == null ? "" : field.getText(); //$NON-NLS-1$
    }

    private void allowOk() {
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(key == null || !key.getText().isEmpty());
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        allowOk();
    }
}
