package org.sluice.telemetry.jetty.internal;

import com.google.gson.JsonObject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.sluice.telemetry.WireJson;

/** An answer that is complete in memory. */
record Reply(int status, String contentType, byte[] body) {

    static final String JSON = "application/json; charset=utf-8";

    /** 200 with the JSON form of a wire record or a JSON tree. */
    static Reply json(Object value) {
        return new Reply(200, JSON, bytes(WireJson.toJson(value)));
    }

    /** An error as {@code {"error": "one line"}}. */
    static Reply error(int status, String message) {
        JsonObject object = new JsonObject();
        object.addProperty("error", message);
        return new Reply(status, JSON, bytes(WireJson.toJson(object)));
    }

    static Reply text(String contentType, String text) {
        return new Reply(200, contentType, bytes(text));
    }

    ByteBuffer buffer() {
        return ByteBuffer.wrap(body).asReadOnlyBuffer();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
