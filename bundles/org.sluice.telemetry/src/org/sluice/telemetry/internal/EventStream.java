package org.sluice.telemetry.internal;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Takes a stream of Server-Sent Events apart. Source: HTML standard, section "Server-sent events". */
final class EventStream {

    record Event(String kind, String data) {
    }

    private static final int MAX_EVENT_BYTES = 32 << 20;

    private final InputStream in;
    private final Runnable onLine;

    /** @param onLine called for every line, heartbeats included */
    EventStream(InputStream in, Runnable onLine) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.onLine = onLine;
    }

    /** The next event with data, or null at the end of the stream. */
    Event next() throws IOException {
        String kind = "message";
        StringBuilder data = new StringBuilder();
        for (String line = line(); line != null; line = line()) {
            onLine.run();
            if (line.isEmpty()) {
                if (!data.isEmpty()) {
                    return new Event(kind, data.substring(0, data.length() - 1));
                }
                kind = "message";
            } else if (line.startsWith("event:")) {
                kind = value(line, "event:");
            } else if (line.startsWith("data:")) {
                data.append(value(line, "data:")).append('\n');
                if (data.length() > MAX_EVENT_BYTES) {
                    throw new IOException("an event is larger than " + MAX_EVENT_BYTES + " bytes");
                }
            }
        }
        return null;
    }

    private static String value(String line, String field) {
        int start = field.length();
        return line.startsWith(" ", start) ? line.substring(start + 1) : line.substring(start);
    }

    private String line() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (b == '\n') {
                return bytes.toString(StandardCharsets.UTF_8);
            }
            if (b != '\r') {
                bytes.write(b);
                if (bytes.size() > MAX_EVENT_BYTES) {
                    throw new IOException("an event is larger than " + MAX_EVENT_BYTES + " bytes");
                }
            }
        }
        return null;
    }
}
