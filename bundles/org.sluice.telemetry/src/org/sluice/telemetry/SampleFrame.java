package org.sluice.telemetry;

import com.google.gson.JsonElement;
import java.util.List;

/**
 * Records that went over an edge in one batch.
 *
 * @param edgeId      edge asked for, {@code ""} when a node was asked
 * @param nodeId      node whose output this is
 * @param batchNumber number of the batch, 0 when none has been seen since the question was first asked
 * @param timeMillis  its time
 * @param total       records in that batch
 * @param records     the first of them, as {@link RecordJson} writes them
 */
public record SampleFrame(String edgeId, String nodeId, long batchNumber, long timeMillis, long total,
        List<JsonElement> records) {

    public SampleFrame {
        edgeId = Absent.text(edgeId);
        nodeId = Absent.text(nodeId);
        records = Absent.list(records);
    }
}
