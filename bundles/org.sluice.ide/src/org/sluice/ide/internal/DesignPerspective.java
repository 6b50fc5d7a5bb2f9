package org.sluice.ide.internal;

import java.util.List;
import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.console.IConsoleConstants;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.eclipse.ui.progress.IProgressConstants;
import org.sluice.ide.internal.help.NodeHelpView;

/**
 * Projects and outline on the left, the canvas over the rest of the width; below it the properties, which are laid out wide,
 * beside problems and console, so that a run that brings up its console does not cover them.
 */
public final class DesignPerspective implements IPerspectiveFactory {

    private static final float LEFT = 0.17f;
    private static final float OUTLINE = 0.62f;
    private static final float BELOW = 0.71f;
    private static final float BESIDE = 0.7f;
    private static final float CONSOLE = 0.58f;

    private static final List<String> RUN_VIEWS = List.of("org.sluice.live.ui.timeline", "org.sluice.live.ui.edgeData", "org.sluice.live.ui.state",
            "org.sluice.live.ui.checkpoints", "org.sluice.live.ui.statistics");

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, LEFT, editors);
        left.addView(ProjectExplorer.VIEW_ID);
        IFolderLayout outline = layout.createFolder("outline", IPageLayout.BOTTOM, OUTLINE, "left");
        outline.addView(IPageLayout.ID_OUTLINE);
        IFolderLayout properties = layout.createFolder("properties", IPageLayout.BOTTOM, BELOW, editors);
        properties.addView(IPageLayout.ID_PROP_SHEET);
        // beside the properties, where the console of a run does not cover them
        for (String view : RUN_VIEWS) {
            properties.addPlaceholder(view);
        }
        IFolderLayout below = layout.createFolder("below", IPageLayout.RIGHT, CONSOLE, "properties");
        below.addView(IPageLayout.ID_PROBLEM_VIEW);
        below.addView(IConsoleConstants.ID_CONSOLE_VIEW);
        below.addPlaceholder(IDebugUIConstants.ID_DEBUG_VIEW);
        below.addPlaceholder(IProgressConstants.PROGRESS_VIEW_ID);

        layout.createPlaceholderFolder("help", IPageLayout.RIGHT, BESIDE, editors).addPlaceholder(NodeHelpView.ID);

        layout.addNewWizardShortcut("org.sluice.ide.newPipeline");
        layout.addNewWizardShortcut("org.sluice.ide.newTest");
        layout.addNewWizardShortcut("org.sluice.ide.newSubPipeline");
        layout.addNewWizardShortcut("org.sluice.ide.newCustomNode");
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
        layout.addShowViewShortcut(NodeHelpView.ID);
    }
}
