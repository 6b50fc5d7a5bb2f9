package org.sluice.editor.internal.palette;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Control;

/** The node types that people starred, in the order in which they did; kept in the workspace's preferences, the same in all editors. */
final class Favourites {

    private static final String KEY = "palette.favourites"; //$NON-NLS-1$

    private Favourites() {
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode("org.sluice.editor"); //$NON-NLS-1$
    }

    /** Ids of node types. */
    static List<String> ids() {
        return Arrays.stream(preferences().get(KEY, "").split(",")).filter(id -> !id.isEmpty()).toList(); //$NON-NLS-1$ //$NON-NLS-2$
    }

    static boolean has(String id) {
        return ids().contains(id);
    }

    /** Adds a node type, or takes it away. */
    static void toggle(String id) {
        List<String> ids = new ArrayList<>(ids());
        if (!ids.remove(id)) {
            ids.add(id);
        }
        preferences().put(KEY, String.join(",", ids)); //$NON-NLS-1$
    }

    /** Hears of changes on the UI thread while a control is there. */
    static void listen(Control control, Runnable changed) {
        IPreferenceChangeListener listener = event -> {
            if (event.getKey().equals(KEY)) {
                control.getDisplay().asyncExec(() -> {
                    if (!control.isDisposed()) {
                        changed.run();
                    }
                });
            }
        };
        preferences().addPreferenceChangeListener(listener);
        control.addDisposeListener(event -> preferences().removePreferenceChangeListener(listener));
    }
}
