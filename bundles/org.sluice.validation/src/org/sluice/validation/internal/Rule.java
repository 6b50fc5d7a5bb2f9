package org.sluice.validation.internal;

/** One thing that a pipeline has to fulfil. Stateless. */
public interface Rule {

    /** Looks at the whole pipeline and adds what it finds. */
    void check(Subject subject, Findings findings);
}
