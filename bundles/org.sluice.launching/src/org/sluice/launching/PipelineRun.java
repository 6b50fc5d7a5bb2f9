package org.sluice.launching;

import org.sluice.telemetry.debug.ControlFrame;
import java.util.function.Consumer;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.List;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.debug.core.ILaunch;
import org.sluice.launching.internal.CompiledPipeline;
import org.sluice.launching.internal.EngineStreams;
import org.sluice.launching.internal.LaunchProblem;
import org.sluice.launching.internal.ProgramFolders;
import org.sluice.launching.internal.StagedStop;
import org.sluice.telemetry.PipelineDescription;
import org.sluice.telemetry.RunState;
import org.sluice.telemetry.RunStateFrame;
import org.sluice.telemetry.TelemetryClient;
import org.sluice.telemetry.TelemetrySnapshot;

/**
 * One launch of one pipeline: its process, its telemetry and where it is. Adapter of the {@link ILaunch} and of its
 * process. All methods from any thread; none waits unless it says so.
 *
 * <pre>
 * STARTING ──► RUNNING ──► STOPPING ──► STOPPED     the process ended well, or was asked to end
 *     └───────────┴────────────┴──────► FAILED      user code failed, or the process ended without being asked
 * </pre>
 */
public final class PipelineRun {

    private static final Pattern DASHBOARD = Pattern.compile("sluice: dashboard (http://127\\.0\\.0\\.1:\\d+/\\S*)");
    private static final Pattern RECORDED = Pattern.compile("sluice: recorded \\d+ batch(?:es)? in (.*\\.dstest)(?:;.*)?");
    private static final String PREFIX = "sluice: ";
    private static final int MAX_OWN_EXIT_CODE = 3;
    private static final Duration LAST_WORDS = Duration.ofSeconds(1);

    private final PipelineRuns registry;
    private final ILaunch launch;
    private volatile CompiledPipeline compiled;
    private final Path file;
    private final RunFolders folders;
    private final Optional<Path> checkpoints;
    private final CompletableFuture<URI> dashboard = new CompletableFuture<>();
    private final CompletableFuture<Void> heardOut = new CompletableFuture<>();

    private volatile EngineProcess process;
    private volatile TelemetryClient client;
    private volatile TelemetrySnapshot newest = TelemetrySnapshot.INITIAL;
    private volatile Path recordedTest;
    private volatile boolean stopAsked;
    private volatile OptionalInt exitCode = OptionalInt.empty();
    private volatile String firstErrorLine = "";
    private final List<Consumer<ControlFrame>> controls = new CopyOnWriteArrayList<>();
    private final List<Runnable> ends = new CopyOnWriteArrayList<>();
    private RunState told = RunState.STARTING;

    /** @param checkpoints where it writes them */
    PipelineRun(PipelineRuns registry, ILaunch launch, CompiledPipeline compiled, Path file, RunFolders folders, Optional<Path> checkpoints) {
        this.registry = registry;
        this.launch = launch;
        this.compiled = compiled;
        this.file = file;
        this.folders = folders;
        this.checkpoints = checkpoints;
    }

    public ILaunch launch() {
        return launch;
    }

    /** Name of the pipeline. */
    public String name() {
        return compiled.name();
    }

    /** The pipeline file, absolute and normalized. */
    public Path file() {
        return file;
    }

    /** Where the run writes checkpoints; empty when it writes none. They may be gone with the launch. */
    public Optional<Path> checkpoints() {
        return checkpoints;
    }

    /** Whether its checkpoints are in a directory that was chosen for them, and not gone with the launch. */
    public boolean keepsCheckpoints() {
        return checkpoints.isPresent() && !checkpoints.get().startsWith(folders.kept());
    }

    /** The golden test the run has recorded, once it is over; empty when it has recorded none. May be gone with the launch. */
    public Optional<Path> recordedTest() {
        return Optional.ofNullable(recordedTest);
    }

    /** The graph as it is run: as the file was when the run was started, or when its program was replaced; the file may have changed since. */
    public PipelineDescription description() {
        return compiled.description();
    }

    /** For the debugger: another program goes on in the place of the one before. */
    public void replaced(CompiledPipeline by) {
        compiled = by;
    }

    /** Address of the run's dashboard with its token, once the run has said it. */
    public Optional<URI> dashboard() {
        return dashboard.isDone() && !dashboard.isCompletedExceptionally() ? Optional.of(dashboard.join()) : Optional.empty();
    }

    /** Answers questions about the run beyond {@link #progress()}; empty until the dashboard is there. */
    public Optional<TelemetryClient> telemetry() {
        return Optional.ofNullable(client);
    }

    /** Process id of the engine, empty before it was started. */
    public Optional<Long> pid() {
        return Optional.ofNullable(process).map(p -> p.system().pid());
    }

    /** How the process ended; empty while it lives. */
    public OptionalInt exitCode() {
        return exitCode;
    }

    public boolean isOver() {
        return exitCode.isPresent();
    }

    /** Where the run is now; the newest batch only. */
    public RunProgress progress() {
        TelemetrySnapshot heard = newest;
        RunStateFrame state = state(heard);
        Optional<RunFailure> failure = heard.batch().flatMap(RunFailure::of);
        if (failure.isEmpty() && state.state() == RunState.FAILED) {
            failure = RunFailure.ofLine(state.message());
        }
        return new RunProgress(state.state(), state.message(), heard.run(), heard.batch(), heard.totals(), failure);
    }

    private RunStateFrame state(TelemetrySnapshot heard) {
        if (exitCode.isPresent()) {
            return endState(heard, exitCode.getAsInt());
        }
        if (stopAsked && !heard.state().state().isFinal()) {
            return new RunStateFrame(RunState.STOPPING, "");
        }
        return heard.state();
    }

    private RunStateFrame endState(TelemetrySnapshot heard, int code) {
        if (heard.state().state() == RunState.FAILED) {
            return heard.state();
        }
        if (code == 0 || stopAsked) {
            return new RunStateFrame(RunState.STOPPED, heard.state().message());
        }
        // a program that ends by itself says why; one that was killed has not said it
        String why = firstErrorLine.isEmpty() || code > MAX_OWN_EXIT_CODE ? "The engine process ended unexpectedly (exit code " + code + ")." : firstErrorLine;
        return new RunStateFrame(RunState.FAILED, why);
    }

    /** Tells where the run stands, now and whenever it is heard; only of a run that is debugged. On the thread that hears it. */
    public void onControl(Consumer<ControlFrame> listener) {
        controls.add(listener);
        newest.control().ifPresent(listener);
    }

    /** Tells of the end of the process; at once when it is over already. */
    public void onEnd(Runnable listener) {
        ends.add(listener);
        if (isOver() && ends.remove(listener)) {
            listener.run();
        }
    }

    /** Stops the run in stages, in the background; once more while that is under way kills the process. */
    public void stop() {
        EngineProcess running = process;
        if (running != null) {
            running.terminate();
        }
    }

    void started(Process system, Map<String, String> attributes) {
        registry.add(this);
        process = new EngineProcess(this, system, attributes);
    }

    /** A line on the error stream of the process; called on the thread that reads it. */
    void errorLine(String line) {
        Matcher matcher = DASHBOARD.matcher(line);
        if (matcher.find()) {
            URI address = URI.create(matcher.group(1));
            client = TelemetryClient.connect(address, this::heard);
            dashboard.complete(address);
        } else if (RECORDED.matcher(line).matches()) {
            recordedTest = file.resolveSibling(RECORDED.matcher(line).replaceFirst("$1"));
        } else if (firstErrorLine.isEmpty() && !line.isBlank() && !line.contains("VM warning") && !line.startsWith("WARNING")) {
            firstErrorLine = line.startsWith(PREFIX) ? line.substring(PREFIX.length()).strip() : line.strip();
        }
    }

    private void heard(TelemetrySnapshot snapshot) {
        newest = snapshot;
        snapshot.control().ifPresent(control -> controls.forEach(listener -> listener.accept(control)));
        if (snapshot.connection().isFinal()) {
            heardOut.complete(null);
        }
        tellWhenChanged();
    }

    private void tellWhenChanged() {
        RunState now = progress().state();
        synchronized (this) {
            if (now == told) {
                return;
            }
            told = now;
        }
        registry.changed(this);
    }

    /** Waits until the run has said where its dashboard is. */
    void awaitDashboard(Duration deadline, IProgressMonitor monitor) throws CoreException {
        long end = System.nanoTime() + deadline.toNanos();
        try {
            while (!answered()) {
                if (monitor.isCanceled()) {
                    process.terminate();
                    return;
                }
                if (System.nanoTime() > end) {
                    process.system().destroyForcibly();
                    throw LaunchProblem.noAnswer(name(), deadline.toSeconds());
                }
            }
        } catch (InterruptedException e) {
            process.terminate();
            Thread.currentThread().interrupt();
        }
    }

    private boolean answered() throws InterruptedException, CoreException {
        try {
            dashboard.get(100, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            if (exitCode.orElse(-1) == 0) {
                // over before it was heard
                return true;
            }
            throw LaunchProblem.endedEarly(name(), exitCode.orElse(-1), firstErrorLine);
        }
    }

    boolean askToDrain() {
        TelemetryClient asked = client;
        if (asked == null) {
            return false;
        }
        try {
            asked.stop().get(2, TimeUnit.SECONDS);
            return true;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void stopAsked() {
        if (exitCode.isEmpty()) {
            stopAsked = true;
            tellWhenChanged();
        }
    }

    /** The process is gone: called on the thread that watches it. */
    void ended(EngineProcess engine, int code) {
        awaitLastWords(engine.streams());
        ProgramFolders.delete(folders.program());
        exitCode = OptionalInt.of(code);
        dashboard.completeExceptionally(new IllegalStateException("exit code " + code));
        if (client != null) {
            client.close();
        }
        registry.ended(this);
        for (Runnable listener : ends) {
            if (ends.remove(listener)) {
                listener.run();
            }
        }
    }

    /** What the process wrote and sent before its end must be here before its end is told. */
    private void awaitLastWords(EngineStreams streams) {
        try {
            streams.getOutputStreamMonitor().awaitEnd(LAST_WORDS);
            streams.getErrorStreamMonitor().awaitEnd(LAST_WORDS);
            if (client != null) {
                heardOut.get(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            // nothing more to hear
        }
    }

    /** Writes a line into the console. */
    void say(String line) {
        if (!line.isEmpty()) {
            process.streams().say(line);
        }
    }

    /** The launch is gone: what was kept of the run is not needed any more. */
    void forget() {
        if (isOver()) {
            ProgramFolders.delete(folders.kept());
        }
    }

    void stopForShutdown() {
        if (process != null) {
            process.stop(StagedStop.Patience.SHUTDOWN);
        }
    }

    void signalEnd() {
        if (process != null) {
            process.system().destroy();
        }
    }
}
