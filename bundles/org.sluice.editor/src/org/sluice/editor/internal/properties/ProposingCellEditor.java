package org.sluice.editor.internal.properties;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A cell with text and a list of texts that go on from what is typed; other texts can be typed, too. */
final class ProposingCellEditor extends TextCellEditor {

    private final Assist assist;

    ProposingCellEditor(Composite parent, List<String> proposals) {
        super(parent);
        assist = new Assist((Text) getControl(), proposals);
    }

    @Override
    protected void focusLost() {
        // the list takes the focus, but the cell is still edited
        if (!assist.isProposalPopupOpen()) {
            super.focusLost();
        }
    }

    @Override
    protected boolean dependsOnExternalFocusListener() {
        return false;
    }

    private static final class Assist extends ContentProposalAdapter {

        Assist(Text text, List<String> proposals) {
            super(text, new TextContentAdapter(), (contents, position) -> matching(proposals, contents), KeyStroke.getInstance(SWT.MOD1, ' '),
                    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".toCharArray()); //$NON-NLS-1$
            setProposalAcceptanceStyle(PROPOSAL_REPLACE);
        }

        private static IContentProposal[] matching(List<String> proposals, String typed) {
            String wanted = typed.strip().toLowerCase(Locale.ROOT);
            return proposals.stream().filter(text -> text.toLowerCase(Locale.ROOT).contains(wanted) && !text.equals(typed)).map(ContentProposal::new).toArray(IContentProposal[]::new);
        }
    }
}
