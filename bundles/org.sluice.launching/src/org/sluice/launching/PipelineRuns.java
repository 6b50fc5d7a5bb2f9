package org.sluice.launching;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchesListener2;

/** All pipeline runs whose launches the Debug view knows, oldest first. Thread-safe. */
public final class PipelineRuns {

    private final List<PipelineRun> runs = new CopyOnWriteArrayList<>();
    private final Map<Path, PipelineRun> chosen = new ConcurrentHashMap<>();
    private final List<PipelineRun> alive = new CopyOnWriteArrayList<>();
    private final List<PipelineRunListener> listeners = new CopyOnWriteArrayList<>();
    private final Supplier<List<PipelineRunListener>> services;

    PipelineRuns(Supplier<List<PipelineRunListener>> services) {
        this.services = services;
    }

    /** The runs of this Eclipse. */
    public static PipelineRuns get() {
        return LaunchingPlugin.runs();
    }

    /** Oldest first. */
    public List<PipelineRun> all() {
        return List.copyOf(runs);
    }

    /** The run that a launch is. */
    public Optional<PipelineRun> of(ILaunch launch) {
        return runs.stream().filter(r -> r.launch() == launch).findFirst();
    }

    /** The newest run of a pipeline file, over or not. */
    public Optional<PipelineRun> newestOf(Path file) {
        Path normal = file.toAbsolutePath().normalize();
        return runs.stream().filter(r -> r.file().equals(normal)).reduce((older, newer) -> newer);
    }

    /** The run of a pipeline file that is looked at: the one that was chosen since the last one was started, otherwise the newest. */
    public Optional<PipelineRun> shownOf(Path file) {
        Path normal = file.toAbsolutePath().normalize();
        return Optional.ofNullable(chosen.get(normal)).filter(runs::contains).or(() -> newestOf(normal));
    }

    /** Looks at this run of its pipeline, until another one is chosen or started. */
    public void choose(PipelineRun run) {
        if (runs.contains(run) && shownOf(run.file()).filter(run::equals).isEmpty()) {
            chosen.put(run.file(), run);
            changed(run);
        }
    }

    /** Adds a listener; adding it twice has no effect. */
    public void addListener(PipelineRunListener listener) {
        if (!listeners.contains(listener)) {
            listeners.add(listener);
        }
    }

    public void removeListener(PipelineRunListener listener) {
        listeners.remove(listener);
    }

    /** Runs whose process may live, also those that the Debug view no longer knows. */
    List<PipelineRun> alive() {
        return List.copyOf(alive);
    }

    void add(PipelineRun run) {
        chosen.remove(run.file());
        runs.add(run);
        alive.add(run);
        tell(l -> l.runAdded(run));
    }

    void changed(PipelineRun run) {
        tell(l -> l.runChanged(run));
    }

    void ended(PipelineRun run) {
        alive.remove(run);
        changed(run);
    }

    void remove(PipelineRun run) {
        if (runs.remove(run)) {
            run.forget();
            tell(l -> l.runRemoved(run));
        }
    }

    private void tell(Consumer<PipelineRunListener> call) {
        tell(listeners, call);
        tell(services.get(), call);
    }

    private static void tell(List<PipelineRunListener> some, Consumer<PipelineRunListener> call) {
        for (PipelineRunListener listener : some) {
            try {
                call.accept(listener);
            } catch (RuntimeException e) {
                ILog.of(PipelineRuns.class).error("A listener for pipeline runs failed", e);
            }
        }
    }

    /** Removes runs together with their launches. */
    final class Launches implements ILaunchesListener2 {

        @Override
        public void launchesRemoved(ILaunch[] launches) {
            for (ILaunch launch : launches) {
                of(launch).ifPresent(PipelineRuns.this::remove);
            }
        }

        @Override
        public void launchesAdded(ILaunch[] launches) {
            // a run adds itself when it has a file
        }

        @Override
        public void launchesChanged(ILaunch[] launches) {
            // a run tells its changes itself
        }

        @Override
        public void launchesTerminated(ILaunch[] launches) {
            // the process tells its run
        }
    }
}
