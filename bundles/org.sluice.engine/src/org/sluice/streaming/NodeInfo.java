package org.sluice.streaming;

import java.util.List;

/** A node of the program. @param id stable id @param kind operation, for example {@code reduceByKey} @param inputs ids of the nodes it reads, in order */
public record NodeInfo(String id, String kind, List<String> inputs) {

    public NodeInfo {
        inputs = List.copyOf(inputs);
    }
}
