package org.sluice.ide.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.BackingStoreException;
import org.sluice.editor.EditorPreferences;
import org.sluice.launching.PipelineLaunchAttributes;

/** The preference page, and that what is chosen counts. */
final class PreferencesUiTest extends DesignerUiTest {

    private static final IEclipsePreferences EDITOR = InstanceScope.INSTANCE.getNode(EditorPreferences.NODE);
    private static final IEclipsePreferences LAUNCHING = InstanceScope.INSTANCE.getNode(PipelineLaunchAttributes.PREFERENCES);

    @AfterEach
    void useTheDefaults() throws BackingStoreException {
        EDITOR.clear();
        LAUNCHING.clear();
    }

    @Test
    void shouldShowThePageAndStoreWhatIsChosen() {
        PreferenceDialog dialog = Designer.ui(() -> {
            PreferenceDialog made = PreferencesUtil.createPreferenceDialogOn(Designer.shell(), "org.sluice.ide.preferences", null, null);
            made.setBlockOnOpen(false);
            made.open();
            return made;
        });
        Await.until("the dialog", () -> Designer.windows().size() == 2 && Designer.activeWindow().filter(title -> title.startsWith("Preferences")).isPresent(), SOON,
                () -> Designer.windows().toString());
        robot.picture("preferences");
        Button grid = Designer.ui(() -> button(dialog.getShell(), "Show the grid of the canvas"));
        assertTrue(Designer.ui(grid::getSelection));
        robot.click(Designer.ui(() -> grid.toDisplay(8, grid.getSize().y / 2)));
        Await.until("no grid chosen", () -> !Designer.ui(grid::getSelection), SOON, () -> "still chosen");
        Designer.ui(() -> {
            button(dialog.getShell(), "Apply and Close").notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event());
            return null;
        });
        Await.until("the end of the dialog", () -> Designer.windows().size() == 1, SOON, () -> Designer.windows().toString());
        assertTrue(!EditorPreferences.isOn(EditorPreferences.SHOW_GRID));
        robot.picture("preferences-no-grid");
    }

    private static Button button(Composite parent, String label) {
        for (Control child : parent.getChildren()) {
            Button found = child instanceof Button button && button.getText().replace("&", "").equals(label) ? button
                    : child instanceof Composite composite ? button(composite, label) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    @Test
    void shouldHonourWhatIsChosen() throws Exception {
        assertNotEquals(null, snap());
        EDITOR.putBoolean(EditorPreferences.SNAP_TO_GRID, false);
        EDITOR.putBoolean(EditorPreferences.SNAP_TO_CARDS, false);
        assertNull(snap());
        assertEquals(1000 / EditorPreferences.LIVE_RATE_DEFAULT, EditorPreferences.livePeriodMillis());
        EDITOR.putInt(EditorPreferences.LIVE_RATE, 2);
        assertEquals(500, EditorPreferences.livePeriodMillis());
        EDITOR.putInt(EditorPreferences.RECORDS, 20);
        assertEquals(20, EditorPreferences.records());
        EDITOR.putInt(EditorPreferences.KEEP_AFTER, 60_000);
        assertEquals(EditorPreferences.KEEP_AFTER_MOST, EditorPreferences.keepAfterMillis());
        var configuration = PipelineLaunchAttributes.create(project.getFile("word-count/word-count.dstream"));
        assertEquals(System.getProperty("java.home"), PipelineLaunchAttributes.javaHome(configuration).toString());
        LAUNCHING.put(PipelineLaunchAttributes.PREFERRED_JAVA_HOME, "/opt/java");
        assertEquals("/opt/java", PipelineLaunchAttributes.javaHome(configuration).toString());
    }

    private Object snap() {
        return Designer.ui(() -> designer.editor().getGraphicalViewer().getContents().getAdapter(SnapToHelper.class));
    }
}
