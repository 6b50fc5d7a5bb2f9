package org.sluice.editor.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails a test during which an error was logged. */
final class LoggedErrors implements BeforeEachCallback, AfterEachCallback {

    private final List<String> errors = new CopyOnWriteArrayList<>();
    private final ILogListener listener = (status, plugin) -> {
        if (status.getSeverity() == IStatus.ERROR) {
            StringBuilder text = new StringBuilder(plugin + ": " + status.getMessage());
            for (Throwable t = status.getException(); t != null; t = t.getCause()) {
                text.append('\n').append(t);
                for (int i = 0; i < Math.min(12, t.getStackTrace().length); i++) {
                    text.append("\n    ").append(t.getStackTrace()[i]);
                }
            }
            errors.add(text.toString());
        }
    };

    @Override
    public void beforeEach(ExtensionContext context) {
        errors.clear();
        Platform.addLogListener(listener);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Platform.removeLogListener(listener);
        assertEquals(List.of(), errors);
    }
}
