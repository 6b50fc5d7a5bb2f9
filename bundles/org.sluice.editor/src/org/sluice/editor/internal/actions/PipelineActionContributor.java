package org.sluice.editor.internal.actions;

import org.eclipse.gef.ui.actions.ActionBarContributor;
import org.eclipse.gef.ui.actions.DeleteRetargetAction;
import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.eclipse.gef.ui.actions.RedoRetargetAction;
import org.eclipse.gef.ui.actions.UndoRetargetAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.RetargetAction;
import org.eclipse.ui.ide.IDEActionFactory;
import org.sluice.editor.internal.Messages;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.editor.internal.figures.DiagramTheme.Token;
import org.sluice.editor.internal.figures.LucideIcons;
import org.sluice.editor.internal.live.LiveSchemeMenu;

/** Wires the platform's global actions to the canvas and adds a menu and tool bar entries for it. */
public final class PipelineActionContributor extends ActionBarContributor {

    private static final String[][] VIEW = {
        {GEFActionConstants.ZOOM_IN, Messages.Action_zoomIn, "zoom-in"}, //$NON-NLS-1$
        {GEFActionConstants.ZOOM_OUT, Messages.Action_zoomOut, "zoom-out"}, //$NON-NLS-1$
        {CanvasActions.ZOOM_100, Messages.Action_zoom100, "search"}, //$NON-NLS-1$
        {CanvasActions.ZOOM_FIT, Messages.Action_zoomFit, "maximize"}, //$NON-NLS-1$
        {CanvasActions.AUTO_LAYOUT, Messages.Action_autoLayout, "workflow"}}; //$NON-NLS-1$

    @Override
    protected void buildActions() {
        addRetargetAction(new UndoRetargetAction());
        addRetargetAction(new RedoRetargetAction());
        addRetargetAction(new DeleteRetargetAction());
        DiagramTheme theme = DiagramTheme.light();
        for (String[] view : VIEW) {
            RetargetAction action = new RetargetAction(view[0], view[1]);
            action.setActionDefinitionId(view[0]);
            ImageDescriptor icon = LucideIcons.descriptor(view[2], theme.rgb(Token.TEXT_MUTED), 16);
            action.setImageDescriptor(icon);
            action.setToolTipText(view[1]);
            addRetargetAction(action);
        }
    }

    @Override
    protected void declareGlobalActionKeys() {
        addGlobalActionKey(ActionFactory.SELECT_ALL.getId());
        addGlobalActionKey(ActionFactory.PRINT.getId());
        addGlobalActionKey(ActionFactory.CUT.getId());
        addGlobalActionKey(ActionFactory.COPY.getId());
        addGlobalActionKey(ActionFactory.PASTE.getId());
        addGlobalActionKey(ActionFactory.FIND.getId());
        addGlobalActionKey(ActionFactory.REVERT.getId());
        addGlobalActionKey(IDEActionFactory.BOOKMARK.getId());
        addGlobalActionKey(IDEActionFactory.ADD_TASK.getId());
    }

    @Override
    public void contributeToToolBar(IToolBarManager bar) {
        bar.add(new Separator());
        for (String[] view : VIEW) {
            bar.add(getAction(view[0]));
        }
    }

    @Override
    public void contributeToMenu(IMenuManager bar) {
        MenuManager menu = new MenuManager(Messages.Menu_canvas, "org.sluice.editor.canvasMenu"); //$NON-NLS-1$
        for (String[] view : VIEW) {
            menu.add(getAction(view[0]));
        }
        menu.add(new Separator());
        menu.add(LiveSchemeMenu.create());
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.insertAfter(IWorkbenchActionConstants.M_EDIT, menu);
    }
}
