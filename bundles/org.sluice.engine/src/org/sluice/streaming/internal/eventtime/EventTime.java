package org.sluice.streaming.internal.eventtime;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the records of a stream get their time from, and the nodes that see it pass. Without nodes the time is that of the batch.
 *
 * @param of    time of a record; null = that of the batch
 * @param marks the stream's watermark is the lowest of theirs
 */
public record EventTime(TimeOf of, List<WatermarkNode> marks) {

    /** The batch is the time. */
    public static final EventTime OF_BATCH = new EventTime(null, List.of());

    public EventTime {
        marks = List.copyOf(marks);
    }

    /** Both streams' records with the time {@code of} gives them. */
    public EventTime and(EventTime other) {
        List<WatermarkNode> all = new ArrayList<>(marks);
        other.marks.stream().filter(mark -> !all.contains(mark)).forEach(all::add);
        return new EventTime(of, all);
    }
}
