package org.sluice.editor.internal.tools;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.CellEditorActionHandler;
import org.sluice.editor.PipelineEditor;
import org.sluice.editor.internal.editparts.NodeEditPart;
import org.sluice.editor.internal.expressions.ContentAssist;
import org.sluice.editor.internal.expressions.ExpressionPlace;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.editor.internal.figures.DiagramTheme.Token;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;

/** A text field over a card for its name or its detail line; as wide as the text needs. */
public final class CardEditManager extends DirectEditManager {

    private static final int MAX_WIDTH = 760;
    private static final List<String> GLOBAL = List.of(ActionFactory.COPY.getId(), ActionFactory.CUT.getId(), ActionFactory.PASTE.getId(),
            ActionFactory.DELETE.getId(), ActionFactory.SELECT_ALL.getId(), ActionFactory.FIND.getId(), ActionFactory.UNDO.getId(),
            ActionFactory.REDO.getId());

    private final NodeEditPart part;
    private final EAttribute attribute;
    private final boolean detail;
    private final Map<String, IAction> saved = new HashMap<>();
    private ContentAssist assist;
    private IActionBars bars;
    private CellEditorActionHandler handler;
    private Font scaled;
    private String initial = ""; //$NON-NLS-1$

    public CardEditManager(NodeEditPart part, EAttribute attribute, boolean detail) {
        super(part, TextCellEditor.class, null, attribute);
        this.part = part;
        this.attribute = attribute;
        this.detail = detail;
        setLocator(this::place);
    }

    @Override
    protected CellEditor createCellEditorOn(Composite composite) {
        return new TextCellEditor(composite, SWT.SINGLE | SWT.BORDER) {
            @Override
            protected void focusLost() {
                if (assist == null || !assist.isOpen()) {
                    super.focusLost();
                }
            }

            @Override
            protected void keyReleaseOccured(KeyEvent event) {
                // else the list of proposals took it
                if (event.doit) {
                    super.keyReleaseOccured(event);
                }
            }
        };
    }

    @Override
    protected void initCellEditor() {
        DiagramTheme theme = part.context().theme();
        Text text = (Text) getCellEditor().getControl();
        text.setFont(font(theme));
        text.setBackground(theme.color(Token.CARD));
        text.setForeground(theme.color(Token.TEXT));
        Node node = part.node();
        String value = NodeTypes.get(node, attribute.getName());
        initial = value;
        getCellEditor().setValue(value);
        text.selectAll();
        boolean expression = NodeTypes.typeOf(node).parameter(attribute.getName()).filter(ExpressionPlace::isExpression).isPresent();
        if (expression && part.getViewer().getEditDomain() instanceof DefaultEditDomain domain && domain.getEditorPart() instanceof PipelineEditor editor) {
            assist = new ContentAssist(text, new ExpressionPlace(part.context().diagram(), node, attribute.getName(), editor.getFile()));
        }
        takeOverKeys();
    }

    /** While text is edited, copy, paste, delete, undo and select all belong to the text and not to the canvas. */
    private void takeOverKeys() {
        if (part.getViewer().getEditDomain() instanceof DefaultEditDomain domain && domain.getEditorPart() != null) {
            bars = domain.getEditorPart().getEditorSite().getActionBars();
            for (String id : GLOBAL) {
                saved.put(id, bars.getGlobalActionHandler(id));
            }
            handler = new CellEditorActionHandler(bars);
            handler.addCellEditor(getCellEditor());
            bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undoAction());
            bars.updateActionBars();
        }
    }

    /** Takes back what was typed; with nothing typed, ends the editing and takes back the last change of the diagram. */
    private IAction undoAction() {
        Action action = new Action() {
            @Override
            public void run() {
                Text text = (Text) getCellEditor().getControl();
                if (!text.getText().equals(initial)) {
                    text.setText(initial);
                    text.selectAll();
                    return;
                }
                EditPartViewer viewer = part.getViewer();
                bringDown();
                viewer.getControl().setFocus();
                if (viewer.getEditDomain().getCommandStack().canUndo()) {
                    viewer.getEditDomain().getCommandStack().undo();
                }
            }
        };
        action.setActionDefinitionId(ActionFactory.UNDO.getCommandId());
        return action;
    }

    private void giveBackKeys() {
        if (handler != null) {
            handler.dispose();
            handler = null;
            saved.forEach(bars::setGlobalActionHandler);
            bars.updateActionBars();
        }
    }

    private Font font(DiagramTheme theme) {
        Font font = detail ? theme.detailFont() : theme.nameFont();
        double zoom = part.context().zoom();
        if (Math.abs(zoom - 1) < 0.05) {
            return font;
        }
        FontData data = font.getFontData()[0];
        scaled = new Font(font.getDevice(), data.getName(), Math.max(6, (int) Math.round(data.getHeight() * zoom)), data.getStyle());
        return scaled;
    }

    private void place(CellEditor editor) {
        Text text = (Text) editor.getControl();
        Rectangle bounds = (detail ? part.nodeFigure().detailBounds() : part.nodeFigure().nameBounds()).getCopy();
        part.nodeFigure().translateToAbsolute(bounds);
        Point wanted = text.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        int width = Math.min(MAX_WIDTH, Math.max(bounds.width + 12, wanted.x + 24));
        int middle = bounds.y + bounds.height / 2;
        text.setBounds(bounds.x - 8, middle - wanted.y / 2, width, wanted.y);
    }

    @Override
    protected void bringDown() {
        if (assist != null) {
            assist.close();
        }
        giveBackKeys();
        super.bringDown();
        if (scaled != null) {
            scaled.dispose();
            scaled = null;
        }
    }
}
