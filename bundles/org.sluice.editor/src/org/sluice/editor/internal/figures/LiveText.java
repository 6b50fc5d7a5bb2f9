package org.sluice.editor.internal.figures;

import org.eclipse.osgi.util.NLS;
import org.sluice.editor.NodeLive;
import org.sluice.editor.internal.Messages;

/**
 * The footer of a card as displayed text, so that equal text means nothing to repaint.
 *
 * @param main    what is in the foreground: records in and out, or another number that was chosen
 * @param side    what is beside it: processing time, or records in and out
 * @param state   keys of the state, empty for a stateless node
 * @param saved   the state is covered by a checkpoint
 * @param errors  records that failed and, behind a sign, those nobody accounts for; empty when there are none
 * @param failed  the node failed
 * @param level   how much it is beside others, 0 (nothing) to 4
 * @param hot     the node takes much of the processing time
 * @param numbers exact values, not displayed
 */
public record LiveText(String main, String side, String state, boolean saved, String errors, boolean failed, int level, boolean hot, Numbers numbers) {

    /** What the tooltip tells; null numbers before the first batch. */
    record Numbers(NodeLive live, boolean hasInput, boolean hasOutput, String checkpoint) {
    }

    /** Attached, but no batch has been seen yet. */
    public static final LiveText WAITING = new LiveText("–", "", "", false, "", false, 0, false, null); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

    /** The text for the numbers of a node that has (or has not) inputs and outputs. */
    public static LiveText of(NodeLive live, boolean hasInput, boolean hasOutput, String checkpoint) {
        if (live == null) {
            return WAITING;
        }
        return new LiveText(flow(live, hasInput, hasOutput, 1), Quantities.millis(live.millis()), live.stateful() ? Quantities.count(live.stateKeys()) : "", //$NON-NLS-1$
                live.stateful() && !checkpoint.isEmpty(), wrong(live), live.failed(), 0, false,
                new Numbers(live, hasInput, hasOutput, checkpoint));
    }

    private static String wrong(NodeLive live) {
        String failed = live.errors() > 0 ? Quantities.count(live.errors()) : ""; //$NON-NLS-1$
        return live.books() == null || live.books().missing() == 0 ? failed : (failed + " ≠" + Quantities.count(Math.abs(live.books().missing()))).strip(); //$NON-NLS-1$
    }

    private static String flow(NodeLive live, boolean hasInput, boolean hasOutput, double seconds) {
        String in = Quantities.count(Math.round(live.in() / seconds));
        String out = Quantities.count(Math.round(live.out() / seconds));
        String flow = hasInput && hasOutput ? in + " → " + out : NLS.bind(hasOutput ? Messages.Live_out : Messages.Live_in, hasOutput ? out : in); //$NON-NLS-1$
        return live.books() != null && live.books().missing() == 0 ? flow + " ✓" : flow; //$NON-NLS-1$
    }

    /** The same with another number in the foreground. */
    public LiveText foreground(String text) {
        return numbers == null ? this : new LiveText(text, main, state, saved, errors, failed, level, hot, numbers);
    }

    /** The same with records in a second. @param seconds what the records are of */
    public LiveText perSecond(double seconds) {
        return numbers == null ? this : new LiveText(NLS.bind(Messages.Metric_perSecond, flow(numbers.live, numbers.hasInput, numbers.hasOutput, seconds)), side, state, saved, errors, failed, level, hot, numbers);
    }

    /** The same, marked. */
    public LiveText marked(int newLevel, boolean isHot) {
        return new LiveText(main, side, state, saved, errors, failed, newLevel, isHot, numbers);
    }

    /** Whether a card with this text looks like one with the other. @param near near enough that texts are drawn */
    boolean looksLike(LiveText other, boolean near) {
        if (level != other.level || failed != other.failed) {
            return false;
        }
        return !near || hot == other.hot && saved == other.saved && main.equals(other.main) && side.equals(other.side) && state.equals(other.state)
                && errors.equals(other.errors);
    }

    /** Exact values for the tooltip; made when asked for, because most are never read. */
    public String exact() {
        if (numbers == null) {
            return ""; //$NON-NLS-1$
        }
        NodeLive live = numbers.live;
        StringBuilder exact = new StringBuilder();
        if (live.failed()) {
            exact.append(live.error()).append("\n\n"); //$NON-NLS-1$
        }
        if (numbers.hasInput) {
            exact.append(NLS.bind(Messages.Live_recordsIn, Quantities.exact(live.in()))).append('\n');
        }
        if (numbers.hasOutput) {
            exact.append(NLS.bind(Messages.Live_recordsOut, Quantities.exact(live.out()))).append('\n');
        }
        exact.append(String.format(java.util.Locale.ROOT, "%,.3f ms", live.millis())); //$NON-NLS-1$
        if (hot) {
            exact.append('\n').append(Messages.Live_hot);
        }
        if (live.lag() >= 0) {
            exact.append('\n').append(NLS.bind(Messages.Live_lag, Quantities.exact(live.lag())));
        }
        if (live.stateful()) {
            exact.append('\n').append(NLS.bind(Messages.Live_state, Quantities.exact(live.stateKeys()), Quantities.exact(live.stateBytes())));
            exact.append('\n').append(numbers.checkpoint.isEmpty() ? Messages.Live_noCheckpoint : NLS.bind(Messages.Live_lastCheckpoint, numbers.checkpoint));
        }
        if (live.errors() > 0) {
            exact.append('\n').append(NLS.bind(Messages.Live_recordsFailed, Quantities.exact(live.errors())));
        }
        if (live.books() != null) {
            exact.append('\n').append(books(live));
        }
        return exact.toString();
    }

    private String books(NodeLive live) {
        NodeLive.Books books = live.books();
        if (books.missing() != 0) {
            return NLS.bind(books.missing() > 0 ? Messages.Live_booksMissing : Messages.Live_booksMore, Quantities.exact(Math.abs(books.missing())));
        }
        StringBuilder sum = new StringBuilder(Messages.Live_booksBalance);
        String[] names = {Messages.Live_filtered, Messages.Live_errors, Messages.Live_late, Messages.Live_held};
        long[] counts = {books.filtered(), live.errors(), books.late(), books.held()};
        for (int i = 0; i < names.length; i++) {
            if (counts[i] != 0) {
                sum.append("; ").append(NLS.bind(names[i], Quantities.exact(counts[i]))); //$NON-NLS-1$
            }
        }
        return sum.toString();
    }
}
