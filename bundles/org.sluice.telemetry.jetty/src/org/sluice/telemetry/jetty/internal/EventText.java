package org.sluice.telemetry.jetty.internal;

import java.nio.charset.StandardCharsets;
import org.sluice.telemetry.RunFrame;
import org.sluice.telemetry.WireJson;

/** Messages of {@code /events}. */
final class EventText {

    /** A comment, which keeps connections open and tells both ends that the other lives. */
    static final byte[] HEARTBEAT = ":\n\n".getBytes(StandardCharsets.UTF_8);

    private long batchVersion = -1;
    private String batchText = "";

    /** All that is known; the state last, because nobody listens on after a final one. */
    byte[] hello(RunFrame run, EventHub.Newest now) {
        StringBuilder text = new StringBuilder("retry: 1000\n\n");
        event(text, "run", WireJson.toJson(run));
        batch(text, now);
        now.control().ifPresent(control -> event(text, "control", WireJson.toJson(control)));
        event(text, "state", WireJson.toJson(now.state()));
        return bytes(text);
    }

    /** What is new since {@code before}. */
    byte[] difference(EventHub.Newest before, EventHub.Newest now) {
        StringBuilder text = new StringBuilder();
        if (now.batch().isPresent() && now.totals().completedBatches() != before.totals().completedBatches()) {
            batch(text, now);
        }
        if (now.control().isPresent() && !now.control().equals(before.control())) {
            event(text, "control", WireJson.toJson(now.control().get()));
        }
        if (!now.state().equals(before.state())) {
            event(text, "state", WireJson.toJson(now.state()));
        }
        return bytes(text);
    }

    /** Many listeners, one text. */
    private void batch(StringBuilder text, EventHub.Newest now) {
        if (now.batch().isEmpty()) {
            return;
        }
        if (batchVersion != now.version()) {
            StringBuilder fresh = new StringBuilder(1024);
            event(fresh, "batch", WireJson.toJson(now.batch().get()));
            event(fresh, "totals", WireJson.toJson(now.totals()));
            batchText = fresh.toString();
            batchVersion = now.version();
        }
        text.append(batchText);
    }

    private static void event(StringBuilder text, String kind, String json) {
        text.append("event: ").append(kind).append("\ndata: ").append(json).append("\n\n");
    }

    private static byte[] bytes(StringBuilder text) {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
