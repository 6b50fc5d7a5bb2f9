package org.sluice.telemetry.internal;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.sluice.telemetry.RefusedException;
import org.sluice.telemetry.TelemetryClient;
import org.sluice.telemetry.TelemetryException;
import org.sluice.telemetry.WireJson;

/** Requests to one run; every failure becomes a {@link TelemetryException} with one line. */
public final class HttpCalls implements AutoCloseable {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final URI base;
    private final String token;
    private final ExecutorService executor;
    private final HttpClient http;

    public HttpCalls(URI base, String token) {
        this.base = base;
        this.token = token;
        AtomicInteger number = new AtomicInteger();
        executor = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "org.sluice-telemetry-http-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5))
                .proxy(HttpClient.Builder.NO_PROXY).executor(executor).build();
    }

    public URI base() {
        return base;
    }

    /** The endless answer of {@code /events}; blocks until its head arrived. */
    InputStream events() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(base.resolve("/events")).header("Accept", "text/event-stream").header(TelemetryClient.TOKEN_HEADER, token).build();
        HttpResponse<InputStream> response = http.send(request, BodyHandlers.ofInputStream());
        if (response.statusCode() != 200) {
            response.body().close();
            throw new IOException("HTTP status " + response.statusCode());
        }
        return response.body();
    }

    public <T> CompletableFuture<T> get(String path, Class<T> type) {
        return send(HttpRequest.newBuilder(base.resolve(path)).header(TelemetryClient.TOKEN_HEADER, token).GET()).thenApply(body -> WireJson.fromJson(body, type));
    }

    /** The body as it is. */
    public CompletableFuture<String> text(String path) {
        return send(HttpRequest.newBuilder(base.resolve(path)).header(TelemetryClient.TOKEN_HEADER, token).GET());
    }

    public CompletableFuture<Void> post(String path) {
        return send(HttpRequest.newBuilder(base.resolve(path)).header(TelemetryClient.TOKEN_HEADER, token)
                .POST(HttpRequest.BodyPublishers.noBody())).thenApply(body -> null);
    }

    /** @param body sent as JSON; null = nothing */
    public <T> CompletableFuture<T> send(String method, String path, Object body, Class<T> type) {
        return send(HttpRequest.newBuilder(base.resolve(path)).header(TelemetryClient.TOKEN_HEADER, token).header("Content-Type", "application/json")
                .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(WireJson.toJson(body)))).thenApply(text -> WireJson.fromJson(text, type));
    }

    private CompletableFuture<String> send(HttpRequest.Builder builder) {
        HttpRequest request = builder.timeout(TIMEOUT).build();
        return http.sendAsync(request, BodyHandlers.ofString()).handle((response, failure) -> {
            if (failure != null) {
                throw new TelemetryException("The run at " + base + " does not answer: " + reason(failure), failure);
            }
            if (response.statusCode() >= 300) {
                String reason = errorText(response);
                throw new RefusedException("The run at " + base + " refused " + request.uri().getPath() + ": " + reason, response.statusCode(), reason);
            }
            return response.body();
        });
    }

    private static String errorText(HttpResponse<String> response) {
        try {
            JsonObject body = WireJson.parse(response.body()).getAsJsonObject();
            return body.get("error").getAsString();
        } catch (RuntimeException e) {
            return "HTTP status " + response.statusCode() + ".";
        }
    }

    static String reason(Throwable failure) {
        Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof ConnectException) {
            return "connection refused; the process has ended.";
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() + "." : cause.getMessage() + ".";
    }

    /** Ends open requests; on Java 21 and newer the client's own thread as well, on 17 the collector does that. */
    @Override
    public void close() {
        try {
            HttpClient.class.getMethod("shutdownNow").invoke(http);
            HttpClient.class.getMethod("awaitTermination", Duration.class).invoke(http, Duration.ofSeconds(1));
        } catch (ReflectiveOperationException e) {
            // Java 17: nothing to call
        }
        executor.shutdownNow();
        try {
            executor.awaitTermination(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
