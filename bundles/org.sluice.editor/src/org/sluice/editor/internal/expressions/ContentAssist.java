package org.sluice.editor.internal.expressions;

import java.util.List;

import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalListener2;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.sluice.codegen.ExpressionAssist;
import org.sluice.codegen.Proposal;
import org.sluice.editor.internal.Messages;
import org.sluice.model.Pipeline;

/**
 * Proposals in a field with an expression: at Ctrl+Space, and by itself after a dot. They are looked up in the background; while the list is open, more letters only make
 * it shorter.
 */
public final class ContentAssist {

    private static final int WIDTH = 460;
    private static final int HEIGHT = 220;

    /** What was found for a text up to where the name at the cursor begins. */
    private record Found(String before, List<Proposal> proposals) {
    }

    private record Entry(Proposal proposal, String getContent, String getLabel, String getDescription, int getCursorPosition) implements IContentProposal {
    }

    /** Opens when the answer is there, and not when a key is pressed. */
    private static final class Popup extends ContentProposalAdapter {

        Popup(EditedText text, ContentAssist assist) {
            super(text.control(), text.contentAdapter(), assist::entries, null, null);
        }

        void open() {
            if (!isProposalPopupOpen()) {
                openProposalPopup();
            } else {
                refresh();
            }
        }

        void close() {
            closeProposalPopup();
        }
    }

    private final EditedText text;
    private final ExpressionPlace place;
    private final Newest<List<Proposal>> lookUp;
    private final Popup popup;
    private Found found = new Found("", List.of()); //$NON-NLS-1$

    /** Adds proposals to a field. */
    public ContentAssist(Text text, ExpressionPlace place) {
        this(EditedText.of(text), place);
    }

    /** Adds proposals to a field. */
    public ContentAssist(EditedText text, ExpressionPlace place) {
        this.text = text;
        this.place = place;
        lookUp = new Newest<>(Messages.Expression_proposals, text.control());
        popup = new Popup(text, this);
        popup.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_IGNORE);
        popup.setFilterStyle(ContentProposalAdapter.FILTER_NONE);
        popup.setPopupSize(new Point(WIDTH, HEIGHT));
        popup.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object element) {
                return ((IContentProposal) element).getLabel();
            }
        });
        popup.addContentProposalListener(accepted -> insert(((Entry) accepted).proposal()));
        popup.addContentProposalListener(new IContentProposalListener2() {
            @Override
            public void proposalPopupOpened(ContentProposalAdapter adapter) {
                // nothing: the list is what was found
            }

            @Override
            public void proposalPopupClosed(ContentProposalAdapter adapter) {
                lookUp.forget();
            }
        });
        text.control().addListener(SWT.KeyDown, this::key);
        text.control().addListener(SWT.Verify, event -> typed(event.text));
    }

    /** Whether the list is open: then Enter, Escape and the arrows belong to it. */
    public boolean isOpen() {
        return popup.isProposalPopupOpen();
    }

    private void key(Event event) {
        if (event.character == ' ' && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1) {
            event.doit = false;
            propose();
        }
    }

    private void typed(String letters) {
        if (letters.equals(".")) { //$NON-NLS-1$
            text.control().getDisplay().asyncExec(() -> {
                int caret = text.control().isDisposed() || !text.control().isFocusControl() ? 0 : text.caret();
                // whoever types on fast is not interested
                if (caret > 0 && text.text().charAt(caret - 1) == '.') {
                    propose();
                }
            });
        }
    }

    private void propose() {
        String now = text.text();
        int caret = text.caret();
        Pipeline copy = place.copyWith(now);
        lookUp.ask(() -> ExpressionAssist.propose(copy, place.node().getId(), place.attribute(), now, caret, place.context().baseDirectory(), place.classPath()), proposals -> {
            if (text.text().equals(now) && text.caret() == caret && text.control().isFocusControl()) {
                found = new Found(now.substring(0, nameStart(now, caret)), proposals);
                popup.open();
            }
        });
    }

    private IContentProposal[] entries(String contents, int position) {
        int start = nameStart(contents, position);
        if (!contents.substring(0, start).equals(found.before())) {
            return new IContentProposal[0];
        }
        String prefix = contents.substring(start, position);
        return found.proposals().stream().filter(proposal -> proposal.text().regionMatches(true, 0, prefix, 0, prefix.length()))
                .map(proposal -> new Entry(proposal, proposal.text(), proposal.label(), null, proposal.cursor())).toArray(IContentProposal[]::new);
    }

    private static int nameStart(String text, int position) {
        int start = position;
        while (start > 0 && Character.isJavaIdentifierPart(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private void insert(Proposal proposal) {
        String now = text.text();
        int start = nameStart(now, text.caret());
        int end = text.caret();
        while (end < now.length() && Character.isJavaIdentifierPart(now.charAt(end))) {
            end++;
        }
        text.select(start, end);
        text.insert(proposal.text());
        text.select(start + proposal.cursor(), start + proposal.cursor());
    }

    /** Closes the list. */
    public void close() {
        popup.close();
    }
}
