package org.sluice.telemetry;

/**
 * An edge of the graph: records leave {@code source} by {@code sourcePort} and enter {@code target} by {@code targetPort}.
 *
 * @param id         stable id, unique among nodes and edges
 * @param source     id of a node
 * @param target     id of a node
 * @param sourcePort {@code out} unless the node has several
 * @param targetPort {@code in} unless the node has several
 */
public record EdgeDescription(String id, String source, String target, String sourcePort, String targetPort) {

    public EdgeDescription {
        id = Absent.text(id);
        source = Absent.text(source);
        target = Absent.text(target);
        sourcePort = sourcePort == null || sourcePort.isEmpty() ? "out" : sourcePort;
        targetPort = targetPort == null || targetPort.isEmpty() ? "in" : targetPort;
    }

    /** Id under which reports tell what flows over the edge: that of its source, or of the source's error stream. */
    public String streamId() {
        return sourcePort.equals("errors") ? source + ".errors" : source;
    }
}
