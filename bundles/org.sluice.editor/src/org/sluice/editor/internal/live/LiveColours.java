package org.sluice.editor.internal.live;

import java.util.HashMap;
import java.util.Map;
import org.sluice.editor.LiveSnapshot;
import org.sluice.editor.NodeLive;

/**
 * How much the numbers of a run are: levels for cards and edges, and which nodes are hot. The steps only grow while a run goes on, so that colours do not flicker; a node is hot by its share of the time of
 * about the last ten batches.
 */
final class LiveColours {

    /** Share of the time of all nodes from which on one is hot. */
    private static final double HOT_SHARE = 0.4;
    /** Nodes that take less are never hot: nobody would gain by making them faster. */
    private static final double HOT_MILLIS = 1;
    private static final double NEWEST = 0.2;

    private final Map<String, Double> recentMillis = new HashMap<>();
    private double recentAll;
    private long averaged;
    private Metric metric = Metric.RECORDS;
    private double most;
    private double mostOnEdges;
    private Scale scale = Scale.of(Metric.RECORDS, 0);
    private Scale edgeScale = scale;
    private double allMillis;

    /** Another run, or another number. */
    void reset(Metric newMetric) {
        metric = newMetric;
        most = 0;
        mostOnEdges = 0;
        scale = Scale.of(metric, 0);
        edgeScale = scale;
    }

    void forget() {
        recentMillis.clear();
        recentAll = 0;
        averaged = 0;
    }

    /** Takes the numbers of a batch. */
    void take(LiveSnapshot snapshot, LiveScheme scheme) {
        allMillis = 0;
        for (NodeLive node : snapshot.nodes().values()) {
            allMillis += node.millis();
        }
        for (NodeLive node : snapshot.nodes().values()) {
            most = Math.max(most, metric.of(node, snapshot, allMillis));
        }
        for (long records : snapshot.edges().values()) {
            mostOnEdges = Math.max(mostOnEdges, metric.ofEdge(records, snapshot));
        }
        scale = scheme.threshold().isPresent() ? Scale.threshold(scheme.threshold().getAsDouble()) : Scale.of(metric, most);
        edgeScale = metric.flows() ? scale : Scale.of(Metric.RECORDS, mostOnEdges);
        if (snapshot.batch() != averaged) {
            average(snapshot);
        }
    }

    private void average(LiveSnapshot snapshot) {
        double weight = averaged == 0 ? 1 : NEWEST;
        averaged = snapshot.batch();
        recentAll += weight * (allMillis - recentAll);
        snapshot.nodes().forEach((id, node) -> recentMillis.merge(id, weight * node.millis(), (old, now) -> old * (1 - weight) + now));
    }

    Scale scale() {
        return scale;
    }

    double value(NodeLive node, LiveSnapshot snapshot) {
        return metric.of(node, snapshot, allMillis);
    }

    int level(NodeLive node, LiveSnapshot snapshot) {
        return scale.level(value(node, snapshot));
    }

    int edgeLevel(long records, LiveSnapshot snapshot) {
        return records <= 0 ? 0 : edgeScale.level(metric.ofEdge(records, snapshot));
    }

    boolean isHot(String id) {
        double millis = recentMillis.getOrDefault(id, 0.0);
        return millis >= HOT_MILLIS && millis >= HOT_SHARE * recentAll;
    }
}
