package org.sluice.launching.ui.internal;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.eclipse.ui.statushandlers.StatusManager;
import org.sluice.launching.PipelineLaunchAttributes;

/** Switches on and off that runs of the active pipeline are recorded: an attribute of its launch configuration. */
public final class RecordHandler extends AbstractHandler implements IElementUpdater {

    private static final String COMMAND = "org.sluice.launching.ui.record"; //$NON-NLS-1$

    private Object shownFor;

    @Override
    public Object execute(ExecutionEvent event) {
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        try {
            ILaunchConfiguration configuration = editor == null ? null : PipelineLaunchShortcut.configurationOf(editor);
            if (configuration != null) {
                ILaunchConfigurationWorkingCopy copy = configuration.getWorkingCopy();
                if (isRecorded(configuration)) {
                    copy.removeAttribute(PipelineLaunchAttributes.RECORD);
                } else {
                    copy.setAttribute(PipelineLaunchAttributes.RECORD, true);
                }
                copy.doSave();
                refresh();
            }
        } catch (CoreException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
        return null;
    }

    private static boolean isRecorded(ILaunchConfiguration configuration) throws CoreException {
        return configuration.getAttribute(PipelineLaunchAttributes.RECORD, false);
    }

    /** Asked whenever another editor is active. */
    @Override
    public void setEnabled(Object context) {
        Object editor = HandlerUtil.getVariable(context, "activeEditor"); //$NON-NLS-1$
        if (editor != shownFor) {
            shownFor = editor;
            PlatformUI.getWorkbench().getDisplay().asyncExec(RecordHandler::refresh);
        }
    }

    private static void refresh() {
        if (PlatformUI.isWorkbenchRunning()) {
            PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(COMMAND, null);
        }
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IEditorPart editor = window == null || window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
        try {
            ILaunchConfiguration configuration = editor == null ? null : PipelineLaunchShortcut.savedConfigurationOf(editor);
            element.setChecked(configuration != null && isRecorded(configuration));
        } catch (CoreException e) {
            element.setChecked(false);
        }
    }
}
