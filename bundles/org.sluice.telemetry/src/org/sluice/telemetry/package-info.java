/**
 * What a run says about itself on the wire: records for the graph, batches, samples and state, their JSON form, and the
 * client that reads them. Knows neither the engine nor the server; both ends of the wire share it.
 *
 * <p>Records are immutable. Absent text is {@code ""}, an absent number is -1 unless its record says otherwise, and an
 * absent part is an empty {@link java.util.Optional}. Unknown members are ignored on reading, missing ones get the
 * absent value, so that a newer and an older end understand each other within one {@link RunFrame#PROTOCOL}.
 */
package org.sluice.telemetry;
