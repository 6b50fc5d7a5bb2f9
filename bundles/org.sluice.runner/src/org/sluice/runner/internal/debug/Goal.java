package org.sluice.runner.internal.debug;

/** What a run that is debugged is on its way to. */
enum Goal {
    /** Nowhere: it is held as soon as no batch is running. */
    STAND,
    /** On, until a breakpoint. */
    RUN,
    /** To the end of a batch. */
    BATCH,
    /** To the next node, or the end of a batch. */
    NODE,
    /** To a node, a batch, or a node in a batch. */
    TO,
    /** To the end of a batch, whatever is in the way. */
    SILENT
}
