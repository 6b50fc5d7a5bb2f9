package org.sluice.editor.internal.figures;

import org.sluice.editor.NodeLive;

/**
 * The footer of a card as displayed text, so that equal text means nothing to repaint.
 *
 * @param flow   records in and out
 * @param time   processing time
 * @param state  keys of the state, empty for a stateless node
 * @param saved  the state is covered by a checkpoint
 * @param exact  exact values for the tooltip
 * @param failed the node failed
 */
public record LiveText(String flow, String time, String state, boolean saved, String exact, boolean failed) {

    /** Attached, but no batch has been seen yet. */
    public static final LiveText WAITING = new LiveText("–", "", "", false, "", false); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

    /** The text for the numbers of a node that has (or has not) inputs and outputs. */
    public static LiveText of(NodeLive live, boolean hasInput, boolean hasOutput, String checkpoint) {
        if (live == null) {
            return WAITING;
        }
        String flow;
        if (hasInput && hasOutput) {
            flow = Quantities.count(live.in()) + " → " + Quantities.count(live.out()); //$NON-NLS-1$
        } else {
            flow = hasOutput ? Quantities.count(live.out()) + " out" : Quantities.count(live.in()) + " in"; //$NON-NLS-1$ //$NON-NLS-2$
        }
        StringBuilder exact = new StringBuilder();
        if (hasInput) {
            exact.append(Quantities.exact(live.in())).append(" records in\n"); //$NON-NLS-1$
        }
        if (hasOutput) {
            exact.append(Quantities.exact(live.out())).append(" records out\n"); //$NON-NLS-1$
        }
        exact.append(String.format(java.util.Locale.ROOT, "%,.3f ms", live.millis())); //$NON-NLS-1$
        String state = ""; //$NON-NLS-1$
        if (live.stateful()) {
            state = Quantities.count(live.stateKeys());
            exact.append('\n').append(Quantities.exact(live.stateKeys())).append(" keys in the state, ") //$NON-NLS-1$
                    .append(Quantities.exact(live.stateBytes())).append(" bytes"); //$NON-NLS-1$
            exact.append('\n').append(checkpoint.isEmpty() ? "no checkpoint yet" : "last checkpoint " + checkpoint); //$NON-NLS-1$ //$NON-NLS-2$
        }
        if (live.failed()) {
            exact.insert(0, live.error() + "\n\n"); //$NON-NLS-1$
        }
        return new LiveText(flow, Quantities.millis(live.millis()), state, live.stateful() && !checkpoint.isEmpty(), exact.toString(),
                live.failed());
    }
}
