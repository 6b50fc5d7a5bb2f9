package org.sluice.telemetry;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import org.sluice.telemetry.internal.WireGson;

/**
 * JSON form of the wire records: members in the order of the record's components, maps in their own order, empty
 * optionals left out. The same record always gives the same text.
 *
 * <p><b>Threading:</b> stateless, any thread.
 */
public final class WireJson {

    private static final Gson COMPACT = WireGson.builder().create();
    private static final Gson PRETTY = WireGson.builder().setPrettyPrinting().create();

    private WireJson() {
    }

    /** One line of JSON. */
    public static String toJson(Object value) {
        return COMPACT.toJson(value);
    }

    /** JSON over several lines with a line feed at the end, for files that people read. */
    public static String toPrettyJson(Object value) {
        return PRETTY.toJson(value) + "\n";
    }

    /** The JSON tree of a wire record. */
    public static JsonElement toTree(Object value) {
        return COMPACT.toJsonTree(value);
    }

    /**
     * Reads one value; unknown members are ignored, missing ones get their absent value.
     *
     * @throws TelemetryException when the text is not JSON of this shape
     */
    public static <T> T fromJson(String json, Class<T> type) {
        T value;
        try {
            value = COMPACT.fromJson(json, type);
        } catch (JsonParseException | IllegalArgumentException | NullPointerException e) {
            throw new TelemetryException("Cannot read " + type.getSimpleName() + ": " + firstLine(e), e);
        }
        if (value == null) {
            throw new TelemetryException("Cannot read " + type.getSimpleName() + ": the text is empty.", null);
        }
        return value;
    }

    /** Reads a JSON tree of any shape. */
    public static JsonElement parse(String json) {
        return fromJson(json, JsonElement.class);
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
