package org.sluice.catalog;

/** What a node is for: decides its drawer in the palette and its colour on the canvas. Declared in palette order. */
public enum Category {
    /** Brings records in from outside. */
    SOURCE("Sources"),
    /** Works on each record, or each batch, by itself. */
    STATELESS("Stateless"),
    /** Brings records with equal keys together within a batch. */
    KEYED("Keyed"),
    /** Looks at several batches at once. */
    WINDOW("Windows"),
    /** Remembers something per key from batch to batch. */
    STATE("State"),
    /** Hands records to the outside. */
    SINK("Sinks"),
    /** Shapes the graph itself. */
    STRUCTURE("Structure");

    private final String label;

    Category(String label) {
        this.label = label;
    }

    /** The name shown to people, for example as the title of a palette drawer. */
    public String label() {
        return label;
    }

    /** Position in the palette, from 0. */
    public int order() {
        return ordinal();
    }
}
