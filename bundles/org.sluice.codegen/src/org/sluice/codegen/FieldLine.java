package org.sluice.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line {@code field = expression} that says how a field of a new record is computed.
 *
 * @param field name of the field; empty when the line has not this form
 * @param fieldOffset offset of the name, or of the line, in the whole text
 * @param expression Java expression; the whole line when it has not this form
 * @param expressionOffset offset of the expression in the whole text
 */
public record FieldLine(String field, int fieldOffset, String expression, int expressionOffset) {

    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");
    private static final Pattern ASSIGNMENT = Pattern.compile("\\s*(\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*)\\s*=(?!=)\\s*(\\S.*?)\\s*");

    public FieldLine {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(expression, "expression");
    }

    /** Tells whether the line has the form {@code field = expression}. */
    public boolean isAssignment() {
        return !field.isEmpty();
    }

    /** The lines of a text; blank ones are passed over. */
    public static List<FieldLine> parse(String text) {
        List<FieldLine> lines = new ArrayList<>();
        for (Matcher line = LINE.matcher(text); line.find();) {
            Matcher assignment = ASSIGNMENT.matcher(line.group());
            if (assignment.matches()) {
                lines.add(new FieldLine(assignment.group(1), line.start() + assignment.start(1), assignment.group(2),
                        line.start() + assignment.start(2)));
            } else if (!line.group().isBlank()) {
                int start = line.start() + line.group().length() - line.group().stripLeading().length();
                lines.add(new FieldLine("", start, line.group().strip(), start));
            }
        }
        return lines;
    }
}
