package org.sluice.ide.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;

/**
 * When the workbench is there and the command line names a folder of examples ({@code -sluice.examples DIR}, or the system
 * property {@code sluice.examples}), brings it in and opens the first example. Does nothing otherwise.
 */
public final class ExamplesOnStartup implements EventHandler {

    private static final String NAME = "sluice.examples"; //$NON-NLS-1$

    @Override
    public void handleEvent(Event event) {
        folder().ifPresent(folder -> new ImportExamplesJob(folder).schedule());
    }

    private static Optional<Path> folder() {
        List<String> arguments = Arrays.asList(Platform.getCommandLineArgs());
        int at = arguments.indexOf("-" + NAME); //$NON-NLS-1$
        String value = at >= 0 && at + 1 < arguments.size() ? arguments.get(at + 1) : System.getProperty(NAME, ""); //$NON-NLS-1$
        return value.isBlank() ? Optional.empty() : Optional.of(Path.of(value).toAbsolutePath().normalize());
    }
}
