package org.sluice.telemetry;

/**
 * A node of the graph.
 *
 * @param id            stable id, unique among nodes and edges
 * @param name          label shown to people
 * @param type          id of the node type, for example {@code FilterOperator}
 * @param category      SOURCE, STATELESS, KEYED, WINDOW, STATE, SINK or STRUCTURE
 * @param label         label of the node type, for example {@code Filter}
 * @param icon          name of a lucide icon, for example {@code filter}
 * @param detail        expression or key parameter, one line
 * @param documentation free text, may be {@code ""}
 * @param stateful      whether the node keeps state per key
 */
public record NodeDescription(String id, String name, String type, String category, String label, String icon,
        String detail, String documentation, boolean stateful) {

    public NodeDescription {
        id = Absent.text(id);
        name = name == null || name.isEmpty() ? id : name;
        type = Absent.text(type);
        category = Absent.text(category);
        label = Absent.text(label);
        icon = Absent.text(icon);
        detail = Absent.text(detail);
        documentation = Absent.text(documentation);
    }
}
