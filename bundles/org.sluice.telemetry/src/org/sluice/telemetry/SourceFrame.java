package org.sluice.telemetry;

/**
 * What one source gave to one batch.
 *
 * @param id      node id
 * @param records records taken
 * @param lag     records known to be waiting outside, -1 when the source cannot tell
 * @param offset  position reached, in words of the source, may be {@code ""}
 */
public record SourceFrame(String id, long records, long lag, String offset) {

    public SourceFrame {
        id = Absent.text(id);
        offset = Absent.text(offset);
    }
}
