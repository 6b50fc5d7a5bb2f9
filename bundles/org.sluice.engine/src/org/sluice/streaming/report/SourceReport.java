package org.sluice.streaming.report;

/**
 * What one source delivered to a batch.
 *
 * @param lag    records (files for directories, bytes for a file) known to be waiting, -1 when unknown
 * @param offset where the source stands after the batch, readable text; empty when it has no position
 */
public record SourceReport(String id, long records, long lag, String offset) {
}
