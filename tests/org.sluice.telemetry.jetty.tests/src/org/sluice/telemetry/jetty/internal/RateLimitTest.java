package org.sluice.telemetry.jetty.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private final AtomicLong nanos = new AtomicLong();
    private final RateLimit limit = new RateLimit(10, 20, nanos::get);

    private long taken(int tries) {
        return IntStream.range(0, tries).filter(i -> limit.take()).count();
    }

    @Test
    void shouldAnswerABurstAndThenAsManyAsComeBack() {
        assertEquals(20, taken(100));
        assertEquals(0, taken(100));
        nanos.addAndGet(500_000_000);
        assertEquals(5, taken(100));
        nanos.addAndGet(3_600_000_000_000L);
        assertEquals(20, taken(100));
    }
}
