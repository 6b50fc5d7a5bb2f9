package org.sluice.telemetry.debug;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;

/**
 * A record put on an edge, changed or taken away, in one batch; it stays in the way until it is cleared.
 *
 * @param id     {@code ""} to be given one
 * @param edge   id of the edge
 * @param batch  number of the batch; 0 or less = the next one
 * @param action what is done
 * @param index  place of the record, before any force of this edge and batch; of an added one: where it goes, -1 = to the end
 * @param record the record, as {@link org.sluice.telemetry.RecordJson} writes it; of a dropped one JSON null
 * @param type   Java type of the record, for example {@code Tuple2<String,Integer>}; {@code ""} = that of the record it takes the place of, or of another one on the edge
 */
public record Force(String id, String edge, long batch, Action action, long index, JsonElement record, String type) {

    /** What is done to the edge. */
    public enum Action {
        ADD, EDIT, DROP
    }

    public Force {
        id = id == null ? "" : id;
        edge = edge == null ? "" : edge;
        record = record == null ? JsonNull.INSTANCE : record;
        type = type == null ? "" : type;
    }
}
