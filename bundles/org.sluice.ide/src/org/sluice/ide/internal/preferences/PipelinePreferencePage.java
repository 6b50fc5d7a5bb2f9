package org.sluice.ide.internal.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.sluice.editor.EditorPreferences;
import org.sluice.editor.PipelineEditor;
import org.sluice.launching.PipelineLaunchAttributes;

/** Preferences → Pipeline: the canvas, what is live, unsaved work, the engine's Java. */
public final class PipelinePreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    private DirectoryFieldEditor java;

    public PipelinePreferencePage() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        IPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, EditorPreferences.NODE);
        for (String on : new String[] {EditorPreferences.SHOW_GRID, EditorPreferences.SNAP_TO_GRID, EditorPreferences.SNAP_TO_CARDS}) {
            store.setDefault(on, true);
        }
        store.setDefault(EditorPreferences.LIVE_RATE, EditorPreferences.LIVE_RATE_DEFAULT);
        store.setDefault(EditorPreferences.RECORDS, EditorPreferences.RECORDS_DEFAULT);
        store.setDefault(EditorPreferences.KEEP_AFTER, EditorPreferences.KEEP_AFTER_DEFAULT);
        setPreferenceStore(store);
        setDescription(Messages.Preferences_description);
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), "org.sluice.ide.preferences");
    }

    @Override
    protected void createFieldEditors() {
        Composite parent = getFieldEditorParent();
        addField(new BooleanFieldEditor(EditorPreferences.SHOW_GRID, Messages.Preferences_showGrid, parent));
        addField(new BooleanFieldEditor(EditorPreferences.SNAP_TO_GRID, Messages.Preferences_snapToGrid, parent));
        addField(new BooleanFieldEditor(EditorPreferences.SNAP_TO_CARDS, Messages.Preferences_snapToCards, parent));
        number(EditorPreferences.LIVE_RATE, Messages.Preferences_liveRate, 1, EditorPreferences.LIVE_RATE_MOST);
        number(EditorPreferences.RECORDS, Messages.Preferences_records, 1, EditorPreferences.RECORDS_MOST);
        number(EditorPreferences.KEEP_AFTER, Messages.Preferences_keepAfter, EditorPreferences.KEEP_AFTER_LEAST, EditorPreferences.KEEP_AFTER_MOST);
        java = new DirectoryFieldEditor(PipelineLaunchAttributes.PREFERRED_JAVA_HOME, Messages.Preferences_java, getFieldEditorParent());
        addField(java);
    }

    private void number(String key, String label, int least, int most) {
        IntegerFieldEditor field = new IntegerFieldEditor(key, label, getFieldEditorParent());
        field.setValidRange(least, most);
        field.setErrorMessage(NLS.bind(Messages.Preferences_range, new Object[] {label.replace("&", ""), least, most})); //$NON-NLS-1$ //$NON-NLS-2$
        addField(field);
    }

    /** The Java runtime is a preference of another bundle. */
    @Override
    protected void initialize() {
        super.initialize();
        java.setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, PipelineLaunchAttributes.PREFERENCES));
        java.load();
    }

    @Override
    public boolean performOk() {
        boolean stored = super.performOk();
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            for (IWorkbenchPage page : window.getPages()) {
                for (IEditorReference reference : page.getEditorReferences()) {
                    if (reference.getEditor(false) instanceof PipelineEditor editor && editor.getGraphicalViewer() != null) {
                        editor.getGraphicalViewer().getControl().redraw();
                    }
                }
            }
        }
        return stored;
    }
}
