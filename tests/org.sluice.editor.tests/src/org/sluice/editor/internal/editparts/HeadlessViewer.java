package org.sluice.editor.internal.editparts;

import java.util.List;

import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Layer;
import org.eclipse.draw2d.LayeredPane;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.RootEditPart;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.ui.parts.AbstractEditPartViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A viewer without display: edit parts, policies and layout work; painting and selection handles do not. */
final class HeadlessViewer extends AbstractEditPartViewer {

    HeadlessViewer() {
        setRootEditPart(new Root());
        getRootEditPart().activate();
    }

    @Override
    public Control createControl(Composite parent) {
        throw new UnsupportedOperationException();
    }

    @Override
    public EditPart findObjectAtExcluding(Point point, java.util.Collection exclusions, EditPartViewer.Conditional condition) {
        return getContents();
    }

    private static final class Root extends AbstractGraphicalEditPart implements RootEditPart, LayerManager {

        private final Layer primary = new Layer();
        private final ConnectionLayer connections = new ConnectionLayer();
        private final Layer other = new Layer();
        private EditPart contents;
        private EditPartViewer viewer;

        @Override
        protected IFigure createFigure() {
            LayeredPane pane = new LayeredPane();
            pane.add(primary, LayerConstants.PRIMARY_LAYER);
            pane.add(connections, LayerConstants.CONNECTION_LAYER);
            pane.add(other, "other");
            return pane;
        }

        @Override
        public IFigure getLayer(Object key) {
            return LayerConstants.PRIMARY_LAYER.equals(key) ? primary : LayerConstants.CONNECTION_LAYER.equals(key) ? connections : other;
        }

        @Override
        public IFigure getContentPane() {
            return primary;
        }

        @Override
        protected void createEditPolicies() {
            // none
        }

        @Override
        protected void addChildVisual(EditPart child, int index) {
            primary.setLayoutManager(new org.eclipse.draw2d.StackLayout());
            primary.add(((AbstractGraphicalEditPart) child).getFigure());
        }

        @Override
        protected void removeChildVisual(EditPart child) {
            primary.remove(((AbstractGraphicalEditPart) child).getFigure());
        }

        @Override
        protected List getModelChildren() {
            return List.of();
        }

        @Override
        protected void register() {
            getViewer().getEditPartRegistry().put(LayerManager.ID, this);
            super.register();
        }

        @Override
        protected void refreshChildren() {
            // the contents are set, not derived
        }

        @Override
        public EditPart getContents() {
            return contents;
        }

        @Override
        public RootEditPart getRoot() {
            return this;
        }

        @Override
        public EditPartViewer getViewer() {
            return viewer;
        }

        @Override
        public void setContents(EditPart part) {
            if (contents != null) {
                removeChild(contents);
            }
            contents = part;
            if (contents != null) {
                addChild(contents, 0);
            }
        }

        @Override
        public void setViewer(EditPartViewer newViewer) {
            if (viewer != newViewer) {
                if (newViewer != null) {
                    viewer = newViewer;
                    register();
                }
                viewer = newViewer;
            }
        }
    }

    /** Lays everything out as a display would. */
    void validate() {
        Figure pane = (Figure) ((Root) getRootEditPart()).getFigure();
        pane.setBounds(new org.eclipse.draw2d.geometry.Rectangle(0, 0, 4000, 4000));
        pane.validate();
    }
}
