package org.sluice.streaming.internal.eventtime;

import org.sluice.streaming.Duration;
import org.sluice.streaming.PipelineDefinitionException;

/** Bounds of event times and of lengths of time, so that sums of a few of them cannot overflow. */
public final class Times {

    /** Some 36 million years either way of 1970. */
    static final long MOST = 1L << 60;

    private Times() {
    }

    static long checked(Long millis) {
        if (millis == null) {
            throw new IllegalArgumentException("The record has no time: the function of withTimestamps returned null. Filter such records out before.");
        }
        if (millis > MOST || millis < -MOST) {
            throw new IllegalArgumentException("The record's time is " + millis + " ms, which is no time near ours. The function of withTimestamps has to return milliseconds.");
        }
        return millis;
    }

    /** @return milliseconds */
    public static long length(String code, String what, Duration duration, long least) {
        if (duration == null || duration.milliseconds() < least || duration.milliseconds() > MOST) {
            throw new PipelineDefinitionException(code, "The " + what + " is " + duration + ". Give it " + least + " ms or more.");
        }
        return duration.milliseconds();
    }
}
