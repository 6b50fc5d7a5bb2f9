package org.sluice.ide.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProduct;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.sluice.editor.Recovery;

/**
 * When the workbench is there: gives the product's first window the whole screen, and, when the command line names a folder
 * of examples ({@code -sluice.examples DIR}, or the system property {@code sluice.examples}), brings it in and opens the
 * first example. Pipelines with unsaved work of an earlier run are opened.
 */
public final class FirstStart implements EventHandler {

    private static final String PRODUCT = "org.sluice.ide.product"; //$NON-NLS-1$
    private static final String EXAMPLES = "sluice.examples"; //$NON-NLS-1$
    private static final String STARTED = "started"; //$NON-NLS-1$

    @Override
    public void handleEvent(Event event) {
        IProduct product = Platform.getProduct();
        if (product != null && PRODUCT.equals(product.getId()) && isFirst()) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(FirstStart::useTheScreen);
        }
        PlatformUI.getWorkbench().getDisplay().asyncExec(FirstStart::openUnsavedWork);
        examples().ifPresent(folder -> new ImportExamplesJob(folder).schedule());
    }

    private static boolean isFirst() {
        Preferences preferences = InstanceScope.INSTANCE.getNode(Messages.BUNDLE);
        boolean first = !preferences.getBoolean(STARTED, false);
        if (first) {
            preferences.putBoolean(STARTED, true);
            try {
                preferences.flush();
            } catch (BackingStoreException e) {
                return true; // the next start is taken for the first one, too: harmless
            }
        }
        return first;
    }

    private static void useTheScreen() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window != null) {
            Shell shell = window.getShell();
            shell.setMaximized(true);
        }
    }

    private static void openUnsavedWork() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window != null && window.getActivePage() != null) {
            Recovery.open(window.getActivePage());
        }
    }

    private static Optional<Path> examples() {
        List<String> arguments = Arrays.asList(Platform.getCommandLineArgs());
        int at = arguments.indexOf("-" + EXAMPLES); //$NON-NLS-1$
        String value = at >= 0 && at + 1 < arguments.size() ? arguments.get(at + 1) : System.getProperty(EXAMPLES, ""); //$NON-NLS-1$
        return value.isBlank() ? Optional.empty() : Optional.of(Path.of(value).toAbsolutePath().normalize());
    }
}
