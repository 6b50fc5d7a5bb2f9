package org.sluice.launching.debug;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        PipelineBreakpoint breakpoint = new PipelineBreakpoint();
        IWorkspaceRunnable work = monitor -> {
            IMarker marker = file.createMarker(MARKER);
            breakpoint.setMarker(marker);
            marker.setAttribute(IBreakpoint.ENABLED, true);
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

    /** Text the record has to contain; {@code ""} = any. */
    public String contains() {
        return text(CONTAINS, "");
    }

    public void setContains(String text) throws CoreException {
        setAttribute(CONTAINS, text);
    }

    /** From which hit on the run is held. */
    public int hitCount() {
        return getMarker().getAttribute(HIT_COUNT, 1);
    }

    public void setHitCount(int count) throws CoreException {
        setAttribute(HIT_COUNT, Math.max(1, count));
    }

    /** Keys, bytes, batches or milliseconds, as the kind says; 0 = the kind's default. */
    public int limit() {
        return getMarker().getAttribute(LIMIT, 0);
    }

    public void setLimit(int limit) throws CoreException {
        setAttribute(LIMIT, Math.max(0, limit));
    }

    public SuspendPolicy policy() {
        try {
            return SuspendPolicy.valueOf(text(POLICY, SuspendPolicy.RUN.name()));
        } catch (IllegalArgumentException e) {
            return SuspendPolicy.RUN;
        }
    }

    public void setPolicy(SuspendPolicy policy) throws CoreException {
        setAttribute(POLICY, policy.name());
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
        String expression = condition();
        String className = expression.isEmpty() || kind() != BreakpointKind.RECORD ? "" : conditions.compile(place(), expression);
        return new org.sluice.telemetry.debug.Breakpoint(wireId(), kind(), place(), isEnabled() && DebugPlugin.getDefault().getBreakpointManager().isEnabled(), hitCount(),
                new RecordCondition(className, expression, contains(), ""), limit(), policy(), 0, "");
    }
}
