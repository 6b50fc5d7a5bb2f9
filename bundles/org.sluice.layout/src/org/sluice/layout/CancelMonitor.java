package org.sluice.layout;

import java.util.function.BooleanSupplier;

import org.eclipse.elk.core.util.BasicProgressMonitor;

/** Carries a cancellation into ELK, which asks between its steps. */
final class CancelMonitor extends BasicProgressMonitor {

    private final BooleanSupplier cancelled;

    CancelMonitor(BooleanSupplier cancelled) {
        this.cancelled = cancelled;
    }

    @Override
    public boolean isCanceled() {
        return cancelled.getAsBoolean();
    }

    @Override
    protected BasicProgressMonitor doSubTask(float work, int maxHierarchyLevels) {
        return new CancelMonitor(cancelled);
    }
}
