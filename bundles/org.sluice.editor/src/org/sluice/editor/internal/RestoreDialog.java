package org.sluice.editor.internal;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.sluice.editor.HelpIds;
import org.sluice.editor.internal.recovery.Shadow;
import org.sluice.model.PipelineFileException;
import org.sluice.model.PipelineFiles;
import org.sluice.model.diff.PipelineDifference;

/** Asks, after an unexpected end, whether to go on with the unsaved work or with the saved file, and shows the difference. */
public final class RestoreDialog extends TitleAreaDialog {

    private static final int DISCARD = IDialogConstants.CLIENT_ID + 1;

    private final PipelineDocument document;
    private final Shadow shadow;

    private RestoreDialog(Shell shell, PipelineDocument document, Shadow shadow) {
        super(shell);
        this.document = document;
        this.shadow = shadow;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    /** Asks and does what was chosen; when the dialog is left without a choice, nothing happens now. */
    public static void ask(Shell shell, PipelineDocument document, Shadow shadow) {
        document.ask(() -> {
            switch (new RestoreDialog(shell, document, shadow).open()) {
                case IDialogConstants.OK_ID -> restore(shell, document, shadow);
                case DISCARD -> SharedDocuments.discardLeftOver(document);
                default -> {
                    // decided later
                }
            }
        });
    }

    /** Goes on with unsaved work. */
    public static void restore(Shell shell, PipelineDocument document, Shadow shadow) {
        SharedDocuments.takeLeftOver(document); // the question is answered
        try {
            document.restore(shadow);
        } catch (PipelineFileException e) {
            MessageDialog.openError(shell, Messages.Restore_title, e.getMessage());
        }
    }

    /** When a shadow was kept, for people. */
    public static String time(Shadow shadow) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM).withLocale(Locale.getDefault()).withZone(ZoneId.systemDefault())
                .format(shadow.time());
    }

    /** What the unsaved work changes in the saved file, one line each. */
    static List<String> difference(PipelineDocument document, Shadow shadow) {
        List<String> lines = new ArrayList<>();
        try {
            PipelineDifference difference = PipelineDifference.between(document.pipeline(),
                    PipelineFiles.fromBytes(shadow.pipeline(), document.file().toString()));
            lines.addAll(difference.meaning());
            lines.addAll(difference.documentation());
        } catch (PipelineFileException e) {
            lines.add(e.getMessage());
        }
        if (lines.isEmpty()) {
            lines.add(Messages.Restore_layoutOnly);
        }
        return lines;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Restore_title);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, HelpIds.RESTORE);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(NLS.bind(Messages.Restore_heading, document.file().getFileName()));
        boolean changed = !shadow.base().equals(document.base());
        setMessage(NLS.bind(changed ? Messages.Restore_messageFileChanged : Messages.Restore_message, time(shadow)),
                changed ? IMessageProvider.WARNING : IMessageProvider.INFORMATION);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().margins(12, 8).applyTo(area);
        Label label = new Label(area, SWT.NONE);
        label.setText(Messages.Restore_difference);
        org.eclipse.swt.widgets.List list = new org.eclipse.swt.widgets.List(area, SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        difference(document, shadow).forEach(list::add);
        GridDataFactory.fillDefaults().grab(true, true).hint(560, 160).applyTo(list);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Restore_restore, true);
        createButton(parent, DISCARD, Messages.Restore_keepSaved, false);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == DISCARD) {
            setReturnCode(DISCARD);
            close();
        } else {
            super.buttonPressed(button);
        }
    }
}
