package org.sluice.catalog;

/** What kind of stream a port takes or gives. */
public enum Shape {
    /** Plain records. */
    RECORDS,
    /** Key-value pairs ({@code Tuple2}). */
    PAIRS,
    /** Records or pairs; on inputs only. */
    ANY,
    /** Whatever comes in on the first input; on outputs only. */
    SAME_AS_INPUT,
    /** Nothing flows; reserved for ports that only order nodes. */
    NONE
}
