package org.sluice.telemetry.debug;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;

/** What became of one key. @param what added, changed or removed @param before JSON null when it was not there @param after JSON null when it is not there any more */
public record StateChange(String what, JsonElement key, JsonElement before, JsonElement after) {

    public StateChange {
        what = what == null ? "" : what;
        key = key == null ? JsonNull.INSTANCE : key;
        before = before == null ? JsonNull.INSTANCE : before;
        after = after == null ? JsonNull.INSTANCE : after;
    }
}
