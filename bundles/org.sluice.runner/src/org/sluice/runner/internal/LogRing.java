package org.sluice.runner.internal;

import java.util.ArrayDeque;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.sluice.telemetry.LogFrame;

/**
 * The last entries of the log, from whichever logger, without secrets; until it is closed.
 *
 * <p><b>Threading:</b> any thread.
 */
final class LogRing extends Handler {

    private static final int MOST = 500;
    private static final int MAX_TEXT = 4096;

    private static final Logger ROOT = Logger.getLogger("");
    /** Whoever runs pipelines may keep its entries from the root. Held here because the log manager would let it go. */
    private static final Logger SLUICE = Logger.getLogger("org.sluice");

    private final SecretMask mask;
    private final SimpleFormatter texts = new SimpleFormatter();
    private final ArrayDeque<LogFrame> entries = new ArrayDeque<>();
    private final ThreadLocal<LogRecord> newest = new ThreadLocal<>();
    private long number;

    private LogRing(SecretMask mask) {
        this.mask = mask;
    }

    static LogRing open(SecretMask mask) {
        LogRing ring = new LogRing(mask);
        ROOT.addHandler(ring);
        SLUICE.addHandler(ring);
        return ring;
    }

    @Override
    public void publish(LogRecord entry) {
        if (!isLoggable(entry)) {
            return;
        }
        if (entry == newest.get()) {
            // came by both ways
            return;
        }
        newest.set(entry);
        String text = texts.formatMessage(entry) + (entry.getThrown() == null ? "" : ": " + entry.getThrown());
        add(entry.getMillis(), entry.getLevel().getName(), text);
    }

    /** Something the run itself has to say. */
    void say(String text) {
        add(System.currentTimeMillis(), "INFO", text);
    }

    private void add(long timeMillis, String level, String text) {
        String masked = mask.text(text);
        String cut = masked.length() <= MAX_TEXT ? masked : masked.substring(0, MAX_TEXT) + "…";
        synchronized (entries) {
            if (entries.size() == MOST) {
                entries.removeFirst();
            }
            entries.addLast(new LogFrame(++number, timeMillis, level, cut));
        }
    }

    /** Entries of a higher number, oldest first. */
    List<LogFrame> after(long last) {
        synchronized (entries) {
            return entries.stream().filter(entry -> entry.number() > last).toList();
        }
    }

    @Override
    public void flush() {
        // nothing waits
    }

    @Override
    public void close() {
        ROOT.removeHandler(this);
        SLUICE.removeHandler(this);
    }
}
