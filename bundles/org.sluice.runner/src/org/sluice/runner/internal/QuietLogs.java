package org.sluice.runner.internal;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps the log of a run off standard error unless something is wrong: {@code System.Logger} ends in
 * {@code java.util.logging}, which by default writes two lines for every start and stop. Whoever configures logging
 * with the usual system properties keeps what was configured.
 */
final class QuietLogs {

    private static final String FORMAT = "java.util.logging.SimpleFormatter.format";
    /** Held here because the log manager itself would let it go. */
    private static final Logger SLUICE = Logger.getLogger("org.sluice");

    private QuietLogs() {
    }

    static void apply(boolean verbose) {
        if (System.getProperty("java.util.logging.config.file") != null || System.getProperty("java.util.logging.config.class") != null) {
            return;
        }
        if (System.getProperty(FORMAT) == null) {
            System.setProperty(FORMAT, "sluice: %4$s: %5$s%6$s%n");
        }
        SLUICE.setLevel(verbose ? Level.INFO : Level.WARNING);
    }
}
