package org.sluice.live.ui.internal.debug;

import org.eclipse.osgi.util.NLS;
import org.sluice.editor.internal.figures.Quantities;
import org.sluice.launching.debug.BreakpointSettings;
import org.sluice.launching.debug.PipelineBreakpoint;
import org.sluice.telemetry.debug.BreakpointKind;

/** Breakpoints in words. */
public final class BreakpointTexts {

    private BreakpointTexts() {
    }

    /** One with its file, for the Breakpoints view. */
    static String withFile(PipelineBreakpoint breakpoint) {
        String place = breakpoint.place().isEmpty() ? Messages.Breakpoint_anyPlace : breakpoint.place();
        String text = NLS.bind(Messages.Breakpoint_text, new Object[] {breakpoint.getMarker().getResource().getName(), place, text(breakpoint)});
        return breakpoint.problem().isEmpty() ? text : text + " \u2013 " + breakpoint.problem(); //$NON-NLS-1$
    }

    /** What one waits for and holds. */
    public static String text(PipelineBreakpoint breakpoint) {
        return text(breakpoint.kind(), breakpoint.settings());
    }

    static String text(BreakpointKind kind, BreakpointSettings settings) {
        String limit = Quantities.exact(settings.limit());
        StringBuilder text = new StringBuilder(switch (kind) {
            case RECORD -> Messages.Breakpoint_record;
            case NODE -> Messages.Breakpoint_node;
            case STATE_KEYS -> NLS.bind(Messages.Breakpoint_keys, limit);
            case STATE_BYTES -> NLS.bind(Messages.Breakpoint_bytes, limit);
            case STATE_GROWN -> NLS.bind(Messages.Breakpoint_grown, settings.limit() > 0 ? limit : "5"); //$NON-NLS-1$
            case STATE_ENTRY -> NLS.bind(Messages.Breakpoint_entry, settings.key());
            case SLOW -> settings.limit() > 0 ? NLS.bind(Messages.Breakpoint_slow, limit) : Messages.Breakpoint_slowInterval;
            case ERROR -> Messages.Breakpoint_error;
            case LATE -> Messages.Breakpoint_late;
        });
        if (!settings.condition().isEmpty()) {
            text.append(NLS.bind(Messages.Breakpoint_if, settings.condition()));
        }
        if (!settings.contains().isEmpty()) {
            text.append(NLS.bind(Messages.Breakpoint_contains, settings.contains()));
        }
        if (settings.hitCount() > 1) {
            text.append(NLS.bind(Messages.Breakpoint_hitCount, settings.hitCount()));
        }
        return text.append(switch (settings.policy()) {
            case RUN -> ""; //$NON-NLS-1$
            case BRANCH -> Messages.Breakpoint_branch;
            case RECORD -> Messages.Breakpoint_goesOn;
        }).toString();
    }
}
