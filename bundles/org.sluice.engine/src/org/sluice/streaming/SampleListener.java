package org.sluice.streaming;

/** Gets a sample for each batch the node took part in. Called on the reporting thread. */
@FunctionalInterface
public interface SampleListener {

    void accept(Sample sample);
}
