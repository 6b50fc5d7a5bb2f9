package org.sluice.streaming.report;

/** Why a batch failed. @param nodeId empty when no node is to blame @param record text of the record at hand, empty when none @param exception class name */
public record BatchFailure(String nodeId, String record, String exception, String message, String stackTrace) {
}
