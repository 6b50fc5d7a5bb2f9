package org.sluice.streaming.eventtime;

/** Which time a {@link Timer} goes by. */
public enum TimeDomain {

    /** The watermark: the timer fires in the batch in which the watermark reaches it. */
    EVENT_TIME,
    /** The batch time: the timer fires in the first batch at or after it. */
    BATCH_TIME
}
