package org.sluice.telemetry.jetty.internal;

import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.eclipse.jetty.util.Promise;
import org.sluice.runner.RunHandle;

/** Finds who answers a request. Questions that may wait for a batch go to a thread of their own, so that control never queues behind them. */
final class Router extends Handler.Abstract {

    private static final System.Logger LOG = System.getLogger(Router.class.getName());

    private final RunHandle run;
    private final Gate gate;
    private final BatchHistory history;
    private final EventHub hub;
    private final Executor questions;
    private final StreamingApi streaming;
    private final GraphApi graph;
    private final DebugApi debug;
    private final StaticFiles files = new StaticFiles();

    Router(RunHandle run, Gate gate, BatchHistory history, EventHub hub, Executor questions) {
        this.run = run;
        this.gate = gate;
        this.history = history;
        this.hub = hub;
        this.questions = questions;
        streaming = new StreamingApi(run, history);
        graph = new GraphApi(run, history);
        debug = new DebugApi(run);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Gate.harden(response.getHeaders());
        String path = Request.getPathInContext(request);
        List<String> segments = Arrays.stream(path.split("/")).filter(segment -> !segment.isEmpty()).toList();
        Gate.Access access = access(path);
        Optional<Reply> refused = gate.refuse(request, access);
        if (refused.isPresent()) {
            send(refused.get(), response, callback);
        } else if (path.equals("/events")) {
            events(request, response, callback);
        } else if (access != Gate.Access.READ) {
            withBody(request, response, callback, body -> change(request, segments, body, response, callback));
        } else if (segments.size() > 2 && path.startsWith("/api/v1/nodes/")) {
            later(() -> graph.nodes(segments.subList(3, segments.size()), query(request)), response, callback);
        } else {
            send(now(request, path, segments), response, callback);
        }
        return true;
    }

    private Reply now(Request request, String path, List<String> segments) {
        try {
            if (path.equals("/metrics")) {
                return Reply.text(MetricsText.CONTENT_TYPE, MetricsText.of(run, history));
            }
            if (segments.size() >= 3 && segments.get(0).equals("api") && segments.get(1).equals("v1")) {
                return api(segments.get(2), segments.subList(3, segments.size()), request);
            }
            return files.find(path.substring(1)).orElseGet(() -> Reply.error(404, "not found"));
        } catch (RuntimeException e) {
            return broken(e);
        }
    }

    private Reply api(String name, List<String> rest, Request request) {
        return switch (name) {
            case "applications" -> streaming.answer(rest, Request.extractQueryParameters(request).getValuesOrEmpty("status"));
            case "run" -> graph.run();
            case "graph" -> graph.graph();
            case "history" -> graph.history();
            case "batches" -> graph.batches(rest);
            case "log" -> graph.log(query(request));
            case "edges" -> graph.edges(rest);
            case "control" -> rest.isEmpty() ? debug.control() : Reply.error(404, "not found");
            case "tables" -> graph.tables(rest);
            default -> Reply.error(404, "not found");
        };
    }

    private static Gate.Access access(String path) {
        String[] parts = path.split("/+");
        boolean api = parts.length > 3 && parts[1].equals("api") && parts[2].equals("v1");
        return api && (parts[3].equals("breakpoints") || parts[3].equals("debug") || parts[3].equals("recording")) ? Gate.Access.DEBUG : api && parts[3].equals("control") && parts.length > 4 ? Gate.Access.CHANGE : Gate.Access.READ;
    }

    private void change(Request request, List<String> segments, String body, Response response, Callback callback) {
        List<String> rest = segments.subList(3, segments.size());
        if (segments.get(2).equals("control") && rest.equals(List.of("stop"))) {
            run.stop();
            send(Reply.json(run.state()), response, callback);
            return;
        }
        DebugApi.Call call = new DebugApi.Call(request.getMethod(), rest, query(request), body);
        CompletableFuture<Reply> reply = switch (segments.get(2)) {
            case "control" -> debug.control(call);
            case "breakpoints" -> debug.breakpoints(call);
            case "recording" -> debug.recording(call);
            default -> debug.looks(call);
        };
        reply.whenComplete((done, failure) -> send(failure == null ? done : Reply.error(500, String.valueOf(failure)), response, callback));
    }

    /** No thread waits for a body that comes slowly. */
    private static void withBody(Request request, Response response, Callback callback, Consumer<String> then) {
        if (request.getLength() <= 0) {
            then.accept("");
            return;
        }
        Content.Source.asByteBuffer(request, new Promise<>() {

            @Override
            public void succeeded(ByteBuffer bytes) {
                String body;
                try {
                    body = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
                } catch (CharacterCodingException e) {
                    send(Reply.error(400, "The request is not UTF-8."), response, callback);
                    return;
                }
                then.accept(body);
            }

            @Override
            public void failed(Throwable failure) {
                send(Reply.error(400, "The request did not come whole."), response, callback);
            }
        });
    }

    private void later(java.util.function.Supplier<Reply> answer, Response response, Callback callback) {
        try {
            questions.execute(() -> {
                Reply reply;
                try {
                    reply = answer.get();
                } catch (RuntimeException e) {
                    reply = broken(e);
                }
                send(reply, response, callback);
            });
        } catch (RejectedExecutionException e) {
            send(Reply.error(503, "Too many questions at once; ask again."), response, callback);
        }
    }

    private static Reply broken(RuntimeException e) {
        LOG.log(Level.WARNING, "A dashboard request failed", e);
        return Reply.error(500, e.getClass().getSimpleName() + ": " + e.getMessage());
    }

    private void events(Request request, Response response, Callback callback) {
        response.setStatus(200);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/event-stream; charset=utf-8");
        if (request.getMethod().equals("HEAD")) {
            response.write(true, null, callback);
            return;
        }
        hub.add(new ResponseOutput(response, callback));
    }

    static void send(Reply reply, Response response, Callback callback) {
        response.setStatus(reply.status());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, reply.contentType());
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, reply.body().length);
        response.write(true, reply.buffer(), callback);
    }

    private static Map<String, String> query(Request request) {
        Map<String, String> query = new LinkedHashMap<>();
        for (Fields.Field field : Request.extractQueryParameters(request)) {
            query.put(field.getName(), field.getValue());
        }
        return query;
    }
}
