package org.sluice.telemetry.jetty.internal;

import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
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
    private final StaticFiles files = new StaticFiles();

    Router(RunHandle run, Gate gate, BatchHistory history, EventHub hub, Executor questions) {
        this.run = run;
        this.gate = gate;
        this.history = history;
        this.hub = hub;
        this.questions = questions;
        streaming = new StreamingApi(run, history);
        graph = new GraphApi(run, history);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Gate.harden(response.getHeaders());
        String path = Request.getPathInContext(request);
        List<String> segments = Arrays.stream(path.split("/")).filter(segment -> !segment.isEmpty()).toList();
        Optional<Reply> refused = gate.refuse(request, path.startsWith("/api/v1/control/"));
        if (refused.isPresent()) {
            send(refused.get(), response, callback);
        } else if (path.equals("/events")) {
            events(request, response, callback);
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
            case "control" -> control(rest);
            default -> Reply.error(404, "not found");
        };
    }

    private Reply control(List<String> rest) {
        if (!rest.equals(List.of("stop"))) {
            return Reply.error(404, "not found");
        }
        run.stop();
        return Reply.json(run.state());
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
