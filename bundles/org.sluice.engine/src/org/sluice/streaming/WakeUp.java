package org.sluice.streaming;

/** Ends a wait on a {@link Clock} early. */
public final class WakeUp {

    private boolean raised;

    public synchronized void raise() {
        raised = true;
        notifyAll();
    }

    public synchronized boolean raised() {
        return raised;
    }

    /** Makes waiters look at their clock again. */
    public synchronized void lookAgain() {
        notifyAll();
    }
}
