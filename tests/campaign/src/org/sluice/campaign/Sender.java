package org.sluice.campaign;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.sluice.streaming.Receiver;

/**
 * Sends lines as a system does that waits for acknowledgements: in blocks, the next one when the last has been stored, and after a restart again from the first block that was not acknowledged. A block may so
 * be sent twice when the process dies between the storing and the acknowledgement; which ones may is written down with each start.
 */
final class Sender extends Receiver<String> {

    private static final String ACKNOWLEDGED = "acknowledged";
    private static final String STARTS = "starts";
    private static final int MOST = 5;
    private static final int PACE_MILLIS = 2;

    private final List<String> lines;
    private final Path starts;
    /** Lines acknowledged, in memory that survives the process. */
    private final ByteBuffer acknowledged;

    Sender(List<String> lines, RunFolder folder) throws IOException {
        this.lines = lines;
        starts = folder.sender().resolve(STARTS);
        try (FileChannel file = FileChannel.open(folder.sender().resolve(ACKNOWLEDGED), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            acknowledged = file.map(FileChannel.MapMode.READ_WRITE, 0, Integer.BYTES);
        }
    }

    int acknowledged() {
        return acknowledged.getInt(0);
    }

    @Override
    public void onStart() {
        Thread thread = new Thread(this::send, "campaign-sender");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void onStop() {
        // The thread looks at isStopped().
    }

    private void send() {
        try {
            Files.writeString(starts, acknowledged() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            for (int from = acknowledged(); from < lines.size() && !isStopped(); from = acknowledged()) {
                int to = end(from, lines.size());
                store(lines.subList(from, to));
                acknowledged.putInt(0, to);
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PACE_MILLIS));
            }
        } catch (IOException | RuntimeException e) {
            if (!isStopped()) {
                stop("the sender failed", e);
            }
        }
    }

    private static int end(int from, int size) {
        return Math.min(size, from + 1 + from % MOST);
    }

    /**
     * What had to be taken: every line once; and blocks that were sent again as often as they were taken, but at most as often as they were sent.
     *
     * @param taken what was taken @return sorted
     */
    static List<String> expected(List<String> lines, List<String> taken, RunFolder folder) throws IOException {
        List<String> sentFirst = Files.readAllLines(folder.sender().resolve(STARTS));
        List<String> expected = new ArrayList<>();
        for (int from = 0; from < lines.size(); from = end(from, lines.size())) {
            // Once when its turn came (the very first block: with the first start), and once with each start from there.
            int sent = Collections.frequency(sentFirst, String.valueOf(from)) + (from == 0 ? 0 : 1);
            int times = Math.max(1, Math.min(sent, Collections.frequency(taken, lines.get(from))));
            for (int i = 0; i < times; i++) {
                expected.addAll(lines.subList(from, end(from, lines.size())));
            }
        }
        expected.sort(null);
        return expected;
    }
}
