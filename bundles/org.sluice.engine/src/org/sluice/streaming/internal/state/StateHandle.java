package org.sluice.streaming.internal.state;

import java.util.NoSuchElementException;
import org.sluice.streaming.State;

/** The state of one key during one call of a {@code mapWithState} function; used again for the next call. */
final class StateHandle extends State<Object> {

    private Object value;
    private boolean timingOut;
    private boolean updated;
    private boolean removed;

    void wrap(Object newValue, boolean isTimingOut) {
        value = newValue;
        timingOut = isTimingOut;
        updated = false;
        removed = false;
    }

    boolean updated() {
        return updated;
    }

    boolean removed() {
        return removed;
    }

    Object value() {
        return value;
    }

    @Override
    public boolean exists() {
        return value != null;
    }

    @Override
    public Object get() {
        if (value == null) {
            throw new NoSuchElementException("The key has no state. Ask exists() before.");
        }
        return value;
    }

    @Override
    public void update(Object newState) {
        check("updated");
        if (newState == null) {
            throw new IllegalArgumentException("The state cannot be updated to null. Call remove() to drop it.");
        }
        value = newState;
        updated = true;
    }

    @Override
    public void remove() {
        check("removed");
        value = null;
        updated = false;
        removed = true;
    }

    private void check(String what) {
        if (removed) {
            throw new IllegalArgumentException("The state cannot be " + what + " after it was removed.");
        }
        if (timingOut) {
            throw new IllegalArgumentException("The state cannot be " + what + " while it is timing out: it goes after this call.");
        }
    }

    @Override
    public boolean isTimingOut() {
        return timingOut;
    }
}
