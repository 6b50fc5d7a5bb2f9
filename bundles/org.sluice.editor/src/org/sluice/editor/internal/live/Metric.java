package org.sluice.editor.internal.live;

import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import org.sluice.editor.LiveSnapshot;
import org.sluice.editor.NodeLive;
import org.sluice.editor.internal.Messages;
import org.sluice.editor.internal.figures.Quantities;

/** A number of a run that cards show and that colours them. */
public enum Metric {

    /** Records in and out in the batch. */
    RECORDS(Messages.Metric_records),
    /** Records in and out in a second. */
    RATE(Messages.Metric_rate),
    /** Time spent in the batch, milliseconds. */
    MILLIS(Messages.Metric_millis),
    /** Percent of the time that all nodes spent in the batch. */
    SHARE(Messages.Metric_share),
    STATE_KEYS(Messages.Metric_stateKeys),
    STATE_BYTES(Messages.Metric_stateBytes),
    /** Records that failed in the batch. */
    ERRORS(Messages.Metric_errors),
    /** Records that are known to wait outside of a source. */
    LAG(Messages.Metric_lag);

    private final String label;

    Metric(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether it tells what flows, which edges have as well. */
    boolean flows() {
        return this == RECORDS || this == RATE;
    }

    /** The number of a node. @param allMillis time of all nodes. @return less than 0 when the node has no such number */
    double of(NodeLive node, LiveSnapshot snapshot, double allMillis) {
        return switch (this) {
            case RECORDS -> Math.max(node.in(), node.out());
            case RATE -> Math.max(node.in(), node.out()) / snapshot.seconds();
            case MILLIS -> node.millis();
            case SHARE -> allMillis <= 0 ? 0 : 100 * node.millis() / allMillis;
            case STATE_KEYS -> node.stateKeys();
            case STATE_BYTES -> node.stateBytes();
            case ERRORS -> node.errors();
            case LAG -> node.lag();
        };
    }

    /** The number of an edge, by what flows over it. */
    double ofEdge(long records, LiveSnapshot snapshot) {
        return this == RATE && records >= 0 ? records / snapshot.seconds() : records;
    }

    /** With its unit, three significant digits; a dash for less than 0. */
    String text(double value) {
        if (value < 0) {
            return "–"; //$NON-NLS-1$
        }
        return switch (this) {
            case RECORDS, ERRORS, LAG -> Quantities.count(Math.round(value));
            case RATE -> NLS.bind(Messages.Metric_perSecond, Quantities.count(Math.round(value)));
            case MILLIS -> Quantities.millis(value);
            case SHARE -> value > 0 && value < 0.95 ? "<1 %" : Math.round(value) + " %"; //$NON-NLS-1$ //$NON-NLS-2$
            case STATE_KEYS -> NLS.bind(Messages.Metric_keys, Quantities.count(Math.round(value)));
            case STATE_BYTES -> Quantities.bytes(Math.round(value));
        };
    }

    String unit() {
        return switch (this) {
            case RECORDS, ERRORS, LAG -> Messages.Unit_records;
            case RATE -> Messages.Unit_perSecond;
            case MILLIS -> Messages.Unit_millis;
            case SHARE -> Messages.Unit_percent;
            case STATE_KEYS -> Messages.Unit_keys;
            case STATE_BYTES -> Messages.Unit_bytes;
        };
    }

    /** Its name in preferences. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
