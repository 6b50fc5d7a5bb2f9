package org.sluice.validation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is known about a pipeline after looking at it.
 *
 * @param diagnostics what is wrong, in the order of the file
 * @param streamTypes node id to the Java type of the node's stream, like {@code PairDStream<String, Integer>}; empty when
 *        the Java was not checked. Of a sub-pipeline there are its ports ({@code clean.words}) and the nodes in it
 * @param streams     port of a sub-pipeline ({@code clean.words}) to the id of the node whose stream flows there
 */
public record Analysis(List<Diagnostic> diagnostics, Map<String, String> streamTypes, Map<String, String> streams) {

    public Analysis {
        diagnostics = List.copyOf(diagnostics);
        streams = Map.copyOf(streams);
        streamTypes = Collections.unmodifiableMap(new TreeMap<>(streamTypes));
    }

    /** Tells whether the pipeline can run. */
    public boolean ok() {
        return diagnostics.stream().noneMatch(Diagnostic::isError);
    }
}
