package org.sluice.streaming.internal.state;

import org.sluice.streaming.internal.stage.Step;

/** End of a chain nobody listens to. */
public final class DiscardStep extends Step {

    @Override
    public void accept(Object record) {
    }

    @Override
    public void end() {
    }
}
