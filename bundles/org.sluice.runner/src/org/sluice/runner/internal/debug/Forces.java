package org.sluice.runner.internal.debug;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sluice.runner.DebugException;
import org.sluice.telemetry.debug.Force;

/** The records that are put on edges, changed or taken away. Any thread; the batch thread asks. */
final class Forces {

    static final int MOST = 1_000;

    private record Active(Force asked, Object record) {
    }

    private final Map<String, Active> all = new LinkedHashMap<>();
    private long lastId;

    synchronized List<Force> list() {
        return all.values().stream().map(Active::asked).toList();
    }

    synchronized Force get(String id) {
        Active active = all.get(id);
        if (active == null) {
            throw DebugException.unknown("There is no force '" + id + "'.");
        }
        return active.asked();
    }

    /** @param batch the number of its batch @param record what is put on the edge */
    synchronized Force add(Force force, long batch, Object record) {
        if (all.size() >= MOST) {
            throw DebugException.state("There are " + MOST + " forces already. Clear some.");
        }
        String id = "f" + ++lastId;
        Force kept = new Force(id, force.edge(), batch, force.action(), force.index(), force.record(), force.type());
        all.put(id, new Active(kept, record));
        return kept;
    }

    synchronized void remove(String id) {
        get(id);
        all.remove(id);
    }

    /** Records of a program that is no longer run are of classes the next one does not know. */
    synchronized void clear() {
        all.clear();
    }

    synchronized int count(List<String> edges, long batch) {
        return (int) all.values().stream().filter(active -> is(active, edges, batch)).count();
    }

    private static boolean is(Active active, List<String> edges, long batch) {
        return active.asked().batch() == batch && edges.contains(active.asked().edge());
    }

    /** What the records of an edge are turned into; null = they stay. Places are those before any force. */
    synchronized List<Object> apply(List<String> edges, long batch, Iterable<Object> records) {
        List<Active> here = all.values().stream().filter(active -> is(active, edges, batch)).toList();
        if (here.isEmpty()) {
            return null;
        }
        List<Object> made = new ArrayList<>();
        long place = 0;
        for (Object record : records) {
            add(here, place, made);
            Object now = record;
            boolean dropped = false;
            for (Active active : here) {
                if (active.asked().index() == place && active.asked().action() == Force.Action.EDIT) {
                    now = active.record();
                    dropped = false;
                } else if (active.asked().index() == place && active.asked().action() == Force.Action.DROP) {
                    dropped = true;
                }
            }
            if (!dropped) {
                made.add(now);
            }
            place++;
        }
        for (Active active : here) {
            if (active.asked().action() == Force.Action.ADD && (active.asked().index() < 0 || active.asked().index() >= place)) {
                made.add(active.record());
            }
        }
        return made;
    }

    private static void add(List<Active> here, long place, List<Object> made) {
        for (Active active : here) {
            if (active.asked().action() == Force.Action.ADD && active.asked().index() == place) {
                made.add(active.record());
            }
        }
    }
}
