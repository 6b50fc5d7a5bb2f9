package org.sluice.telemetry;

import com.google.gson.JsonElement;
import java.util.List;

/**
 * The table that an output shows.
 *
 * @param nodeId     the output
 * @param timeMillis time of the newest batch that came to it, 0 before the first one
 * @param columns    names of the columns
 * @param rows       a cell for each column, as {@link RecordJson} writes values
 * @param dropped    rows that had no place in it
 */
public record TableFrame(String nodeId, long timeMillis, List<String> columns, List<List<JsonElement>> rows, long dropped) {

    public TableFrame {
        nodeId = Absent.text(nodeId);
        columns = Absent.list(columns);
        rows = Absent.list(rows);
    }
}
