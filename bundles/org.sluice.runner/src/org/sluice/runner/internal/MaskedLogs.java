package org.sluice.runner.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Filter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Takes secrets out of the log of a run, whichever handlers write it, until it is closed. */
final class MaskedLogs implements AutoCloseable {

    private final Map<Handler, Filter> before = new LinkedHashMap<>();

    private MaskedLogs() {
    }

    static MaskedLogs with(SecretMask mask) {
        MaskedLogs logs = new MaskedLogs();
        if (!mask.isEmpty()) {
            for (String name : new String[] {"", "org.sluice"}) {
                for (Handler handler : Logger.getLogger(name).getHandlers()) {
                    Filter other = handler.getFilter();
                    logs.before.put(handler, other);
                    handler.setFilter(entry -> {
                        mask(entry, mask);
                        return other == null || other.isLoggable(entry);
                    });
                }
            }
        }
        return logs;
    }

    private static void mask(LogRecord entry, SecretMask mask) {
        entry.setMessage(mask.text(entry.getMessage()));
        if (entry.getParameters() != null) {
            Object[] parameters = entry.getParameters().clone();
            for (int i = 0; i < parameters.length; i++) {
                String text = String.valueOf(parameters[i]);
                String masked = mask.text(text);
                parameters[i] = masked.equals(text) ? parameters[i] : masked;
            }
            entry.setParameters(parameters);
        }
        if (entry.getThrown() != null) {
            entry.setThrown(mask.failure(entry.getThrown()));
        }
    }

    @Override
    public void close() {
        before.forEach(Handler::setFilter);
    }
}
