package org.sluice.streaming.report;

/**
 * What one source delivered to a batch.
 *
 * @param lag     records (files for directories, bytes for a file) known to be waiting, -1 when unknown
 * @param offset  where the source stands after the batch, readable text; empty when it has no position
 * @param dropped records thrown away with batches that were left out before this one, see {@link BacklogReport}
 * @param rate    records a second, over one batch interval
 * @param limit   records a second the source may take in at present, 0 = no limit
 */
public record SourceReport(String id, long records, long lag, String offset, long dropped, double rate, double limit) {
}
