package org.sluice.streaming.eventtime;

/**
 * A record that came too late.
 *
 * @param timeMillis      its event time
 * @param watermarkMillis the watermark it was measured by: that at the beginning of its batch
 */
public record LateRecord<T>(T record, long timeMillis, long watermarkMillis) {

    /** {@code (a,1)@500<2000}. */
    @Override
    public String toString() {
        return record + "@" + timeMillis + "<" + watermarkMillis;
    }
}
