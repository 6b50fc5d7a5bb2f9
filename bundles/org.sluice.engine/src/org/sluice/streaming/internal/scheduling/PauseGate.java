package org.sluice.streaming.internal.scheduling;

/** Lets one batch run at a time, and none of the schedule while the run is paused. */
final class PauseGate {

    private boolean paused;
    private boolean busy;
    private boolean closed;

    /** Before a batch of the schedule; waits while paused. @return false = the run is being stopped */
    synchronized boolean enter() throws InterruptedException {
        while (paused && !closed) {
            wait();
        }
        busy = !closed;
        return busy;
    }

    synchronized void leave() {
        busy = false;
        notifyAll();
    }

    /** @param wait until the batch that is running has ended */
    synchronized void pause(boolean wait) throws InterruptedException {
        paused = true;
        while (wait && busy && !closed) {
            wait();
        }
    }

    synchronized void resume() {
        paused = false;
        notifyAll();
    }

    synchronized boolean paused() {
        return paused;
    }

    /** Whether no batch of the schedule is running and none will. */
    synchronized boolean still() {
        return paused && !busy;
    }

    /** Nobody waits any more. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }
}
