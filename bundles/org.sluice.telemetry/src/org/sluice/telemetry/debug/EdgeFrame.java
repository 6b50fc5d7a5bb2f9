package org.sluice.telemetry.debug;

import com.google.gson.JsonElement;
import java.util.List;

/**
 * Records that went over an edge in a batch.
 *
 * @param edge       id of the edge
 * @param batch      number of the batch
 * @param timeMillis its time
 * @param total      records that went over it
 * @param matching   how many of them are like the condition
 * @param places     place of each record below on the edge, from 0
 * @param records    those that were chosen, as {@link org.sluice.telemetry.RecordJson} writes them
 * @param forced     how many forces are in the way of this edge in this batch
 */
public record EdgeFrame(String edge, long batch, long timeMillis, long total, long matching, List<Long> places, List<JsonElement> records, int forced) {

    public EdgeFrame {
        edge = edge == null ? "" : edge;
        places = places == null ? List.of() : List.copyOf(places);
        records = records == null ? List.of() : List.copyOf(records);
    }
}
