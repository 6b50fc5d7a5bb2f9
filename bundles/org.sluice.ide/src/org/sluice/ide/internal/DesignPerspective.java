package org.sluice.ide.internal;

import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.console.IConsoleConstants;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.eclipse.ui.progress.IProgressConstants;

/** Projects on the left, the canvas in the middle, outline and properties on the right, problems and console below. */
public final class DesignPerspective implements IPerspectiveFactory {

    private static final float LEFT = 0.16f;
    private static final float RIGHT = 0.72f;
    private static final float BELOW = 0.74f;
    private static final float OUTLINE = 0.30f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, LEFT, editors);
        left.addView(ProjectExplorer.VIEW_ID);
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, RIGHT, editors);
        right.addView(IPageLayout.ID_OUTLINE);
        IFolderLayout properties = layout.createFolder("properties", IPageLayout.BOTTOM, OUTLINE, "right");
        properties.addView(IPageLayout.ID_PROP_SHEET);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, BELOW, editors);
        below.addView(IPageLayout.ID_PROBLEM_VIEW);
        below.addView(IConsoleConstants.ID_CONSOLE_VIEW);
        below.addPlaceholder(IDebugUIConstants.ID_DEBUG_VIEW);
        below.addPlaceholder(IProgressConstants.PROGRESS_VIEW_ID);

        layout.addNewWizardShortcut("org.sluice.ide.newPipeline");
        layout.addNewWizardShortcut("org.sluice.ide.newProject");
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.folder");
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.file");
        layout.addShowViewShortcut(ProjectExplorer.VIEW_ID);
        layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
        layout.addShowViewShortcut(IPageLayout.ID_PROP_SHEET);
        layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
        layout.addShowViewShortcut(IConsoleConstants.ID_CONSOLE_VIEW);
        layout.addShowViewShortcut(IDebugUIConstants.ID_DEBUG_VIEW);
        layout.addShowViewShortcut(IProgressConstants.PROGRESS_VIEW_ID);
    }
}
