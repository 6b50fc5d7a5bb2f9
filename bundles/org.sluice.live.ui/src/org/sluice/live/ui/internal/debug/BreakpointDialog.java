package org.sluice.live.ui.internal.debug;

import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
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
import org.sluice.launching.debug.PipelineBreakpoint;
import org.sluice.telemetry.debug.BreakpointKind;
import org.sluice.telemetry.debug.SuspendPolicy;

/** What a breakpoint waits for and what it holds. */
final class BreakpointDialog extends TitleAreaDialog {

    private static final List<SuspendPolicy> POLICIES = List.of(SuspendPolicy.RUN, SuspendPolicy.BRANCH, SuspendPolicy.RECORD);

    private final PipelineBreakpoint breakpoint;
    private Button enabled;
    private Text condition;
    private Text contains;
    private Spinner hitCount;
    private Spinner limit;
    private Combo policy;

    BreakpointDialog(Shell shell, PipelineBreakpoint breakpoint) {
        super(shell);
        this.breakpoint = breakpoint;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Dialog_title);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.sluice.live.ui.breakpoint"); //$NON-NLS-1$
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.Dialog_title);
        setMessage(DebugPresentation.text(breakpoint));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayout grid = new GridLayout(2, false);
        grid.marginWidth = 12;
        grid.marginHeight = 12;
        area.setLayout(grid);
        enabled = new Button(area, SWT.CHECK);
        enabled.setText(Messages.Dialog_enabled);
        enabled.setSelection(isEnabled());
        enabled.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        if (breakpoint.kind() == BreakpointKind.RECORD) {
            condition = text(area, Messages.Dialog_condition, breakpoint.condition(), "word -> word.length() > 9"); //$NON-NLS-1$
            contains = text(area, Messages.Dialog_contains, breakpoint.contains(), ""); //$NON-NLS-1$
        } else if (breakpoint.kind() != BreakpointKind.NODE) {
            limit = number(area, Messages.Dialog_limit, breakpoint.limit(), 0);
        }
        hitCount = number(area, Messages.Dialog_hitCount, breakpoint.hitCount(), 1);
        new Label(area, SWT.NONE).setText(Messages.Dialog_policy);
        policy = new Combo(area, SWT.READ_ONLY);
        policy.setItems(Messages.Dialog_policyRun, Messages.Dialog_policyBranch, Messages.Dialog_policyRecord);
        policy.select(POLICIES.indexOf(breakpoint.policy()));
        return area;
    }

    private static Text text(Composite area, String label, String value, String example) {
        new Label(area, SWT.NONE).setText(label);
        Text text = new Text(area, SWT.BORDER);
        text.setText(value);
        text.setMessage(example);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 420;
        text.setLayoutData(wide);
        return text;
    }

    private static Spinner number(Composite area, String label, int value, int least) {
        new Label(area, SWT.NONE).setText(label);
        Spinner spinner = new Spinner(area, SWT.BORDER);
        spinner.setValues(value, least, Integer.MAX_VALUE, 0, 1, 10);
        return spinner;
    }

    private boolean isEnabled() {
        try {
            return breakpoint.isEnabled();
        } catch (CoreException e) {
            return false;
        }
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == IDialogConstants.OK_ID && !apply()) {
            return;
        }
        super.buttonPressed(button);
    }

    private boolean apply() {
        try {
            if (condition != null) {
                breakpoint.setCondition(condition.getText());
                breakpoint.setContains(contains.getText());
            }
            if (limit != null) {
                breakpoint.setLimit(limit.getSelection());
            }
            breakpoint.setHitCount(hitCount.getSelection());
            breakpoint.setPolicy(POLICIES.get(Math.max(0, policy.getSelectionIndex())));
            breakpoint.setEnabled(enabled.getSelection());
            return true;
        } catch (CoreException e) {
            setErrorMessage(e.getStatus().getMessage());
            return false;
        }
    }
}
