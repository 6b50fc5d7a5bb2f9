package org.sluice.launching.debug;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IWorkspaceRunnable;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.model.Breakpoint;
import org.eclipse.debug.core.model.IBreakpoint;
import org.sluice.telemetry.debug.BreakpointKind;
import org.sluice.telemetry.debug.RecordCondition;
import org.sluice.telemetry.debug.SuspendPolicy;

/**
 * A breakpoint of the workspace on an edge or a node of a pipeline file; it outlives runs and the session.
 *
 * <p><b>Threading:</b> any thread.
 */
public final class PipelineBreakpoint extends Breakpoint {

    /** Type of its marker. */
    public static final String MARKER = "org.sluice.launching.pipelineBreakpoint";

    private static final String KIND = "org.sluice.launching.kind";
    private static final String PLACE = "org.sluice.launching.place";
    private static final String CONDITION = "org.sluice.launching.condition";
    private static final String CONTAINS = "org.sluice.launching.contains";
    private static final String KEY = "org.sluice.launching.key";
    private static final String HIT_COUNT = "org.sluice.launching.hitCount";
    private static final String LIMIT = "org.sluice.launching.limit";
    private static final String POLICY = "org.sluice.launching.policy";

    private volatile String problem = "";

    /** For the platform, which then sets the marker. */
    public PipelineBreakpoint() {
    }

    /**
     * Makes one and tells the platform.
     *
     * @param place id of an edge or of a node; {@code ""} where the kind needs none
     */
    public static PipelineBreakpoint create(IFile file, BreakpointKind kind, String place) throws CoreException {
        return create(file, kind, place, BreakpointSettings.DEFAULT);
    }

    /** As {@link #create(IFile, BreakpointKind, String)}, with settings. */
    public static PipelineBreakpoint create(IFile file, BreakpointKind kind, String place, BreakpointSettings settings) throws CoreException {
        PipelineBreakpoint breakpoint = new PipelineBreakpoint();
        IWorkspaceRunnable work = monitor -> {
            IMarker marker = file.createMarker(MARKER);
            breakpoint.setMarker(marker);
            marker.setAttributes(attributes(settings));
            marker.setAttribute(IBreakpoint.PERSISTED, true);
            marker.setAttribute(IBreakpoint.ID, PipelineDebugTarget.MODEL);
            marker.setAttribute(KIND, kind.name());
            marker.setAttribute(PLACE, place);
            marker.setAttribute(IMarker.LOCATION, place);
            marker.setAttribute(IMarker.MESSAGE, file.getName() + ": " + place);
        };
        ResourcesPlugin.getWorkspace().run(work, null);
        DebugPlugin.getDefault().getBreakpointManager().addBreakpoint(breakpoint);
        return breakpoint;
    }

    /** All of the workspace. */
    public static List<PipelineBreakpoint> all() {
        List<PipelineBreakpoint> all = new ArrayList<>();
        for (IBreakpoint one : DebugPlugin.getDefault().getBreakpointManager().getBreakpoints(PipelineDebugTarget.MODEL)) {
            if (one instanceof PipelineBreakpoint own) {
                all.add(own);
            }
        }
        return all;
    }

    /** Those on a place of a file. */
    public static List<PipelineBreakpoint> at(IFile file, String place) {
        return all().stream().filter(one -> one.getMarker().exists() && file.equals(one.getMarker().getResource()) && one.place().equals(place)).toList();
    }

    @Override
    public String getModelIdentifier() {
        return PipelineDebugTarget.MODEL;
    }

    /** The pipeline file, absolute and normalized. */
    public Optional<Path> file() {
        IMarker marker = getMarker();
        IPath location = marker == null || !marker.exists() ? null : marker.getResource().getLocation();
        return Optional.ofNullable(location).map(one -> one.toPath().toAbsolutePath().normalize());
    }

    public BreakpointKind kind() {
        try {
            return BreakpointKind.valueOf(text(KIND, BreakpointKind.RECORD.name()));
        } catch (IllegalArgumentException e) {
            return BreakpointKind.RECORD;
        }
    }

    /** Id of the edge or node. */
    public String place() {
        return text(PLACE, "");
    }

    /** Java over a record; {@code ""} = any record. */
    public String condition() {
        return text(CONDITION, "");
    }

    public void setCondition(String expression) throws CoreException {
        setAttribute(CONDITION, expression.strip());
    }

    /** Keys, bytes, batches or milliseconds, as the kind says; 0 = the kind's default. */
    public int limit() {
        return getMarker().getAttribute(LIMIT, 0);
    }

    /** What it waits for in its place. */
    public BreakpointSettings settings() {
        return new BreakpointSettings(getMarker().getAttribute(ENABLED, true), condition(), text(CONTAINS, ""), text(KEY, ""), getMarker().getAttribute(HIT_COUNT, 1), limit(), policy());
    }

    /** Changes all at once: runs are told once. */
    public void apply(BreakpointSettings settings) throws CoreException {
        IWorkspaceRunnable work = monitor -> {
            IMarker marker = ensureMarker();
            for (Map.Entry<String, Object> one : attributes(settings).entrySet()) {
                marker.setAttribute(one.getKey(), one.getValue());
            }
        };
        ResourcesPlugin.getWorkspace().run(work, getMarkerRule(), 0, null);
    }

    private static Map<String, Object> attributes(BreakpointSettings settings) {
        return Map.of(ENABLED, settings.enabled(), CONDITION, settings.condition(), CONTAINS, settings.contains(), KEY, settings.key(), HIT_COUNT, settings.hitCount(),
                LIMIT, settings.limit(), POLICY, settings.policy().name());
    }

    private SuspendPolicy policy() {
        try {
            return SuspendPolicy.valueOf(text(POLICY, SuspendPolicy.RUN.name()));
        } catch (IllegalArgumentException e) {
            return SuspendPolicy.RUN;
        }
    }

    /** Why it cannot work in the run that was told of it last; {@code ""} when it can. */
    public String problem() {
        return problem;
    }

    void told(String newProblem) {
        problem = newProblem == null ? "" : newProblem;
    }

    private String text(String attribute, String otherwise) {
        IMarker marker = getMarker();
        return marker == null ? otherwise : marker.getAttribute(attribute, otherwise);
    }

    /** Its id in a run. */
    public String wireId() {
        return "m" + getMarker().getId();
    }

    /** What a run is told. @throws CoreException its condition cannot be compiled */
    org.sluice.telemetry.debug.Breakpoint toWire(ConditionClasses conditions) throws CoreException {
        BreakpointSettings settings = settings();
        String expression = kind() == BreakpointKind.RECORD ? settings.condition() : "";
        String className = expression.isEmpty() ? "" : conditions.compile(place(), expression);
        return new org.sluice.telemetry.debug.Breakpoint(wireId(), kind(), place(), settings.enabled() && DebugPlugin.getDefault().getBreakpointManager().isEnabled(), settings.hitCount(),
                new RecordCondition(className, expression, settings.contains(), settings.key()), settings.limit(), settings.policy(), 0, "");
    }
}
