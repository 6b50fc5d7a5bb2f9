package org.sluice.editor.internal.figures;

import org.eclipse.osgi.util.NLS;
import org.sluice.editor.NodeLive;
import org.sluice.editor.internal.Messages;

/**
 * The footer of a card as displayed text, so that equal text means nothing to repaint.
 *
 * @param flow   records in and out
 * @param time   processing time
 * @param state  keys of the state, empty for a stateless node
 * @param saved  the state is covered by a checkpoint
 * @param errors records that failed, empty when none did
 * @param exact  exact values for the tooltip
 * @param failed the node failed
 */
public record LiveText(String flow, String time, String state, boolean saved, String errors, String exact, boolean failed) {

    /** Attached, but no batch has been seen yet. */
    public static final LiveText WAITING = new LiveText("–", "", "", false, "", "", false); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

    /** The text for the numbers of a node that has (or has not) inputs and outputs. */
    public static LiveText of(NodeLive live, boolean hasInput, boolean hasOutput, String checkpoint) {
        if (live == null) {
            return WAITING;
        }
        String flow;
        if (hasInput && hasOutput) {
            flow = Quantities.count(live.in()) + " → " + Quantities.count(live.out()); //$NON-NLS-1$
        } else {
            flow = hasOutput ? NLS.bind(Messages.Live_out, Quantities.count(live.out())) : NLS.bind(Messages.Live_in, Quantities.count(live.in()));
        }
        StringBuilder exact = new StringBuilder();
        if (hasInput) {
            exact.append(NLS.bind(Messages.Live_recordsIn, Quantities.exact(live.in()))).append('\n');
        }
        if (hasOutput) {
            exact.append(NLS.bind(Messages.Live_recordsOut, Quantities.exact(live.out()))).append('\n');
        }
        exact.append(String.format(java.util.Locale.ROOT, "%,.3f ms", live.millis())); //$NON-NLS-1$
        String state = ""; //$NON-NLS-1$
        if (live.stateful()) {
            state = Quantities.count(live.stateKeys());
            exact.append('\n').append(NLS.bind(Messages.Live_state, Quantities.exact(live.stateKeys()), Quantities.exact(live.stateBytes())));
            exact.append('\n').append(checkpoint.isEmpty() ? Messages.Live_noCheckpoint : NLS.bind(Messages.Live_lastCheckpoint, checkpoint));
        }
        String errors = ""; //$NON-NLS-1$
        if (live.errors() > 0) {
            errors = Quantities.count(live.errors());
            exact.append('\n').append(NLS.bind(Messages.Live_recordsFailed, Quantities.exact(live.errors())));
        }
        if (live.failed()) {
            exact.insert(0, live.error() + "\n\n"); //$NON-NLS-1$
        }
        return new LiveText(flow, Quantities.millis(live.millis()), state, live.stateful() && !checkpoint.isEmpty(), errors, exact.toString(),
                live.failed());
    }
}
