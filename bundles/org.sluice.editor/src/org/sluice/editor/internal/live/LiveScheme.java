package org.sluice.editor.internal.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** What canvases show of runs: the number, its threshold if there is one, and whether the legend is there. One for all canvases, kept in the preferences of the workspace. UI thread only. */
public final class LiveScheme {

    private static final LiveScheme INSTANCE = new LiveScheme();

    private final List<Runnable> listeners = new ArrayList<>();

    private LiveScheme() {
    }

    public static LiveScheme get() {
        return INSTANCE;
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode("org.sluice.editor"); //$NON-NLS-1$
    }

    public Metric metric() {
        try {
            return Metric.valueOf(preferences().get("live.metric", Metric.RECORDS.key()).toUpperCase(Locale.ROOT)); //$NON-NLS-1$
        } catch (IllegalArgumentException e) {
            return Metric.RECORDS; // of another version
        }
    }

    public void setMetric(Metric metric) {
        preferences().put("live.metric", metric.key()); //$NON-NLS-1$
        tell();
    }

    /** Numbers from here on are marked, and nothing else is; empty = by how much they are. */
    public OptionalDouble threshold() {
        double value = preferences().getDouble("live.threshold." + metric().key(), -1); //$NON-NLS-1$
        return value < 0 ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** Of the metric that is chosen. */
    public void setThreshold(OptionalDouble value) {
        if (value.isPresent()) {
            preferences().putDouble("live.threshold." + metric().key(), value.getAsDouble()); //$NON-NLS-1$
        } else {
            preferences().remove("live.threshold." + metric().key()); //$NON-NLS-1$
        }
        tell();
    }

    public boolean isLegendShown() {
        return preferences().getBoolean("live.legend", true); //$NON-NLS-1$
    }

    public void setLegendShown(boolean shown) {
        preferences().putBoolean("live.legend", shown); //$NON-NLS-1$
        tell();
    }

    /** @return what ends it */
    public Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
