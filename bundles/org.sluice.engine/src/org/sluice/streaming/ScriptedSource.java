package org.sluice.streaming;

import java.util.List;

/** Stands in for a source: golden tests, replay. */
@FunctionalInterface
public interface ScriptedSource {

    /** Records of batch {@code number} (from 1); null = the source has no batch at this time. Called on the batch thread. */
    List<?> next(long number, Time time);

    /** One list per batch (null allowed), then empty batches. */
    static ScriptedSource of(List<? extends List<?>> batches) {
        return (number, time) -> number <= batches.size() ? batches.get((int) number - 1) : List.of();
    }
}
