package org.sluice.streaming.internal.stage;

import java.util.List;

/** Keeps some of the records that pass. */
public final class SampleStep extends PassStep {

    private List<SampleBuffer> buffers = List.of();

    /** @param none for the sake of those who make steps of any kind */
    public SampleStep(Object none) {
    }

    public SampleStep into(List<SampleBuffer> newBuffers) {
        buffers = newBuffers;
        return this;
    }

    @Override
    public void accept(Object record) {
        for (SampleBuffer buffer : buffers) {
            buffer.add(record);
        }
        next.accept(record);
    }
}
