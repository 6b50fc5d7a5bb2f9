package org.sluice.streaming;

import java.util.List;
import org.sluice.streaming.eventtime.EventWindows;

/** The program of docs/event-time.md. */
final class EventTimeExample {

    private EventTimeExample() {
    }

    // example
    record Click(String page, long at) {
    }

    static void define(DStream<Click> clicks) {
        EventTimePairDStream<String, Click> timed = clicks
                .withTimestamps(Click::at, Durations.seconds(5))
                .keyBy(Click::page);
        var counts = timed.countByKeyAndEventWindow(
                EventWindows.tumbling(Durations.minutes(1)).allowedLateness(Durations.seconds(30)));
        counts.print();
        counts.lateRecords().print();
    }
    // end

    static List<List<Click>> batches() {
        return List.of(List.of(new Click("home", 10_000), new Click("shop", 59_000), new Click("home", 61_000)),
                List.of(new Click("home", 58_000), new Click("shop", 65_000)),
                List.of(new Click("home", 59_500), new Click("shop", 96_000)),
                List.of(new Click("home", 50_000), new Click("home", 125_000)));
    }
}
