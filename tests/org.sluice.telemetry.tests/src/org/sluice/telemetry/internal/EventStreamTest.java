package org.sluice.telemetry.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class EventStreamTest {

    private static final String TEXT = "retry: 1000\n\nevent: run\ndata: {\"ä\":1}\n\n:\n\nevent: batch\r\ndata: a\r\ndata:b\r\n\r\nevent: cut\ndata: off";

    @Test
    void shouldReadEventsHoweverTheBytesAreSplit() throws IOException {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        for (int split = 0; split <= bytes.length; split++) {
            InputStream in = new SequenceInputStream(new ByteArrayInputStream(Arrays.copyOf(bytes, split)),
                    new ByteArrayInputStream(Arrays.copyOfRange(bytes, split, bytes.length)));
            EventStream events = new EventStream(in, () -> { });

            assertEquals(new EventStream.Event("run", "{\"ä\":1}"), events.next());
            assertEquals(new EventStream.Event("batch", "a\nb"), events.next());
            assertNull(events.next());
        }
    }

    @Test
    void shouldTellOfHeartbeats() throws IOException {
        AtomicInteger lines = new AtomicInteger();

        new EventStream(new ByteArrayInputStream(":\n\n:\n\n".getBytes(StandardCharsets.UTF_8)), lines::incrementAndGet).next();

        assertEquals(4, lines.get());
    }
}
