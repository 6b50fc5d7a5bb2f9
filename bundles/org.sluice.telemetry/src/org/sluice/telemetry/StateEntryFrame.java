package org.sluice.telemetry;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;

/** One key and what is kept for it, as {@link RecordJson} writes them. */
public record StateEntryFrame(JsonElement key, JsonElement value) {

    public StateEntryFrame {
        key = key == null ? JsonNull.INSTANCE : key;
        value = value == null ? JsonNull.INSTANCE : value;
    }
}
