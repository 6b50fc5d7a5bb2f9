package org.sluice.telemetry;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.sluice.telemetry.debug.DebugClient;
import org.sluice.telemetry.internal.EventReader;
import org.sluice.telemetry.internal.HttpCalls;

/**
 * Follows a run from another process: keeps the newest snapshot and asks the run to stop.
 *
 * <pre>{@code
 * try (TelemetryClient client = TelemetryClient.connect(URI.create(dashboardLine), snapshot -> show(snapshot))) {
 *     …
 *     client.stop();
 * }
 * }</pre>
 *
 * <p><b>Threading:</b> all methods from any thread; only {@link #close} waits. Trouble with the run never throws: it
 * shows in {@link #snapshot()} and fails the futures with a {@link TelemetryException}.
 */
public final class TelemetryClient implements AutoCloseable {

    /** Header that carries the token of a request that changes the run. */
    public static final String TOKEN_HEADER = "X-Sluice-Token";

    private final HttpCalls calls;
    private final EventReader reader;
    private final DebugClient debug;

    private TelemetryClient(URI base, String token, Consumer<TelemetrySnapshot> listener) {
        calls = new HttpCalls(base, token);
        debug = new DebugClient(calls);
        reader = new EventReader(calls, listener);
        reader.start();
    }

    /**
     * Starts to follow a run; returns before the connection stands.
     *
     * @param address  {@code http://127.0.0.1:PORT/}; a token in its query is used
     * @param listener told of each new snapshot on the client's own thread, at most once per message
     */
    public static TelemetryClient connect(URI address, Consumer<TelemetrySnapshot> listener) {
        return connect(address, tokenOf(address), listener);
    }

    /** Starts to follow a run; as {@link #connect(URI, Consumer)} with the token given apart. */
    public static TelemetryClient connect(URI address, String token, Consumer<TelemetrySnapshot> listener) {
        return new TelemetryClient(URI.create("http://" + address.getRawAuthority()), token, listener);
    }

    /** What is known now; never waits. */
    public TelemetrySnapshot snapshot() {
        return reader.snapshot();
    }

    /** The graph. */
    public CompletableFuture<PipelineDescription> graph() {
        return calls.get("/api/v1/graph", PipelineDescription.class);
    }

    /** Per-node numbers of a batch still in the history, by batch time. */
    public CompletableFuture<BatchFrame> batch(long timeMillis) {
        return calls.get("/api/v1/batches/" + timeMillis + "/nodes", BatchFrame.class);
    }

    /** The batches the run still keeps, oldest first, with the numbers charts need. */
    public CompletableFuture<List<BatchSummary>> history() {
        return calls.get("/api/v1/history", JsonArray.class).thenApply(all -> all.asList().stream().map(TelemetryClient::summary).toList());
    }

    private static BatchSummary summary(JsonElement element) {
        try {
            JsonArray one = element.getAsJsonArray();
            return new BatchSummary(one.get(0).getAsLong(), one.get(1).getAsLong(), one.get(2).getAsLong(), one.get(3).getAsDouble(), one.get(4).getAsDouble(),
                    one.get(5).getAsBoolean(), one.get(6).getAsLong(), one.get(7).getAsLong(), one.get(8).getAsDouble());
        } catch (IllegalStateException | IndexOutOfBoundsException | UnsupportedOperationException | NumberFormatException e) {
            throw new TelemetryException("Cannot read the history of the run: " + e.getMessage(), e);
        }
    }

    /** First records of the newest batch on an edge; asking switches sampling on for a short while. */
    public CompletableFuture<SampleFrame> sample(String edgeId) {
        return calls.get("/api/v1/edges/" + encode(edgeId) + "/sample", SampleFrame.class);
    }

    /** A look into the state of a node: keys whose text starts with {@code prefix}, at most {@code limit} (1 to 1000). */
    public CompletableFuture<StateFrame> state(String nodeId, String prefix, int limit) {
        return calls.get("/api/v1/nodes/" + encode(nodeId) + "/state?prefix=" + encode(prefix) + "&limit=" + limit,
                StateFrame.class);
    }

    /**
     * What a run that records has recorded so far, as the text of a golden test; fails with a {@link RefusedException} that says why when there is none.
     *
     * @param pipeline what the test says about where the pipeline is, relative to its own folder
     */
    public CompletableFuture<String> goldenTest(String pipeline) {
        return calls.text("/api/v1/recording/test?pipeline=" + encode(pipeline));
    }

    /** Controls the run batch by batch and looks into its batches, when it was started to be debugged. */
    public DebugClient debug() {
        return debug;
    }

    /** Asks the run to end in good order; completes when the run has accepted, not when it is over. */
    public CompletableFuture<Void> stop() {
        return calls.post("/api/v1/control/stop");
    }

    /** Stops to follow; waits up to two seconds for the reading thread. The run goes on. */
    @Override
    public void close() {
        reader.close();
        calls.close();
    }

    private static String tokenOf(URI address) {
        String query = address.getRawQuery() == null ? "" : address.getRawQuery();
        for (String part : query.split("&")) {
            if (part.startsWith("token=")) {
                return URLDecoder.decode(part.substring("token=".length()), StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
