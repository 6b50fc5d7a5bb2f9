package org.sluice.streaming.eventtime;

import org.sluice.streaming.Duration;
import org.sluice.streaming.PipelineDefinitionException;

/**
 * How event time is cut into windows. A window holds the times from its start, inclusive, to its end, exclusive, and is put out in the batch in which the watermark reaches its end. Windows
 * need not fit the batch interval. Immutable.
 *
 * <p>With {@link #allowedLateness} a window is kept for a while after that; each batch that adds records to it puts it out again with all its records, as a new result under the same key and
 * window. Records that come later still are late: they are counted, and are in {@code lateRecords()}.
 */
public final class EventWindows {

    private enum Kind {
        TUMBLING, SLIDING, SESSION
    }

    private static final Duration NONE = new Duration(0);
    /** 36 million years: sums of a few such lengths cannot overflow. */
    private static final long MOST = 1L << 60;

    private final Kind kind;
    private final Duration size;
    private final Duration slide;
    private final Duration offset;
    private final Duration allowedLateness;

    private EventWindows(Kind kind, Duration size, Duration slide, Duration offset, Duration allowedLateness) {
        this.kind = kind;
        this.size = size;
        this.slide = slide;
        this.offset = offset;
        this.allowedLateness = allowedLateness;
    }

    /** One window after the other, aligned to 1970-01-01T00:00Z. */
    public static EventWindows tumbling(Duration size) {
        return new EventWindows(Kind.TUMBLING, checked("size of the windows", size, 1), size, NONE, NONE);
    }

    /** A window of {@code size} every {@code slide}, aligned to 1970-01-01T00:00Z. With a slide longer than the size, times between windows are in none and left out. */
    public static EventWindows sliding(Duration size, Duration slide) {
        return new EventWindows(Kind.SLIDING, checked("size of the windows", size, 1), checked("slide of the windows", slide, 1), NONE, NONE);
    }

    /** Records of a key that follow each other in less than {@code gap}; the window ends {@code gap} after its last record. */
    public static EventWindows session(Duration gap) {
        return new EventWindows(Kind.SESSION, checked("gap of the sessions", gap, 1), gap, NONE, NONE);
    }

    /** Windows that begin {@code offset} after the whole multiples of their size or slide, for example of local days. Not for sessions. */
    public EventWindows offset(Duration newOffset) {
        if (isSession()) {
            throw new PipelineDefinitionException("SL-0351", "Sessions have no offset: they begin with their first record. Leave it out.");
        }
        return new EventWindows(kind, size, slide, checked("offset of the windows", newOffset, -MOST), allowedLateness);
    }

    /** How far the watermark may be past the end of a window for a record still to be added to it. */
    public EventWindows allowedLateness(Duration lateness) {
        return new EventWindows(kind, size, slide, offset, checked("allowed lateness", lateness, 0));
    }

    public boolean isSession() {
        return kind == Kind.SESSION;
    }

    /** Length of a window; the gap of a session. */
    public Duration size() {
        return size;
    }

    public Duration slide() {
        return slide;
    }

    public Duration offset() {
        return offset;
    }

    public Duration allowedLateness() {
        return allowedLateness;
    }

    /** What a checkpoint's windows must have in common with a program's. */
    public String shape() {
        return switch (kind) {
            case SESSION -> "sessions of event time with a gap of " + size;
            default -> "windows of event time of " + size + " every " + slide + (offset.isZero() ? "" : " from " + offset);
        };
    }

    private static Duration checked(String what, Duration duration, long least) {
        if (duration == null || duration.milliseconds() < least || duration.milliseconds() > MOST) {
            throw new PipelineDefinitionException("SL-0351", "The " + what + " is " + duration + ". Give it "
                    + (least > 0 ? "more than 0 ms." : least == 0 ? "0 ms or more." : "a length of time."));
        }
        return duration;
    }
}
