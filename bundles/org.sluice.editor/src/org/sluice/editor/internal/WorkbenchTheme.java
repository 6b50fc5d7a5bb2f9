package org.sluice.editor.internal;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.event.EventHandler;

/** Whether the workbench looks dark, and word when that changes. */
public final class WorkbenchTheme {

    private WorkbenchTheme() {
    }

    public static boolean isDark() {
        IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        ITheme theme = engine == null ? null : engine.getActiveTheme();
        return theme != null && theme.getId().contains("dark"); //$NON-NLS-1$
    }

    /** Calls back on the UI thread after each change of the theme, until the returned action is run. */
    public static Runnable onChange(Runnable changed) {
        IEventBroker broker = PlatformUI.getWorkbench().getService(IEventBroker.class);
        if (broker == null) {
            return () -> { };
        }
        Display display = Display.getCurrent();
        EventHandler handler = event -> {
            if (!display.isDisposed()) {
                display.asyncExec(changed);
            }
        };
        broker.subscribe(IThemeEngine.Events.THEME_CHANGED, handler);
        return () -> broker.unsubscribe(handler);
    }
}
