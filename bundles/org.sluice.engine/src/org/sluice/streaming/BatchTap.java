package org.sluice.streaming;

import java.util.List;

/** Sees the records that leave a node (or reach an output), each batch. Called on the batch thread; the list may be kept. */
@FunctionalInterface
public interface BatchTap {

    void accept(Time time, List<?> records);
}
