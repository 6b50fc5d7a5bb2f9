package org.sluice.telemetry.jetty.internal;

import com.google.gson.JsonObject;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.sluice.runner.DebugException;
import org.sluice.runner.RunDebugger;
import org.sluice.runner.RunHandle;
import org.sluice.telemetry.TelemetryException;
import org.sluice.telemetry.WireJson;
import org.sluice.telemetry.debug.Breakpoint;
import org.sluice.telemetry.debug.ControlCommand;
import org.sluice.telemetry.debug.EdgeQuestion;
import org.sluice.telemetry.debug.Force;
import org.sluice.telemetry.debug.RecordCondition;
import org.sluice.telemetry.debug.StateQuestion;

/** Control of a run, its breakpoints, and looks into its batches. No method waits: answers that need the run come later. */
final class DebugApi {

    private static final System.Logger LOG = System.getLogger(DebugApi.class.getName());
    /** After which a command that is still under way is answered with where the run is then. */
    private static final long COMMAND_MILLIS = 5_000;
    private static final long LOOK_MILLIS = 20_000;
    private static final Reply NOT_FOUND = Reply.error(404, "not found");

    /** A request, taken apart. @param path what follows {@code /api/v1/NAME} */
    record Call(String method, List<String> path, Map<String, String> query, String body) {

        boolean is(String wanted, int length) {
            return method.equals(wanted) && path.size() == length;
        }

        <T> T body(Class<T> type) {
            try {
                return WireJson.fromJson(body, type);
            } catch (TelemetryException e) {
                throw DebugException.bad("The body is no JSON of the kind that is expected here: " + e.getMessage().replaceAll("([a-z]+\\.)+[A-Za-z]*Exception: ", ""));
            }
        }

        long number(String name, long missing) {
            String text = query.get(name);
            try {
                return text == null || text.isEmpty() ? missing : Long.parseLong(text);
            } catch (NumberFormatException e) {
                throw DebugException.bad(name + " must be a whole number, not '" + text + "'.");
            }
        }

        int limit() {
            return (int) Math.max(-1, Math.min(Integer.MAX_VALUE, number("limit", 100)));
        }

        String text(String name) {
            return query.getOrDefault(name, "");
        }
    }

    private final RunHandle run;

    DebugApi(RunHandle run) {
        this.run = run;
    }

    /** Where the run stands. */
    Reply control() {
        return run.debugger().map(debugger -> Reply.json(debugger.control())).orElseGet(DebugApi::notDebugged);
    }

    /** {@code POST /api/v1/control/…} but for stop. */
    CompletableFuture<Reply> control(Call call) {
        return answer(debugger -> {
            if (!call.is("POST", 1)) {
                return now(NOT_FOUND);
            }
            ControlCommand command = call.body().isBlank() ? ControlCommand.NONE : call.body(ControlCommand.class);
            return later(debugger.command(call.path().get(0), command).copy().completeOnTimeout(null, COMMAND_MILLIS, TimeUnit.MILLISECONDS)
                    .thenApply(frame -> frame == null ? debugger.control() : frame));
        });
    }

    /** {@code /api/v1/breakpoints}. */
    CompletableFuture<Reply> breakpoints(Call call) {
        return answer(debugger -> {
            if (call.is("GET", 0)) {
                return now(Reply.json(debugger.breakpoints()));
            }
            if (call.is("GET", 1) && call.path().get(0).equals("hits")) {
                return now(Reply.json(debugger.hits(call.number("after", 0))));
            }
            if (call.is("POST", 0)) {
                return now(Reply.json(debugger.put(call.body(Breakpoint.class).withId(""))));
            }
            if (call.is("PUT", 1)) {
                return now(Reply.json(debugger.put(call.body(Breakpoint.class).withId(call.path().get(0)))));
            }
            if (call.is("DELETE", 1)) {
                debugger.removeBreakpoint(call.path().get(0));
                return now(Reply.json(new JsonObject()));
            }
            return now(NOT_FOUND);
        });
    }

    /** {@code /api/v1/debug/…}. */
    CompletableFuture<Reply> looks(Call call) {
        return answer(debugger -> {
            String what = call.path().isEmpty() ? "" : call.path().get(0);
            return switch (what) {
                case "edges" -> call.is("GET", 2) ? later(debugger.edge(edge(call))) : now(NOT_FOUND);
                case "state" -> state(debugger, call);
                case "hashes" -> call.is("GET", 1) ? later(debugger.hashes(call.number("batch", 0))) : now(NOT_FOUND);
                case "forces" -> forces(debugger, call);
                default -> now(NOT_FOUND);
            };
        });
    }

    /** {@code GET /api/v1/recording/test}; the run need not be debugged. */
    CompletableFuture<Reply> recording(Call call) {
        try {
            return now(call.is("GET", 1) && call.path().get(0).equals("test") ? Reply.text(Reply.JSON, run.goldenTest(call.text("pipeline"))) : NOT_FOUND);
        } catch (RuntimeException e) {
            return now(error(e));
        }
    }

    private static EdgeQuestion edge(Call call) {
        Optional<Long> seed = call.query().containsKey("seed") ? Optional.of(call.number("seed", 0)) : Optional.empty();
        return new EdgeQuestion(call.path().get(1), call.number("batch", 0), call.limit(), seed, new RecordCondition(call.text("class"), "", call.text("contains"), ""));
    }

    private static CompletableFuture<Reply> state(RunDebugger debugger, Call call) {
        if (call.is("GET", 2)) {
            return later(debugger.state(new StateQuestion(call.path().get(1), call.number("batch", 0), call.text("prefix"), call.text("cursor"), call.limit())));
        }
        if (call.is("GET", 3) && call.path().get(2).equals("difference")) {
            return later(debugger.difference(call.path().get(1), call.number("from", -1), call.number("to", -1), call.limit()));
        }
        return now(NOT_FOUND);
    }

    private static CompletableFuture<Reply> forces(RunDebugger debugger, Call call) {
        if (call.is("GET", 1)) {
            return now(Reply.json(debugger.forces()));
        }
        if (call.is("POST", 1)) {
            return later(debugger.force(call.body(Force.class)));
        }
        if (call.is("DELETE", 2)) {
            return later(debugger.clearForce(call.path().get(1)).thenApply(nothing -> new JsonObject()));
        }
        return now(NOT_FOUND);
    }

    /** What is asked of a debugger. */
    private interface Question {
        CompletableFuture<Reply> ask(RunDebugger debugger);
    }

    private CompletableFuture<Reply> answer(Question question) {
        Optional<RunDebugger> debugger = run.debugger();
        if (debugger.isEmpty()) {
            return now(notDebugged());
        }
        try {
            return question.ask(debugger.get()).exceptionally(DebugApi::error);
        } catch (RuntimeException e) {
            return now(error(e));
        }
    }

    private static Reply notDebugged() {
        return Reply.error(409, "This run is not debugged. Start it with --debug.");
    }

    private static CompletableFuture<Reply> now(Reply reply) {
        return CompletableFuture.completedFuture(reply);
    }

    private static CompletableFuture<Reply> later(CompletableFuture<?> answer) {
        return answer.copy().orTimeout(LOOK_MILLIS, TimeUnit.MILLISECONDS).thenApply(Reply::json);
    }

    private static Reply error(Throwable failure) {
        Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof DebugException e) {
            return Reply.error(switch (e.reason()) {
                case BAD -> 400;
                case UNKNOWN -> 404;
                case STATE -> 409;
            }, e.getMessage());
        }
        if (cause instanceof TimeoutException) {
            return Reply.error(503, "The run did not answer in time; ask again.");
        }
        LOG.log(Level.WARNING, "A request of a debugger failed", cause);
        return Reply.error(500, cause.getClass().getSimpleName() + ": " + cause.getMessage());
    }
}
