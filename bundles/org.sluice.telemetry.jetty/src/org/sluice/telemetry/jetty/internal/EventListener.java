package org.sluice.telemetry.jetty.internal;

import java.util.function.Consumer;

/** One open answer of {@code /events}; touched only on the hub's thread. */
final class EventListener {

    /** Where messages go. */
    interface Output {

        /** Writes without waiting; {@code done} gets null or what went wrong, from any thread, exactly once. */
        void write(byte[] message, Consumer<Throwable> done);

        /** Writes the last message and ends the answer; {@code done} as with {@link #write}. */
        void end(byte[] message, Consumer<Throwable> done);

        /** Ends the answer before it began: too many listeners. */
        void refuse();
    }

    final Output output;
    EventHub.Newest sent;
    long sentMillis;
    boolean writing;
    boolean turnQueued;

    EventListener(Output output) {
        this.output = output;
    }
}
