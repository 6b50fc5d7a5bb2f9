package org.sluice.telemetry;

import com.google.gson.JsonObject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Writes the event log of a run, see {@link RunLog}. Bounded on disk: a file that has grown to its limit becomes the earlier half ({@code NAME.1}, in place of the one before),
 * so that at least the last {@code limit} bytes of events are kept. Bounded in memory: while the disk is slower than the run, {@value #MAX_WAITING} batches wait and further ones
 * are left out; how many is said at the end.
 *
 * <p><b>Threading:</b> any thread; nothing but {@link #close} waits for the disk. Trouble with the disk ends the log, never the run.
 */
public final class RunLogWriter implements AutoCloseable {

    /** Most bytes of one of the two files. */
    public static final long DEFAULT_LIMIT = 64L << 20;

    private static final int MAX_WAITING = 10_000;
    private static final long CLOSE_SECONDS = 10;
    private static final Object END = new Object();

    private final Path file;
    private final long limit;
    private final RunFrame run;
    private final PipelineDescription description;
    private final Consumer<String> problems;
    private final LinkedBlockingQueue<Object> waiting = new LinkedBlockingQueue<>();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Thread thread;
    private BufferedWriter writer;
    private long written;
    private long leftOut;

    private RunLogWriter(Path file, long limit, RunFrame run, PipelineDescription description, Consumer<String> problems) throws IOException {
        this.file = file;
        this.limit = limit;
        this.run = run;
        this.description = description;
        this.problems = problems;
        open();
        thread = new Thread(this::write, "org.sluice-" + run.applicationId() + "-event-log-1");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Begins the log of a run.
     *
     * @param directory is made when it is missing; the file gets a name of its own, made of the pipeline's name and the moment of the start
     * @param limit     bytes, see {@link #DEFAULT_LIMIT}
     * @param problems  told in one line when the log cannot go on or is not whole
     * @throws IOException the file cannot be written
     */
    public static RunLogWriter begin(Path directory, RunFrame run, PipelineDescription description, long limit, Consumer<String> problems) throws IOException {
        Files.createDirectories(directory);
        String name = run.name().replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^-+|-+$", "");
        return new RunLogWriter(directory.resolve((name.isEmpty() ? "run" : name) + "-" + run.startedMillis() + RunLog.EXTENSION), limit, run, description, problems);
    }

    /** Where the log is. */
    public Path file() {
        return file;
    }

    /** The file with what came before. */
    static Path earlier(Path file) {
        return file.resolveSibling(file.getFileName() + ".1");
    }

    public void batch(BatchFrame batch) {
        if (waiting.size() >= MAX_WAITING) {
            synchronized (this) {
                leftOut++;
            }
        } else {
            waiting.add(batch);
        }
    }

    public void state(RunStateFrame state) {
        waiting.add(state);
    }

    private void write() {
        try {
            for (Object next = waiting.take(); next != END; next = waiting.take()) {
                write(next);
                if (waiting.isEmpty()) {
                    writer.flush();
                }
            }
            writer.flush();
        } catch (IOException e) {
            problems.accept("The event log '" + file + "' ends here: " + e.getMessage() + " (" + e.getClass().getSimpleName() + "). The run goes on without it.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            try {
                writer.close();
            } catch (IOException e) {
                // said already, or nothing was lost
            }
        }
    }

    private void write(Object frame) throws IOException {
        if (written >= limit) {
            writer.close();
            Files.move(file, earlier(file), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            open();
        }
        line(frame instanceof BatchFrame ? "batch" : "state", frame);
    }

    private void open() throws IOException {
        written = 0;
        writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        line("run", run);
        line("graph", description);
        writer.flush();
    }

    private void line(String kind, Object data) throws IOException {
        JsonObject event = new JsonObject();
        event.addProperty("event", kind);
        event.add("data", WireJson.toTree(data));
        String text = event.toString();
        writer.write(text);
        writer.write('\n');
        written += text.length() + 1;
    }

    /** Writes what waits, at most ten seconds long, and closes the file. */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        waiting.add(END);
        try {
            thread.join(TimeUnit.SECONDS.toMillis(CLOSE_SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread.interrupt();
        synchronized (this) {
            if (leftOut > 0) {
                problems.accept("The event log '" + file + "' lacks " + leftOut + " batches: the disk was slower than the run.");
            }
        }
    }
}
