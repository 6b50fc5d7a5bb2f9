package org.sluice.live.ui.internal.kept;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.sluice.launching.PipelineRun;
import org.sluice.launching.RunProgress;
import org.sluice.launching.debug.PipelineDebugTarget;
import org.sluice.model.PipelineFiles;
import org.sluice.telemetry.BatchFrame;
import org.sluice.telemetry.BatchSummary;
import org.sluice.telemetry.EdgeDescription;
import org.sluice.telemetry.NodeDescription;
import org.sluice.telemetry.RunSnapshot;
import org.sluice.telemetry.RunStateFrame;
import org.sluice.telemetry.SampleFrame;
import org.sluice.telemetry.StateFrame;
import org.sluice.telemetry.TelemetryClient;
import org.sluice.telemetry.debug.EdgeFrame;
import org.sluice.telemetry.debug.EdgeQuestion;

/** Asks a run for its records and states, and writes a snapshot. What a run that is over, or does not answer in time, no longer tells is left out. */
final class SnapshotJob extends Job {

    private static final int RECORDS = 100;
    private static final int ENTRIES = 1000;
    private static final long ANSWER_SECONDS = 5;
    private static final long PERIOD_MILLIS = 200;
    private static final long MOST_MILLIS = 15_000;

    private final PipelineRun run;
    private final Optional<BatchFrame> pinned;
    private final IFile target;

    /** @param pinned the batch that was chosen to be shown; empty = the newest one */
    SnapshotJob(PipelineRun run, Optional<BatchFrame> pinned, IFile target) {
        super(NLS.bind(Messages.Snapshot_job, run.name()));
        this.run = run;
        this.pinned = pinned;
        this.target = target;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            byte[] text = snapshot(monitor).toText().getBytes(StandardCharsets.UTF_8);
            if (target.exists()) {
                target.setContents(new ByteArrayInputStream(text), true, true, monitor);
            } else {
                target.create(new ByteArrayInputStream(text), true, monitor);
            }
            return Status.OK_STATUS;
        } catch (IOException | CoreException e) {
            return Status.error(NLS.bind(Messages.Snapshot_failed, target.getFullPath(), e.getMessage()), e);
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Status.CANCEL_STATUS;
        }
    }

    private RunSnapshot snapshot(IProgressMonitor monitor) throws IOException, InterruptedException {
        Path layout = PipelineFiles.layoutFileOf(run.file());
        RunProgress progress = run.progress();
        RunSnapshot snapshot = RunSnapshot.of(System.currentTimeMillis(), run.file().getFileName().toString(), Files.readString(run.file()), Files.exists(layout) ? Files.readString(layout) : "", //$NON-NLS-1$
                progress.run().orElseThrow(), run.description(), new RunStateFrame(progress.state(), progress.message()), pinned.or(progress::batch).orElseThrow(), progress.totals());
        Optional<TelemetryClient> client = run.isOver() ? Optional.empty() : run.telemetry();
        return client.isEmpty() ? snapshot : asked(client.get(), snapshot, monitor);
    }

    private RunSnapshot asked(TelemetryClient client, RunSnapshot snapshot, IProgressMonitor monitor) throws InterruptedException {
        boolean held = run.launch().getDebugTarget() instanceof PipelineDebugTarget target && target.control().held();
        List<SampleFrame> samples = held ? heldSamples(client) : samples(client, snapshot.run().batchIntervalMillis(), monitor);
        Optional<SampleFrame> newest = samples.stream().filter(sample -> sample.batchNumber() > 0).max(Comparator.comparingLong(SampleFrame::batchNumber));
        Optional<BatchFrame> batch = pinned.isPresent() || newest.isEmpty() ? Optional.empty() : answer(client.batch(newest.get().timeMillis()));
        List<StateFrame> states = new ArrayList<>();
        for (NodeDescription node : run.description().nodes()) {
            if (node.stateful()) {
                answer(client.state(node.id(), "", ENTRIES)).ifPresent(states::add); //$NON-NLS-1$
            }
        }
        List<BatchSummary> history = answer(client.history()).orElse(List.of());
        return batch.map(snapshot::with).orElse(snapshot).with(history, samples, states);
    }

    private List<SampleFrame> heldSamples(TelemetryClient client) throws InterruptedException {
        List<SampleFrame> samples = new ArrayList<>();
        for (EdgeDescription edge : run.description().edges()) {
            Optional<EdgeFrame> frame = answer(client.debug().edge(EdgeQuestion.first(edge.id(), RECORDS)));
            frame.ifPresent(one -> samples.add(new SampleFrame(edge.id(), edge.source(), one.batch(), one.timeMillis(), one.total(), one.records())));
        }
        return samples;
    }

    /** The run begins to look at records when it is asked for them, so there are some after the next batch. */
    private List<SampleFrame> samples(TelemetryClient client, long intervalMillis, IProgressMonitor monitor) throws InterruptedException {
        Map<String, SampleFrame> found = new LinkedHashMap<>();
        List<EdgeDescription> edges = run.description().edges();
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(Math.min(MOST_MILLIS, 2 * intervalMillis + 2_000));
        while (true) {
            for (EdgeDescription edge : edges) {
                if (!found.containsKey(edge.id())) {
                    answer(client.sample(edge.id())).filter(sample -> sample.batchNumber() > 0).ifPresent(sample -> found.put(edge.id(), sample));
                }
            }
            if (found.size() == edges.size() || System.nanoTime() > end || run.isOver()) {
                return List.copyOf(found.values());
            }
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            answer(new CompletableFuture<Void>().completeOnTimeout(null, PERIOD_MILLIS, TimeUnit.MILLISECONDS));
        }
    }

    private static <T> Optional<T> answer(CompletableFuture<T> question) throws InterruptedException {
        try {
            return Optional.ofNullable(question.get(ANSWER_SECONDS, TimeUnit.SECONDS));
        } catch (ExecutionException | TimeoutException e) {
            return Optional.empty();
        }
    }
}
