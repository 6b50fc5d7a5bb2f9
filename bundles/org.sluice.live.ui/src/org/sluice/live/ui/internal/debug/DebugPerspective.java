package org.sluice.live.ui.internal.debug;

import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.console.IConsoleConstants;
import org.sluice.live.ui.internal.views.BreakpointHitsView;
import org.sluice.live.ui.internal.views.CheckpointsView;
import org.sluice.live.ui.internal.views.EdgeDataView;
import org.sluice.live.ui.internal.views.StateView;
import org.sluice.live.ui.internal.views.StatisticsView;
import org.sluice.live.ui.internal.views.TimelineView;

/** The canvas in the middle; the run on the left, its variables and breakpoints on the right, its batches below. */
public final class DebugPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.26f, editors); //$NON-NLS-1$
        left.addView(IDebugUIConstants.ID_DEBUG_VIEW);
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.70f, editors); //$NON-NLS-1$
        right.addView(IDebugUIConstants.ID_VARIABLE_VIEW);
        right.addView(IDebugUIConstants.ID_BREAKPOINT_VIEW);
        right.addView(IDebugUIConstants.ID_EXPRESSION_VIEW);
        right.addView(IPageLayout.ID_PROP_SHEET);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.68f, editors); //$NON-NLS-1$
        below.addView(TimelineView.ID);
        below.addView(EdgeDataView.ID);
        below.addView(StateView.ID);
        below.addView(BreakpointHitsView.ID);
        below.addPlaceholder(CheckpointsView.ID);
        below.addPlaceholder(StatisticsView.ID);
        IFolderLayout output = layout.createFolder("output", IPageLayout.BOTTOM, 0.62f, "left"); //$NON-NLS-1$ //$NON-NLS-2$
        output.addView(IConsoleConstants.ID_CONSOLE_VIEW);
        output.addView(IPageLayout.ID_PROBLEM_VIEW);
        layout.addActionSet(IDebugUIConstants.DEBUG_ACTION_SET);
        for (String view : new String[] {TimelineView.ID, EdgeDataView.ID, StateView.ID, BreakpointHitsView.ID, CheckpointsView.ID, StatisticsView.ID, IPageLayout.ID_OUTLINE}) {
            layout.addShowViewShortcut(view);
        }
    }
}
