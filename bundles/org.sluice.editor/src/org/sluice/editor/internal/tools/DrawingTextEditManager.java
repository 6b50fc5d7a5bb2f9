package org.sluice.editor.internal.tools;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.GraphicalEditPart;
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
import org.sluice.editor.internal.CanvasContext;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.editor.internal.figures.DiagramTheme.Token;

/**
 * A field over the text of a note or the title of a frame. Ctrl+Enter (in one line: Enter) or a click elsewhere takes it, Escape leaves the text
 * as it was.
 */
public final class DrawingTextEditManager extends DirectEditManager {

    /** What is edited: the text, where the field goes (in the coordinates of the part's figure), one line or many. */
    public record Field(CanvasContext context, String text, Supplier<Rectangle> bounds, boolean lines) {
    }


    private static final List<String> GLOBAL = List.of(ActionFactory.COPY.getId(), ActionFactory.CUT.getId(), ActionFactory.PASTE.getId(),
            ActionFactory.DELETE.getId(), ActionFactory.SELECT_ALL.getId(), ActionFactory.FIND.getId(), ActionFactory.UNDO.getId(), ActionFactory.REDO.getId());

    private final GraphicalEditPart part;
    private final Field field;
    private final Map<String, IAction> saved = new HashMap<>();
    private IActionBars bars;
    private CellEditorActionHandler handler;

    public DrawingTextEditManager(GraphicalEditPart part, Field field) {
        super(part, TextCellEditor.class, null);
        this.part = part;
        this.field = field;
        setLocator(this::place);
    }

    @Override
    protected CellEditor createCellEditorOn(Composite composite) {
        return new TextCellEditor(composite, SWT.BORDER | (field.lines() ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
    }

    @Override
    protected void initCellEditor() {
        DiagramTheme theme = field.context().theme();
        Text text = (Text) getCellEditor().getControl();
        text.setFont(field.lines() ? theme.noteFont(SWT.NORMAL) : theme.nameFont());
        text.setBackground(theme.color(field.lines() ? Token.NOTE : Token.CARD));
        text.setForeground(theme.color(Token.TEXT));
        getCellEditor().setValue(field.text() == null ? "" : field.text()); //$NON-NLS-1$
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
        Rectangle bounds = field.bounds().get().getCopy();
        part.getFigure().translateToAbsolute(bounds);
        Text text = (Text) editor.getControl();
        text.setBounds(bounds.x, bounds.y, Math.max(160, bounds.width), field.lines() ? Math.max(90, bounds.height) : text.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
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
