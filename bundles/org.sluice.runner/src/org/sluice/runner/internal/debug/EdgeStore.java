package org.sluice.runner.internal.debug;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sluice.streaming.EdgeRecords;
import org.sluice.streaming.NodeMoment;

/** The records of the edges of one batch: those of the batch the run is inside of, or of the one that was computed last. Written on the batch thread. */
final class EdgeStore {

    /** @param complete whether the batch is over */
    record Seen(long batch, long timeMillis, boolean complete, Map<String, EdgeRecords> records) {

        EdgeRecords edge(String source, String target) {
            return records.get(source + '>' + target);
        }
    }

    private Map<String, EdgeRecords> records = new HashMap<>();
    /** Before any force, of the node that is about to work. */
    private final Map<String, EdgeRecords> came = new HashMap<>();
    private boolean over = true;
    private volatile Seen seen = new Seen(0, 0, true, Map.of());

    /** A node is about to read its inputs. */
    void at(NodeMoment moment) {
        begin(moment);
        for (EdgeRecords edge : moment.inputs()) {
            records.put(edge.source() + '>' + edge.target(), edge);
        }
    }

    /** Records have come for a node that is about to work. */
    void came(EdgeRecords edge, NodeMoment moment) {
        begin(moment);
        came.put(edge.source() + '>' + edge.target(), edge);
    }

    /** An edge before any force. */
    EdgeRecords original(EdgeRecords edge) {
        return came.getOrDefault(edge.source() + '>' + edge.target(), edge);
    }

    private void begin(NodeMoment moment) {
        if (over || seen.batch() != moment.batchNumber()) {
            over = false;
            records = new HashMap<>();
            came.clear();
            seen = new Seen(moment.batchNumber(), moment.batchTime().milliseconds(), false, records);
        }
    }

    void complete() {
        over = true;
        seen = new Seen(seen.batch(), seen.timeMillis(), true, Map.copyOf(records));
    }

    /** What was seen does not hold any more. */
    void clear() {
        over = true;
        seen = new Seen(0, 0, true, Map.of());
    }

    /** Of a batch that is not complete to be looked at on the batch thread only. */
    Seen seen() {
        return seen;
    }

    /** The ids of the edges of the graph that stand for the way from one node to another. */
    static List<String> ids(org.sluice.telemetry.PipelineDescription description, String source, String target) {
        return description.edges().stream().filter(edge -> edge.source().equals(source) && edge.target().equals(target)).map(org.sluice.telemetry.EdgeDescription::id).toList();
    }
}
