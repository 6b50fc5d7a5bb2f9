package org.sluice.live.ui.internal.views;

import java.util.Optional;
import java.util.function.Consumer;
import org.sluice.launching.debug.PipelineDebugTarget;
import org.sluice.live.ui.internal.kept.KeptRun;
import org.sluice.telemetry.BatchSummary;
import org.sluice.telemetry.PipelineDescription;
import org.sluice.telemetry.TelemetryClient;

/** A run that was read from a file. */
final class FileRun extends ShownRun {

    private final KeptRun kept;
    private Object taken;

    /** @param changed told when batches were read, another one is shown, or the file was closed */
    FileRun(KeptRun kept, Consumer<ShownRun> changed) {
        this.kept = kept;
        kept.onChange(() -> {
            refresh();
            changed.accept(this);
        });
    }

    @Override
    Object key() {
        return kept;
    }

    @Override
    String name() {
        return kept.name() + " \u00b7 " + kept.file().getFileName(); //$NON-NLS-1$
    }

    @Override
    PipelineDescription description() {
        return kept.description();
    }

    @Override
    boolean isOver() {
        return true;
    }

    @Override
    boolean isGone() {
        return kept.isClosed();
    }

    @Override
    long intervalMillis() {
        return kept.run().batchIntervalMillis();
    }

    @Override
    void refresh() {
        if (taken != kept.history()) {
            taken = kept.history();
            series().addAll(kept.history());
        }
    }

    @Override
    void show(BatchSummary batch) {
        kept.show(batch.number());
    }

    @Override
    void showNewest() {
        kept.showNewest();
    }

    @Override
    Optional<TelemetryClient> telemetry() {
        return Optional.empty();
    }

    @Override
    Optional<PipelineDebugTarget> debugged() {
        return Optional.empty();
    }

    @Override
    Optional<KeptRun> kept() {
        return Optional.of(kept);
    }
}
