package org.sluice.editor.internal.tools;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.CellEditorActionHandler;
import org.sluice.editor.internal.editparts.NoteEditPart;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.editor.internal.figures.DiagramTheme.Token;

/** A field over a note with its Markdown: Ctrl+Enter or a click elsewhere takes it, Escape leaves the note as it was. */
public final class NoteEditManager extends DirectEditManager {

    private static final List<String> GLOBAL = List.of(ActionFactory.COPY.getId(), ActionFactory.CUT.getId(), ActionFactory.PASTE.getId(),
            ActionFactory.DELETE.getId(), ActionFactory.SELECT_ALL.getId(), ActionFactory.FIND.getId(), ActionFactory.UNDO.getId(), ActionFactory.REDO.getId());

    private final NoteEditPart part;
    private final Map<String, IAction> saved = new HashMap<>();
    private IActionBars bars;
    private CellEditorActionHandler handler;

    public NoteEditManager(NoteEditPart part) {
        super(part, TextCellEditor.class, null);
        this.part = part;
        setLocator(this::place);
    }

    @Override
    protected CellEditor createCellEditorOn(Composite composite) {
        return new TextCellEditor(composite, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
    }

    @Override
    protected void initCellEditor() {
        DiagramTheme theme = part.context().theme();
        Text text = (Text) getCellEditor().getControl();
        text.setFont(theme.noteFont(SWT.NORMAL));
        text.setBackground(theme.color(Token.NOTE));
        text.setForeground(theme.color(Token.TEXT));
        getCellEditor().setValue(part.note().getText() == null ? "" : part.note().getText()); //$NON-NLS-1$
        text.selectAll();
        if (part.getViewer().getEditDomain() instanceof DefaultEditDomain domain && domain.getEditorPart() != null) {
            bars = domain.getEditorPart().getEditorSite().getActionBars();
            GLOBAL.forEach(id -> saved.put(id, bars.getGlobalActionHandler(id)));
            handler = new CellEditorActionHandler(bars);
            handler.addCellEditor(getCellEditor());
            bars.updateActionBars();
        }
    }

    private void place(CellEditor editor) {
        Rectangle bounds = part.getFigure().getBounds().getCopy();
        part.getFigure().translateToAbsolute(bounds);
        ((Text) editor.getControl()).setBounds(bounds.x, bounds.y, Math.max(160, bounds.width), Math.max(90, bounds.height));
    }

    @Override
    protected void bringDown() {
        if (handler != null) {
            handler.dispose();
            handler = null;
            saved.forEach(bars::setGlobalActionHandler);
            bars.updateActionBars();
        }
        super.bringDown();
    }
}
