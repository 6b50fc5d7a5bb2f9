package org.sluice.launching.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.debug.core.IStreamListener;
import org.eclipse.debug.core.model.IFlushableStreamMonitor;

/**
 * One output stream of an engine process, with room for lines of our own (the steps of stopping).
 *
 * <p>The platform's monitor has no way in for such lines and keeps everything while no console listens; this one keeps
 * the newest {@value #KEPT_CHARACTERS} characters.
 */
public final class ConsoleStream implements IFlushableStreamMonitor {

    private static final int KEPT_CHARACTERS = 1_000_000;

    private final List<IStreamListener> listeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<String>> lineListeners = new CopyOnWriteArrayList<>();
    private final StringBuilder kept = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private final Thread reader;
    private boolean buffered = true;

    public ConsoleStream(InputStream in, String threadName) {
        this.reader = new Thread(() -> read(in), threadName);
        reader.setDaemon(true);
    }

    public void start() {
        reader.start();
    }

    /** Calls back with each complete line, on the reading thread. */
    public void onLine(Consumer<String> listener) {
        lineListeners.add(listener);
    }

    /** Waits until the process has closed the stream. */
    public void awaitEnd(Duration atMost) throws InterruptedException {
        reader.join(atMost);
    }

    private void read(InputStream in) {
        var characters = new char[8192];
        try (var text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            for (int n = text.read(characters); n >= 0; n = text.read(characters)) {
                String chunk = new String(characters, 0, n);
                append(chunk);
                splitLines(chunk);
            }
        } catch (IOException e) {
            // the process is gone and its pipe with it: the end of this stream
        }
    }

    private void splitLines(String chunk) {
        for (int i = 0; i < chunk.length(); i++) {
            char c = chunk.charAt(i);
            if (c == '\n') {
                String complete = line.toString().stripTrailing();
                line.setLength(0);
                lineListeners.forEach(l -> l.accept(complete));
            } else if (line.length() < 16_384) {
                line.append(c);
            }
        }
    }

    /** Shows text to whoever listens; it does not come from the process. */
    public synchronized void append(String text) {
        if (buffered) {
            kept.append(text);
            if (kept.length() > KEPT_CHARACTERS) {
                kept.delete(0, kept.length() - KEPT_CHARACTERS);
            }
        }
        for (IStreamListener listener : listeners) {
            try {
                listener.streamAppended(text, this);
            } catch (RuntimeException e) {
                ILog.of(ConsoleStream.class).error("A console listener failed", e);
            }
        }
    }

    @Override
    public void addListener(IStreamListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(IStreamListener listener) {
        listeners.remove(listener);
    }

    @Override
    public synchronized String getContents() {
        return kept.toString();
    }

    @Override
    public synchronized void flushContents() {
        kept.setLength(0);
    }

    @Override
    public synchronized void setBuffered(boolean buffer) {
        buffered = buffer;
    }

    @Override
    public synchronized boolean isBuffered() {
        return buffered;
    }
}
