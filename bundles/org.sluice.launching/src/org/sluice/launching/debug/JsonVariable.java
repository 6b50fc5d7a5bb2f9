package org.sluice.launching.debug;

import com.google.gson.JsonElement;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.model.IValue;
import org.eclipse.debug.core.model.IVariable;

/** A record, or a part of one, by its name. */
final class JsonVariable extends PipelineDebugElement implements IVariable {

    private final String name;
    private final JsonValue value;

    /** @param summary what is said of a collection instead of its text; null for the text itself */
    JsonVariable(PipelineDebugElement parent, String name, JsonElement element, String summary) {
        super(parent.getDebugTarget());
        this.name = name;
        value = new JsonValue(this, element, summary);
    }

    @Override
    public IValue getValue() {
        return value;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getReferenceTypeName() {
        return "";
    }

    @Override
    public boolean hasValueChanged() {
        return false;
    }

    @Override
    public boolean supportsValueModification() {
        return false;
    }

    @Override
    public void setValue(String expression) throws DebugException {
        throw unsupported("Records are changed by forces on edges.");
    }

    @Override
    public void setValue(IValue newValue) throws DebugException {
        throw unsupported("Records are changed by forces on edges.");
    }

    @Override
    public boolean verifyValue(String expression) {
        return false;
    }

    @Override
    public boolean verifyValue(IValue newValue) {
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonVariable variable && variable.name.equals(name) && variable.value.equals(value);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
