package org.sluice.live.ui.internal.views;

import java.util.ArrayList;
import java.util.List;
import org.sluice.telemetry.debug.Force;

/** Where the records that are seen on an edge come from, when forces are in their way: forces name places from before any force, views see what is after all of them. */
final class ForcedRows {

    /**
     * A record that is seen.
     *
     * @param place its place before any force; -1 = it was added
     * @param force id of the force that changed or added it; {@code ""} = it is as it came
     */
    record Row(long place, String force) {
    }

    private ForcedRows() {
    }

    /**
     * The first rows of an edge.
     *
     * @param forces of this edge and batch, in order of their making
     * @param total  records that are seen in all
     * @param wanted how many rows
     */
    static List<Row> of(List<Force> forces, long total, int wanted) {
        List<Row> rows = new ArrayList<>();
        long came = came(forces, total);
        for (long place = 0; place < came && rows.size() < wanted; place++) {
            boolean dropped = false;
            String edit = ""; //$NON-NLS-1$
            for (Force force : forces) {
                if (force.index() == place) {
                    switch (force.action()) {
                        case ADD -> rows.add(new Row(-1, force.id()));
                        case EDIT -> {
                            edit = force.id();
                            dropped = false;
                        }
                        case DROP -> dropped = true;
                    }
                }
            }
            if (!dropped) {
                rows.add(new Row(place, edit));
            }
        }
        for (Force force : forces) {
            if (force.action() == Force.Action.ADD && (force.index() < 0 || force.index() >= came)) {
                rows.add(new Row(-1, force.id()));
            }
        }
        return List.copyOf(rows.subList(0, Math.min(wanted, rows.size())));
    }

    /** How many records came, before any force. */
    private static long came(List<Force> forces, long total) {
        long added = forces.stream().filter(force -> force.action() == Force.Action.ADD).count();
        long dropped = forces.stream().filter(force -> force.action() == Force.Action.DROP).mapToLong(Force::index).distinct()
                .filter(place -> forces.stream().filter(force -> force.index() == place && force.action() != Force.Action.ADD).reduce((first, last) -> last).orElseThrow().action() == Force.Action.DROP).count();
        return total - added + dropped;
    }
}
