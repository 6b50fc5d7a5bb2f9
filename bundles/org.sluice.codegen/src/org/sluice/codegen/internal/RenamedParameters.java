package org.sluice.codegen.internal;

import java.util.Map;
import java.util.Set;
import org.sluice.catalog.ParameterType;
import org.sluice.codegen.FieldLine;
import org.sluice.codegen.internal.ecj.NameChanger;
import org.sluice.model.Node;

/**
 * The values of nodes with other names for parameters of the pipeline.
 *
 * @param names  old name to new name
 * @param around all variables there are around expressions then
 * @param suffix what makes the name of a variable in an expression another one when it would hide one of them
 */
public record RenamedParameters(Map<String, String> names, Set<String> around, String suffix) {

    /** Whether values of this type can refer to parameters. */
    public static boolean mayHave(ParameterType type) {
        return type != ParameterType.JAVA_TYPE && type != ParameterType.ENUM;
    }

    /** The text of a value. */
    public String of(Node node, NodeValues.Value value) {
        if (SelectCode.isFields(node, value)) {
            return fields(value.text());
        }
        return value.parameter().type() == ParameterType.LAMBDA ? expression(value.text()) : references(value.text());
    }

    private String fields(String text) {
        StringBuilder changed = new StringBuilder(text);
        for (FieldLine line : FieldLine.parse(text).reversed()) {
            int start = line.expressionOffset();
            changed.replace(start, start + line.expression().length(), expression(line.expression()));
        }
        return changed.toString();
    }

    /** A Java expression, in which parameters are variables. */
    public String expression(String text) {
        return NameChanger.change(text, names, around, suffix);
    }

    /** A text with references such as {@code ${name}}. */
    public String references(String text) {
        StringBuilder changed = new StringBuilder();
        for (ParameterReferences.Segment segment : ParameterReferences.split(text)) {
            changed.append(segment.isReference() ? "${" + names.getOrDefault(segment.text(), segment.text()) + "}" : segment.text());
        }
        return changed.toString();
    }
}
