package org.sluice.telemetry.jetty.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sluice.telemetry.BatchFrame;
import org.sluice.telemetry.RunFrame;
import org.sluice.telemetry.RunState;
import org.sluice.telemetry.RunStateFrame;

/** What listeners get and when, with a clock moved by hand. */
class EventHubTest {

    /** Time stands still until the test moves it; tasks run on the test's thread. */
    private static final class ManualTicker implements EventHub.Ticker {

        private record Task(long due, long order, Runnable work) {
        }

        private final PriorityQueue<Task> tasks = new PriorityQueue<>(Comparator.comparingLong(Task::due).thenComparingLong(Task::order));
        private long now;
        private long order;

        @Override
        public long nowMillis() {
            return now;
        }

        @Override
        public void schedule(Runnable task, long delayMillis) {
            tasks.add(new Task(now + delayMillis, order++, task));
        }

        void advance(long millis) {
            long end = now + millis;
            while (!tasks.isEmpty() && tasks.peek().due() <= end) {
                Task task = tasks.remove();
                now = Math.max(now, task.due());
                task.work().run();
            }
            now = end;
        }
    }

    /** Remembers what was written; says "done" at once or only when told. */
    private static final class Recorded implements EventListener.Output {

        private final List<String> messages = new ArrayList<>();
        private final boolean slow;
        private Consumer<Throwable> waiting;
        private boolean ended;
        private boolean refused;

        Recorded(boolean slow) {
            this.slow = slow;
        }

        @Override
        public void write(byte[] message, Consumer<Throwable> done) {
            messages.add(new String(message, StandardCharsets.UTF_8));
            if (slow) {
                assertTrue(waiting == null, "two messages at once");
                waiting = done;
            } else {
                done.accept(null);
            }
        }

        @Override
        public void end(byte[] message, Consumer<Throwable> done) {
            messages.add(new String(message, StandardCharsets.UTF_8));
            ended = true;
            done.accept(null);
        }

        @Override
        public void refuse() {
            refused = true;
        }

        void drain() {
            Consumer<Throwable> done = waiting;
            waiting = null;
            done.accept(null);
        }

        String last() {
            return messages.get(messages.size() - 1);
        }
    }

    private final ManualTicker ticker = new ManualTicker();
    private final EventHub hub = new EventHub(
            new RunFrame(RunFrame.PROTOCOL, "local-1", "p", 0, 1000, "real", false, 1, Map.of()),
            new RunStateFrame(RunState.RUNNING, ""), ticker);

    @Test
    void shouldTellANewListenerEverythingAtOnce() {
        hub.batchCompleted(batch(7));
        Recorded listener = listen(false);

        assertEquals(1, listener.messages.size());
        assertTrue(Pattern.compile("event: run\\n.*event: batch\\ndata: \\{\"number\":7,.*event: totals\\n.*event: state\\n",
                Pattern.DOTALL).matcher(listener.last()).find(), listener.last());
    }

    @Test
    void shouldSendEachBatchWhenTheyComeSlowly() {
        Recorded listener = listen(false);

        for (int i = 1; i <= 3; i++) {
            ticker.advance(1000);
            hub.batchCompleted(batch(i));
            ticker.advance(0);
            assertTrue(listener.last().contains("\"number\":" + i + ","));
        }
        assertEquals(4, listener.messages.size());
    }

    @Test
    void shouldSendAtMostTenMessagesASecondAndTheLastBatchAlways() {
        Recorded listener = listen(false);

        for (int i = 1; i <= 1000; i++) {
            hub.batchCompleted(batch(i));
            ticker.advance(1);
        }
        ticker.advance(200);

        assertTrue(listener.messages.size() <= 12, listener.messages.size() + " messages");
        assertTrue(listener.last().contains("\"number\":1000,"));
        assertTrue(listener.last().contains("\"completedBatches\":1000,"));
    }

    @Test
    void shouldKeepOneMessageForASlowListenerAndNotSlowOthers() {
        Recorded slow = listen(true);
        Recorded quick = listen(false);
        for (int i = 1; i <= 50; i++) {
            hub.batchCompleted(batch(i));
            ticker.advance(1000);
        }
        assertEquals(1, slow.messages.size());
        assertTrue(quick.messages.size() >= 50);

        slow.drain();
        ticker.advance(0);

        assertEquals(2, slow.messages.size());
        assertTrue(slow.last().contains("\"number\":50,"));
    }

    @Test
    void shouldSendAHeartbeatWhenNothingHappens() {
        Recorded listener = listen(false);

        ticker.advance(EventHub.HEARTBEAT_MILLIS * 3);

        assertEquals(":\n\n", listener.last());
        assertTrue(listener.messages.size() >= 3);
    }

    @Test
    void shouldDeliverTheLastStateBeforeClosing() {
        Recorded listener = listen(false);
        boolean[] drained = new boolean[1];
        hub.batchCompleted(batch(1));
        hub.stateChanged(new RunStateFrame(RunState.FAILED, "boom"));

        hub.close(() -> drained[0] = true);
        ticker.advance(0);

        assertTrue(listener.ended);
        assertTrue(drained[0]);
        assertTrue(String.join("", listener.messages).contains("\"number\":1,"));
        assertTrue(listener.last().contains("{\"state\":\"FAILED\",\"message\":\"boom\"}"));
    }

    @Test
    void shouldWaitForASlowListenerBeforeItIsDrained() {
        Recorded listener = listen(true);
        boolean[] drained = new boolean[1];
        hub.stateChanged(new RunStateFrame(RunState.STOPPED, ""));
        hub.close(() -> drained[0] = true);
        ticker.advance(0);
        assertFalse(drained[0]);

        listener.drain();
        ticker.advance(0);

        assertTrue(drained[0]);
        assertTrue(listener.last().contains("STOPPED"));
    }

    @Test
    void shouldRefuseListenersBeyondTheLimit() {
        for (int i = 0; i < EventHub.MAX_LISTENERS; i++) {
            assertFalse(listen(true).refused);
        }

        assertTrue(listen(false).refused);
    }

    private Recorded listen(boolean slow) {
        Recorded listener = new Recorded(slow);
        hub.add(listener);
        ticker.advance(0);
        return listener;
    }

    private static BatchFrame batch(long number) {
        return new BatchFrame(number, number * 1000, number * 1000, number * 1000, number * 1000, 1_000_000, Map.of(), Map.of(),
                Optional.empty(), List.of(), Optional.empty());
    }
}
