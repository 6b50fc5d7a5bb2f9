package org.sluice.launching.debug;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.debug.core.model.IValue;
import org.eclipse.debug.core.model.IVariable;

/** A value as {@link org.sluice.telemetry.RecordJson} writes it. */
final class JsonValue extends PipelineDebugElement implements IValue {

    private static final int MAX_TEXT = 500;

    private final JsonElement element;
    private final String summary;

    JsonValue(PipelineDebugElement parent, JsonElement element, String summary) {
        super(parent.getDebugTarget());
        this.element = element;
        this.summary = summary;
    }

    /** Strings without quotes, everything else as JSON. */
    static String text(JsonElement element) {
        return element instanceof JsonPrimitive primitive && primitive.isString() ? primitive.getAsString() : element.toString();
    }

    @Override
    public String getValueString() {
        String text = summary != null ? summary : element.toString();
        return text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) + "…" : text;
    }

    @Override
    public IVariable[] getVariables() {
        List<IVariable> parts = new ArrayList<>();
        if (element instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                parts.add(new JsonVariable(this, "[" + i + "]", array.get(i), null));
            }
        } else if (element instanceof JsonObject object) {
            object.entrySet().forEach(entry -> parts.add(new JsonVariable(this, entry.getKey(), entry.getValue(), null)));
        }
        return parts.toArray(IVariable[]::new);
    }

    @Override
    public boolean hasVariables() {
        return element instanceof JsonArray array ? !array.isEmpty() : element instanceof JsonObject object && !object.isEmpty();
    }

    @Override
    public String getReferenceTypeName() {
        return "";
    }

    @Override
    public boolean isAllocated() {
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonValue value && value.element.equals(element);
    }

    @Override
    public int hashCode() {
        return element.hashCode();
    }
}
