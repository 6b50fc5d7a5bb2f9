/** What the engine tells about each batch: immutable records, one {@link org.sluice.streaming.report.BatchReport} per batch. */
package org.sluice.streaming.report;
