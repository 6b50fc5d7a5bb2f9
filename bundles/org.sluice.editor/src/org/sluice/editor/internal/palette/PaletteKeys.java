package org.sluice.editor.internal.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.sluice.catalog.NodeType;
import org.sluice.editor.PipelineEditor;
import org.sluice.editor.internal.chooser.TypeToAdd;
import org.sluice.editor.internal.editparts.PipelineRootEditPart;

/** The palette without a mouse: a key goes to its field, arrow keys choose, Enter adds, the asterisk stars. A click on the star does that, too. */
public final class PaletteKeys {

    private final PipelineEditor editor;
    private final PaletteViewer viewer;

    private PaletteKeys(PipelineEditor editor, PaletteViewer viewer) {
        this.editor = editor;
        this.viewer = viewer;
    }

    static PaletteKeys install(PipelineEditor editor, PaletteViewer viewer) {
        PaletteKeys keys = new PaletteKeys(editor, viewer);
        EarlyPointer.first(viewer.getControl(), SWT.KeyDown, keys::key);
        EarlyPointer.first(viewer.getControl(), SWT.MouseDown, keys::star);
        return keys;
    }

    private void key(Event event) {
        Optional<NodeType> type = selected();
        if (type.isPresent() && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)) {
            take(event);
            add(type.get());
        } else if (type.isPresent() && event.character == '*') {
            take(event);
            Favourites.toggle(type.get().id());
        }
    }

    private void star(Event event) {
        EditPart part = viewer.findObjectAt(new org.eclipse.draw2d.geometry.Point(event.x, event.y));
        Optional<NodeType> type = part == null ? Optional.empty() : NodeEntries.typeOf(part.getModel());
        if (event.button == 1 && type.isPresent()) {
            IFigure figure = ((GraphicalEditPart) part).getFigure();
            Rectangle entry = figure.getBounds().getCopy();
            figure.translateToAbsolute(entry);
            if (event.x >= entry.x + entry.width - PaletteBorders.STAR_ZONE) {
                take(event);
                Favourites.toggle(type.get().id());
            }
        }
    }

    /** Nobody else hears of it. */
    private static void take(Event event) {
        event.doit = false;
        event.type = SWT.None;
    }

    private Optional<NodeType> selected() {
        List<?> parts = viewer.getSelectedEditParts();
        return parts.size() == 1 ? NodeEntries.typeOf(((EditPart) parts.get(0)).getModel()) : Optional.empty();
    }

    /** Adds a node of a type to the drawing, which gets the focus. */
    void add(NodeType type) {
        if (editor.getGraphicalViewer() != null) {
            new TypeToAdd(editor.getGraphicalViewer(), ((PipelineRootEditPart) editor.getGraphicalViewer().getRootEditPart()).context()).add(type);
        }
    }

    /** Adds the first node type in the list; what the field found is the first of all. */
    void addFirst() {
        entries().stream().findFirst().flatMap(part -> NodeEntries.typeOf(part.getModel())).ifPresent(this::add);
    }

    /** Goes to the first node type in the list. */
    void selectFirst() {
        viewer.getControl().setFocus();
        entries().stream().findFirst().ifPresent(part -> {
            viewer.setFocus(part);
            viewer.select(part);
            viewer.reveal(part);
        });
    }

    private List<EditPart> entries() {
        List<EditPart> found = new ArrayList<>();
        collect(viewer.getContents(), found);
        return found;
    }

    private static void collect(EditPart part, List<EditPart> found) {
        if (NodeEntries.typeOf(part.getModel()).isPresent()) {
            found.add(part);
        }
        part.getChildren().forEach(child -> collect((EditPart) child, found));
    }

    /** Goes to the field above the palette of an editor; opens the palette when it is closed. */
    public static void focus(PipelineEditor editor) {
        Control canvas = editor.getGraphicalViewer().getControl();
        Composite flyout = canvas.getParent();
        while (flyout != null && !(flyout instanceof FlyoutPaletteComposite)) {
            flyout = flyout.getParent();
        }
        PaletteViewer palette = editor.getEditDomain().getPaletteViewer();
        if (flyout != null && (palette == null || palette.getControl() == null || !palette.getControl().isVisible())) {
            buttons(flyout).stream().filter(Control::isVisible).findFirst().ifPresent(PaletteKeys::press);
        }
        Composite around = flyout;
        canvas.getDisplay().asyncExec(() -> {
            PaletteViewer open = editor.getEditDomain().getPaletteViewer();
            if (open != null && open.getControl() != null && !open.getControl().isDisposed()) {
                Control field = around == null ? null : PaletteFilter.fieldIn(open.getControl().getParent());
                (field == null ? open.getControl() : field).forceFocus();
            }
        });
    }

    private static List<Control> buttons(Composite parent) {
        List<Control> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (PaletteTitle.isButton(child)) {
                found.add(child);
            } else if (child instanceof Composite composite) {
                found.addAll(buttons(composite));
            }
        }
        return found;
    }

    /** The state of a flyout is its own: it is opened by its button only. */
    private static void press(Control button) {
        for (int type : new int[] {SWT.MouseMove, SWT.MouseDown, SWT.MouseUp}) {
            Event event = new Event();
            event.button = type == SWT.MouseMove ? 0 : 1;
            event.stateMask = type == SWT.MouseUp ? SWT.BUTTON1 : 0;
            event.x = button.getSize().x / 2;
            event.y = button.getSize().y / 2;
            button.notifyListeners(type, event);
        }
    }
}
