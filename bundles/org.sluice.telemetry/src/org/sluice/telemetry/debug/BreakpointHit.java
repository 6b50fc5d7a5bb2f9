package org.sluice.telemetry.debug;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;

/**
 * A breakpoint was hit.
 *
 * @param number     running number of the hit, from 1
 * @param breakpoint its id
 * @param batch      number of the batch
 * @param timeMillis its time
 * @param node       node that works next, or whose state, errors or late records it is; {@code ""} = none
 * @param edge       edge of the record, {@code ""} = none
 * @param index      place of the record on the edge, from 0; -1 = no record
 * @param record     the record; JSON null when there is none
 * @param held       whether the run was held
 * @param message    one line for people
 */
public record BreakpointHit(long number, String breakpoint, long batch, long timeMillis, String node, String edge, long index, JsonElement record, boolean held, String message) {

    public BreakpointHit {
        breakpoint = breakpoint == null ? "" : breakpoint;
        node = node == null ? "" : node;
        edge = edge == null ? "" : edge;
        record = record == null ? JsonNull.INSTANCE : record;
        message = message == null ? "" : message;
    }
}
