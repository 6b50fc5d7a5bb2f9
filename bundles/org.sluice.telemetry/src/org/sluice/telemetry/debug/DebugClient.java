package org.sluice.telemetry.debug;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.sluice.telemetry.internal.HttpCalls;

/**
 * Debugs a run from another process; see {@link org.sluice.telemetry.TelemetryClient#debug()}. Where the run stands also comes with each
 * {@link org.sluice.telemetry.TelemetrySnapshot#control() snapshot}.
 *
 * <p><b>Threading:</b> all methods from any thread; none waits. Futures complete on threads of the client, on which nobody may wait for another answer.
 *
 * <p><b>Errors:</b> futures fail with a {@link org.sluice.telemetry.RefusedException} when the run refuses (its {@code reason()} is one line for people), and with a
 * {@link org.sluice.telemetry.TelemetryException} when it does not answer. The run stays where it is then.
 *
 * <p>Commands complete when the run stands again. One that takes longer than five seconds, such as a {@code run-to} far ahead, completes with a frame that says {@link DebugState#RUNNING};
 * the snapshot tells when the run stands.
 */
public final class DebugClient {

    private static final String CONTROL = "/api/v1/control";
    private static final String BREAKPOINTS = "/api/v1/breakpoints";
    private static final String DEBUG = "/api/v1/debug";

    private final HttpCalls calls;

    /** For {@link org.sluice.telemetry.TelemetryClient}. */
    public DebugClient(HttpCalls calls) {
        this.calls = calls;
    }

    // control

    /** Where the run stands. */
    public CompletableFuture<ControlFrame> control() {
        return calls.get(CONTROL, ControlFrame.class);
    }

    /** Holds the run when the batch under way is over. */
    public CompletableFuture<ControlFrame> pause() {
        return command("pause", ControlCommand.NONE);
    }

    /** Goes on; from a batch of the past through those after it. Completes when the run is under way. */
    public CompletableFuture<ControlFrame> resume() {
        return command("resume", ControlCommand.NONE);
    }

    /** One batch, or the rest of the one the run is inside of. */
    public CompletableFuture<ControlFrame> step() {
        return command("step", ControlCommand.NONE);
    }

    /** To the next node, or to the end of the batch. */
    public CompletableFuture<ControlFrame> stepNode() {
        return command("step-node", ControlCommand.NONE);
    }

    /** To the batch before. */
    public CompletableFuture<ControlFrame> stepBack() {
        return command("step-back", ControlCommand.NONE);
    }

    /** To a batch that is kept, by its number. */
    public CompletableFuture<ControlFrame> goTo(long batch) {
        return command("goto", new ControlCommand(batch, -1, "", Optional.empty(), false, ""));
    }

    /** To a batch that is kept, by its time. */
    public CompletableFuture<ControlFrame> goToTime(long timeMillis) {
        return command("goto", new ControlCommand(-1, timeMillis, "", Optional.empty(), false, ""));
    }

    /** Goes on until a batch is over. */
    public CompletableFuture<ControlFrame> runToBatch(long batch) {
        return command("run-to", new ControlCommand(batch, -1, "", Optional.empty(), false, ""));
    }

    /** Goes on until a node is about to work. */
    public CompletableFuture<ControlFrame> runToNode(String node) {
        return command("run-to", new ControlCommand(-1, -1, node, Optional.empty(), false, ""));
    }

    /** Goes on until a node is about to work in a batch, or in one after it. */
    public CompletableFuture<ControlFrame> runTo(String node, long batch) {
        return command("run-to", new ControlCommand(batch, -1, node, Optional.empty(), false, ""));
    }

    /** Back to the last batch before this one in which an enabled breakpoint would have held the run; {@link ControlFrame#message()} says what was found. */
    public CompletableFuture<ControlFrame> reverseResume() {
        return command("reverse-resume", ControlCommand.NONE);
    }

    /**
     * Back to the last batch before this one in which a condition held.
     *
     * @param monotone once it does not hold any more it never holds again: the batch is found by bisection, with at most log2 of the batches + 2 restores
     */
    public CompletableFuture<ControlFrame> reverseResume(Breakpoint condition, boolean monotone) {
        return command("reverse-resume", new ControlCommand(-1, -1, "", Optional.of(condition), monotone, ""));
    }

    /**
     * Lets another program go on from the batch that is shown, with the states as they are, and from what batches after it took in; the run is held there again. The graph may be another one
     * afterwards: see {@link org.sluice.telemetry.TelemetryClient#graph()}. Refused, with the node and the reason, when a state cannot be kept; the run stays as it is then. Needs a safe run.
     *
     * @param program name of a folder in the directory of {@code --debug-conditions}: classes, and the description as {@code META-INF/sluice/pipeline.json}
     */
    public CompletableFuture<ControlFrame> replace(String program) {
        return command("replace", new ControlCommand(-1, -1, "", Optional.empty(), false, program));
    }

    private CompletableFuture<ControlFrame> command(String name, ControlCommand command) {
        return calls.send("POST", CONTROL + "/" + name, command, ControlFrame.class);
    }

    // breakpoints

    /** In order of their making, with their hits and problems. */
    public CompletableFuture<List<Breakpoint>> breakpoints() {
        return calls.get(BREAKPOINTS, Breakpoint[].class).thenApply(List::of);
    }

    /** Adds a breakpoint. @return as it is kept, with its id */
    public CompletableFuture<Breakpoint> add(Breakpoint breakpoint) {
        return calls.send("POST", BREAKPOINTS, breakpoint, Breakpoint.class);
    }

    /** Takes the place of the breakpoint with its id, or adds it under that id; hits begin anew. */
    public CompletableFuture<Breakpoint> put(Breakpoint breakpoint) {
        return calls.send("PUT", BREAKPOINTS + "/" + encode(breakpoint.id()), breakpoint, Breakpoint.class);
    }

    public CompletableFuture<Void> removeBreakpoint(String id) {
        return calls.send("DELETE", BREAKPOINTS + "/" + encode(id), null, Object.class).thenApply(nothing -> null);
    }

    /** Hits with a number greater than {@code after}, oldest first; the run keeps the newest 1,000. */
    public CompletableFuture<List<BreakpointHit>> hits(long after) {
        return calls.get(BREAKPOINTS + "/hits?after=" + after, BreakpointHit[].class).thenApply(List::of);
    }

    // looks

    /** Records on an edge, of any batch that is kept. Needs that the run is held, but for the newest batch that is over. */
    public CompletableFuture<EdgeFrame> edge(EdgeQuestion question) {
        return calls.get(DEBUG + "/edges/" + encode(question.edge()) + "?batch=" + question.batch() + "&limit=" + question.limit()
                + question.seed().map(seed -> "&seed=" + seed).orElse("") + "&contains=" + encode(question.condition().contains())
                + "&class=" + encode(question.condition().className()), EdgeFrame.class);
    }

    /** The state of a node after any batch that is kept. Needs that the run is held, but for the newest batch. */
    public CompletableFuture<StatePage> state(StateQuestion question) {
        return calls.get(DEBUG + "/state/" + encode(question.node()) + "?batch=" + question.batch() + "&prefix=" + encode(question.prefix()) + "&cursor=" + encode(question.cursor())
                + "&limit=" + question.limit(), StatePage.class);
    }

    /** What became of the state of a node from after one batch to after another. @param limit most changes to be told, 1 to 1000 */
    public CompletableFuture<StateDifference> difference(String node, long from, long to, int limit) {
        return calls.get(DEBUG + "/state/" + encode(node) + "/difference?from=" + from + "&to=" + to + "&limit=" + limit, StateDifference.class);
    }

    /** Hashes of all edges and states of a batch; 0 = the one that is shown. */
    public CompletableFuture<BatchHashes> hashes(long batch) {
        return calls.get(DEBUG + "/hashes?batch=" + batch, BatchHashes.class);
    }

    // forces

    public CompletableFuture<List<Force>> forces() {
        return calls.get(DEBUG + "/forces", Force[].class).thenApply(List::of);
    }

    /**
     * Puts a record on an edge, changes one, or takes one away, in one batch, until it is cleared. A batch that was run already is made undone, with all after it: they run anew from what they
     * took in. That needs a safe run without checkpoints.
     */
    public CompletableFuture<Force> force(Force force) {
        return calls.send("POST", DEBUG + "/forces", force, Force.class);
    }

    /** As {@link #force}. */
    public CompletableFuture<Void> clearForce(String id) {
        return calls.send("DELETE", DEBUG + "/forces/" + encode(id), null, Object.class).thenApply(nothing -> null);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
