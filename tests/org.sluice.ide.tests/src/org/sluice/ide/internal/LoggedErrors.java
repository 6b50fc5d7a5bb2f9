package org.sluice.ide.internal;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.AssertionFailedError;

/** Fails a test during which a bundle of ours logged an error, or anything logged one with our code in its trace. */
final class LoggedErrors implements BeforeEachCallback, AfterEachCallback, ILogListener {

    private final List<String> errors = new CopyOnWriteArrayList<>();

    @Override
    public void beforeEach(ExtensionContext context) {
        errors.clear();
        Platform.addLogListener(this);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Platform.removeLogListener(this);
        if (!errors.isEmpty()) {
            throw new AssertionFailedError("logged meanwhile:\n" + String.join("\n", errors));
        }
    }

    @Override
    public void logging(IStatus status, String plugin) {
        boolean ours = status.getPlugin().startsWith("org.sluice") || isOurs(status.getException());
        if (ours && (status.getSeverity() == IStatus.ERROR || status.getException() != null)) {
            errors.add(status + trace(status.getException()));
        }
    }

    private static boolean isOurs(Throwable exception) {
        return exception != null && (Arrays.stream(exception.getStackTrace()).anyMatch(e -> e.getClassName().startsWith("org.sluice."))
                || isOurs(exception.getCause()));
    }

    private static String trace(Throwable exception) {
        if (exception == null) {
            return "";
        }
        return "\n" + exception + Arrays.stream(exception.getStackTrace()).limit(25).map(e -> "\n    at " + e)
                .reduce("", String::concat) + trace(exception.getCause());
    }
}
