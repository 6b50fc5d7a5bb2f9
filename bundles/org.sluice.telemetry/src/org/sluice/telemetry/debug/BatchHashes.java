package org.sluice.telemetry.debug;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Numbers that stand for everything that can be seen of a batch: the same for every visit, at any parallelism.
 *
 * @param batch  number of the batch
 * @param edges  per edge id: a hash of its records in their order, as JSON; edges that had no batch are left out
 * @param states per node id: a hash of its state after the batch
 */
public record BatchHashes(long batch, Map<String, String> edges, Map<String, String> states) {

    public BatchHashes {
        edges = edges == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(edges));
        states = states == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(states));
    }
}
