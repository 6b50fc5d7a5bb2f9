package org.sluice.runner;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Collectors;
import org.sluice.streaming.BatchActions;
import org.sluice.streaming.Duration;
import org.sluice.streaming.PipelineDefinitionException;
import org.sluice.streaming.Time;
import org.sluice.streaming.function.VoidFunction2;
import org.sluice.telemetry.RecordJson;

/**
 * Sends each batch to a web service: one POST with its records as JSON, for {@code foreachRDD}. A batch counts as sent when the service answers with a status of 200 to 299; everything
 * else is an error of the output, to be retried as its error policy says.
 *
 * <p>The header {@code Idempotency-Key} is the same whenever a batch is sent again, after an error or a crash, and differs from that of any other batch, so that the service can leave
 * out what it has got already. {@code Sluice-Batch-Time} is the time of the batch in milliseconds.
 *
 * <p>Threads: called on the batch thread, which waits for the answer.
 */
public final class HttpOutput<B extends BatchActions<?>> implements VoidFunction2<B, Time> {

    private static final int SHOWN_OF_ANSWER = 200;

    /** How the records of a batch are put into one body. */
    public enum Format {
        /** One JSON array. */
        ARRAY("application/json"),
        /** A JSON value a line. */
        LINES("application/x-ndjson");

        private final String contentType;

        Format(String contentType) {
            this.contentType = contentType;
        }

        private String body(List<?> records) {
            return this == ARRAY ? records.stream().map(RecordJson::toJson).collect(Collectors.joining(",", "[", "]"))
                    : records.stream().map(record -> RecordJson.toJson(record) + "\n").collect(Collectors.joining());
        }
    }

    private final URI url;
    private final String key;
    private final Format format;
    private final java.time.Duration timeout;
    private final boolean skipEmpty;
    private final HttpClient client;

    /**
     * @param url       http or https
     * @param key       tells the batches of this output from those of others in {@code Idempotency-Key}
     * @param timeout   longest wait for a connection, and for an answer
     * @param skipEmpty whether nothing is sent of a batch without records
     * @throws PipelineDefinitionException SL-0304 for another URL, or a timeout that is not longer than 0
     */
    public HttpOutput(String url, String key, Format format, Duration timeout, boolean skipEmpty) {
        this.url = checked(url);
        this.key = key;
        this.format = format;
        if (timeout.milliseconds() <= 0) {
            throw new PipelineDefinitionException("SL-0304", "The timeout of an HTTP output is " + timeout + ". Give it one longer than 0 ms.");
        }
        this.timeout = java.time.Duration.ofMillis(timeout.milliseconds());
        this.skipEmpty = skipEmpty;
        client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(this.timeout).build();
    }

    private static URI checked(String url) {
        try {
            URI uri = URI.create(url.strip());
            if (uri.getHost() != null && ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw new PipelineDefinitionException("SL-0304", "'" + url + "' is no address of a web service. Write one like http://localhost:8080/counts.");
    }

    @Override
    public void call(B batch, Time time) throws IOException, InterruptedException {
        List<?> records = batch.collect();
        if (skipEmpty && records.isEmpty()) {
            return;
        }
        HttpRequest request = HttpRequest.newBuilder(url).timeout(timeout).header("Content-Type", format.contentType)
                .header("Idempotency-Key", key + "-" + time.milliseconds()).header("Sluice-Batch-Time", Long.toString(time.milliseconds()))
                .POST(BodyPublishers.ofString(format.body(records))).build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException("POST " + url + " was answered with status " + answer.statusCode() + shown(answer.body().strip()));
        }
    }

    private static String shown(String body) {
        String line = body.replaceAll("\\s+", " ");
        return line.isEmpty() ? "" : ": " + (line.length() <= SHOWN_OF_ANSWER ? line : line.substring(0, SHOWN_OF_ANSWER) + "…");
    }
}
