package org.sluice.editor.internal.actions;

import org.eclipse.gef.ContextMenuProvider;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.sluice.editor.internal.pictures.PictureActions;
import org.eclipse.ui.actions.ActionFactory;
import org.sluice.editor.internal.Messages;
import org.sluice.editor.internal.live.LiveSchemeMenu;

/** The context menu of the canvas; others add to it at {@code additions}. Entries that cannot be used are left out. */
public final class CanvasContextMenu extends ContextMenuProvider {

    private final ActionRegistry actions;

    public CanvasContextMenu(EditPartViewer viewer, ActionRegistry actions) {
        super(viewer);
        this.actions = actions;
    }

    @Override
    public void buildContextMenu(IMenuManager menu) {
        GEFActionConstants.addStandardActionGroups(menu);
        always(menu, GEFActionConstants.GROUP_UNDO, ActionFactory.UNDO.getId());
        always(menu, GEFActionConstants.GROUP_UNDO, ActionFactory.REDO.getId());
        always(menu, GEFActionConstants.GROUP_COPY, ActionFactory.CUT.getId());
        always(menu, GEFActionConstants.GROUP_COPY, ActionFactory.COPY.getId());
        always(menu, GEFActionConstants.GROUP_COPY, ActionFactory.PASTE.getId());
        enabled(menu, GEFActionConstants.GROUP_EDIT, AuthoringActions.ADD_NODE);
        enabled(menu, GEFActionConstants.GROUP_EDIT, AuthoringActions.ADD_NOTE);
        enabled(menu, GEFActionConstants.GROUP_EDIT, AuthoringActions.CONNECT);
        enabled(menu, GEFActionConstants.GROUP_EDIT, CanvasActions.DUPLICATE);
        enabled(menu, GEFActionConstants.GROUP_EDIT, GEFActionConstants.DIRECT_EDIT);
        enabled(menu, GEFActionConstants.GROUP_EDIT, CanvasActions.EDIT_DETAIL);
        enabled(menu, GEFActionConstants.GROUP_EDIT, AuthoringActions.RESET_ROUTE);
        enabled(menu, GEFActionConstants.GROUP_EDIT, ActionFactory.DELETE.getId());
        CommentActions.addTo(menu, actions, getViewer().getSelectedEditParts());
        FrameActions.addTo(menu, actions);
        MenuManager align = new MenuManager(Messages.Menu_align);
        for (String id : new String[] {GEFActionConstants.ALIGN_LEFT, GEFActionConstants.ALIGN_CENTER, GEFActionConstants.ALIGN_RIGHT,
            GEFActionConstants.ALIGN_TOP, GEFActionConstants.ALIGN_MIDDLE, GEFActionConstants.ALIGN_BOTTOM,
            AuthoringActions.DISTRIBUTE_HORIZONTALLY, AuthoringActions.DISTRIBUTE_VERTICALLY}) {
            IAction action = actions.getAction(id);
            if (action != null && action.isEnabled()) {
                align.add(action);
            }
        }
        if (!align.isEmpty()) {
            menu.appendToGroup(GEFActionConstants.GROUP_REST, align);
        }
        MenuManager select = new MenuManager(Messages.Menu_select);
        for (String id : new String[] {AuthoringActions.SELECT_UPSTREAM, AuthoringActions.SELECT_DOWNSTREAM}) {
            if (actions.getAction(id).isEnabled()) {
                select.add(actions.getAction(id));
            }
        }
        if (!select.isEmpty()) {
            menu.appendToGroup(GEFActionConstants.GROUP_REST, select);
        }
        MenuManager export = new MenuManager(Messages.Menu_export);
        for (String id : PictureActions.MENU) {
            if (actions.getAction(id).isEnabled()) {
                export.add(actions.getAction(id));
            }
        }
        menu.appendToGroup(GEFActionConstants.GROUP_REST, export);
        enabled(menu, GEFActionConstants.GROUP_VIEW, CanvasActions.AUTO_LAYOUT);
        enabled(menu, GEFActionConstants.GROUP_VIEW, AuthoringActions.LAYOUT_SELECTION);
        enabled(menu, GEFActionConstants.GROUP_VIEW, ArrangeActions.PIN);
        enabled(menu, GEFActionConstants.GROUP_VIEW, ArrangeActions.SHOW_GRID);
        enabled(menu, GEFActionConstants.GROUP_VIEW, ArrangeActions.SNAP);
        enabled(menu, GEFActionConstants.GROUP_VIEW, CanvasActions.ZOOM_FIT);
        enabled(menu, GEFActionConstants.GROUP_VIEW, CanvasActions.ZOOM_100);
        enabled(menu, GEFActionConstants.GROUP_VIEW, AuthoringActions.ZOOM_SELECTION);
        menu.appendToGroup(GEFActionConstants.GROUP_VIEW, LiveSchemeMenu.create());
        if (menu.find(IWorkbenchActionConstants.MB_ADDITIONS) == null) {
            menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        }
    }

    private void always(IMenuManager menu, String group, String id) {
        IAction action = actions.getAction(id);
        if (action != null) {
            menu.appendToGroup(group, action);
        }
    }

    private void enabled(IMenuManager menu, String group, String id) {
        IAction action = actions.getAction(id);
        if (action != null && action.isEnabled()) {
            menu.appendToGroup(group, action);
        }
    }
}
