package org.sluice.streaming;

/** What happens when user code fails on a record. */
public enum ErrorPolicy {

    /** The batch fails as a unit and the run stops. The default. */
    FAIL,

    /** The record is left out and counted as an error of its node; see {@link org.sluice.streaming.report.NodeReport#errors()}. */
    SKIP
}
