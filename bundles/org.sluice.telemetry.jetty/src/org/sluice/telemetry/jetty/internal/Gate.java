package org.sluice.telemetry.jetty.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.sluice.telemetry.TelemetryClient;

/**
 * Decides who may come in. A browser that a foreign page drives is kept out by {@code Host} (DNS rebinding) and
 * {@code Origin} (cross-site requests); whoever wants to change the run must also know the token.
 */
final class Gate {

    /** Requests a second, and at once, that are answered. */
    static final int MAX_PER_SECOND = 1000;
    static final int MAX_AT_ONCE = 2000;
    /** Most bytes a request may bring along: a debugger's breakpoint or record, others need none. */
    static final long MAX_BODY_BYTES = 64 * 1024;
    private static final long MAX_READ_BODY_BYTES = 1024;

    private static final String NO_TOKEN = "The token is missing or wrong. Open the dashboard by the address that was printed.";
    private static final Set<String> READS = Set.of("GET", "HEAD");
    private static final Set<String> DEBUGS = Set.of("GET", "POST", "PUT", "DELETE");

    private final Token token;
    private final Set<String> hosts;
    private final Set<String> origins;
    private final boolean open;
    private final RateLimit limit = new RateLimit(MAX_PER_SECOND, MAX_AT_ONCE, System::nanoTime);

    /** @param open whether other machines can reach the server: then data is only for those who know the token, whatever the server is called */
    Gate(Token token, int port, boolean open) {
        this.token = token;
        this.open = open;
        hosts = Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
        origins = Set.of("http://127.0.0.1:" + port, "http://localhost:" + port, "http://[::1]:" + port);
    }

    /** What a request wants. */
    enum Access {
        /** To read what everyone on this machine may. */
        READ,
        /** To change the run. */
        CHANGE,
        /** To look into the run with the means of a debugger, or to change it. */
        DEBUG
    }

    /** The answer for those who may not come in, or empty. */
    Optional<Reply> refuse(Request request, Access access) {
        HttpFields headers = request.getHeaders();
        List<String> host = headers.getValuesList(HttpHeader.HOST);
        if (host.size() != 1 || !open && !hosts.contains(host.get(0).toLowerCase(Locale.ROOT))) {
            return Optional.of(Reply.error(403, "Host is not this machine. Open the dashboard by the address that was printed."));
        }
        HttpField origin = headers.getField(HttpHeader.ORIGIN);
        if (origin != null && !isOwn(origin.getValue().toLowerCase(Locale.ROOT), host.get(0).toLowerCase(Locale.ROOT))) {
            return Optional.of(Reply.error(403, "Requests from other sites are refused."));
        }
        if (request.getLength() > (access == Access.READ ? MAX_READ_BODY_BYTES : MAX_BODY_BYTES) || headers.contains(HttpHeader.TRANSFER_ENCODING)) {
            return Optional.of(Reply.error(413, "The request is too large."));
        }
        if (!limit.take()) {
            return Optional.of(Reply.error(429, "Too many requests; ask again in a second."));
        }
        if (open && isData(request) && !knowsToken(request)) {
            return Optional.of(Reply.error(403, NO_TOKEN));
        }
        return access != Access.READ ? refuseChange(request, access) : READS.contains(request.getMethod()) ? Optional.empty()
                : Optional.of(Reply.error(405, "Only GET is answered here."));
    }

    private Optional<Reply> refuseChange(Request request, Access access) {
        if (access == Access.CHANGE && !request.getMethod().equals("POST")) {
            return Optional.of(Reply.error(405, "Only POST is answered here."));
        }
        if (!DEBUGS.contains(request.getMethod())) {
            return Optional.of(Reply.error(405, "Only GET, POST, PUT and DELETE are answered here."));
        }
        if (!token.matches(request.getHeaders().get(TelemetryClient.TOKEN_HEADER))) {
            return Optional.of(Reply.error(403, NO_TOKEN));
        }
        return Optional.empty();
    }

    private boolean isOwn(String origin, String host) {
        return open ? origin.equals("http://" + host) : origins.contains(origin);
    }

    /** Page, style and scripts hold nothing of the run, and a browser asks for them without the token. */
    private static boolean isData(Request request) {
        String path = Request.getPathInContext(request);
        return path.startsWith("/api/") || path.equals("/events") || path.equals("/metrics");
    }

    /** A browser's event source cannot send headers: there, the token may stand in the query. */
    private boolean knowsToken(Request request) {
        String header = request.getHeaders().get(TelemetryClient.TOKEN_HEADER);
        return token.matches(header != null || !Request.getPathInContext(request).equals("/events") ? header : Request.extractQueryParameters(request).getValue("token"));
    }

    /** Headers of every answer: nothing from elsewhere, nothing inline, nothing framed, nothing kept. */
    static void harden(HttpFields.Mutable headers) {
        headers.put("Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
                + "connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put(HttpHeader.CACHE_CONTROL, "no-store");
    }
}
