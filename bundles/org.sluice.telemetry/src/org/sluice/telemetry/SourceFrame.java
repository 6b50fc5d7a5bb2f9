package org.sluice.telemetry;

/**
 * What one source gave to one batch.
 *
 * @param id      node id
 * @param records records taken
 * @param lag     records known to be waiting outside, -1 when the source cannot tell
 * @param offset  position reached, in words of the source, may be {@code ""}
 * @param dropped records thrown away with batches that were left out before this one, -1 unknown
 * @param rate    records a second over one batch interval
 * @param limit   records a second the source may take in at present, 0 = no limit
 */
public record SourceFrame(String id, long records, long lag, String offset, long dropped, double rate, double limit) {

    public SourceFrame {
        id = Absent.text(id);
        offset = Absent.text(offset);
    }

    /** A source without limit that dropped nothing. */
    public SourceFrame(String id, long records, long lag, String offset) {
        this(id, records, lag, offset, 0, 0, 0);
    }
}
