package org.sluice.cli.internal;

import java.util.Locale;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * What the engine logs, on the error stream: one line each, warnings only, everything when {@code --verbose}. The default of
 * the platform takes two lines and tells each start and stop.
 */
final class EngineLog implements AutoCloseable {

    /** Held, because the platform forgets loggers nobody holds. */
    private static final Logger LOGGER = Logger.getLogger("org.sluice");

    private final Handler handler;
    private final boolean before = LOGGER.getUseParentHandlers();

    private EngineLog(Handler handler) {
        this.handler = handler;
    }

    /** From now on until it is closed the log goes to the terminal. */
    static EngineLog to(Terminal terminal) {
        EngineLog log = new EngineLog(new Lines(terminal));
        LOGGER.setUseParentHandlers(false);
        LOGGER.addHandler(log.handler);
        return log;
    }

    @Override
    public void close() {
        LOGGER.removeHandler(handler);
        LOGGER.setUseParentHandlers(before);
    }

    private static final class Lines extends Handler {

        private final Terminal terminal;

        Lines(Terminal terminal) {
            this.terminal = terminal;
            setLevel(terminal.verbose() ? Level.INFO : Level.WARNING);
        }

        @Override
        public void publish(LogRecord entry) {
            if (isLoggable(entry)) {
                terminal.err().println("sluice: " + entry.getLevel().getName().toLowerCase(Locale.ROOT) + ": "
                        + Terminal.oneLine(entry.getMessage()));
                if (terminal.verbose() && entry.getThrown() != null) {
                    entry.getThrown().printStackTrace(terminal.err());
                }
            }
        }

        @Override
        public void flush() {
            terminal.err().flush();
        }

        @Override
        public void close() {
            // the streams belong to the process
        }
    }
}
