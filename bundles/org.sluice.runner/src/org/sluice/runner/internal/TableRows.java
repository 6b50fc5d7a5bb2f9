package org.sluice.runner.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sluice.streaming.Time;

/**
 * The rows of a table after a batch; never changed.
 *
 * @param timeMillis time of that batch
 * @param rows       records by what tells them apart, in the order in which they are shown
 * @param next       number of the next row that is told apart by its number
 * @param dropped    rows that had no place
 */
public record TableRows(long timeMillis, Map<Object, Object> rows, long next, long dropped) {

    /** No rows, before the first batch. */
    public static final TableRows NONE = new TableRows(0, Map.of(), 0, 0);

    /** Whether these are the rows after a batch. */
    public boolean isOf(Time time) {
        return timeMillis == time.milliseconds() && this != NONE;
    }

    /** The records in order. */
    public Collection<Object> records() {
        return rows.values();
    }

    /** With the newest record of each key. */
    public TableRows withKeys(List<?> records, Function<Object, Object> key, int most, Time time) {
        Map<Object, Object> all = new LinkedHashMap<>(rows);
        records.forEach(record -> all.put(key.apply(record), record));
        return limited(all, most, next, time);
    }

    /** With further records at the end. */
    public TableRows withRows(List<?> records, int most, Time time) {
        Map<Object, Object> all = new LinkedHashMap<>(rows);
        long number = next;
        int skipped = Math.max(0, records.size() - most);
        for (Object record : records.subList(skipped, records.size())) {
            all.put(number++, record);
        }
        TableRows limited = limited(all, most, number, time);
        return new TableRows(limited.timeMillis, limited.rows, number, limited.dropped + skipped);
    }

    /** With the first records of a batch. */
    public TableRows withFirst(List<?> records, int most, Time time) {
        Map<Object, Object> first = new LinkedHashMap<>();
        for (Object record : records.subList(0, Math.min(most, records.size()))) {
            first.put(first.size(), record);
        }
        return new TableRows(time.milliseconds(), first, 0, records.size() - first.size());
    }

    private TableRows limited(Map<Object, Object> all, int most, long number, Time time) {
        long over = Math.max(0, all.size() - most);
        Iterator<Object> oldest = new ArrayList<>(all.keySet()).iterator();
        for (long i = 0; i < over; i++) {
            all.remove(oldest.next());
        }
        return new TableRows(time.milliseconds(), all, number, dropped + over);
    }
}
