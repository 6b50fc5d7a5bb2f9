package org.sluice.model.internal;

import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Values as the text of attributes. */
public final class ValueText {

    private ValueText() {
    }

    static String of(EAttribute attribute, Object value) {
        return EcoreUtil.convertToString(attribute.getEAttributeType(), value);
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '"' -> escaped.append("&quot;");
                case '\n' -> escaped.append("&#xA;");
                case '\r' -> escaped.append("&#xD;");
                case '\t' -> escaped.append("&#x9;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    /** Text between tags. */
    static String escapeContent(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r", "&#xD;");
    }

    /** The first character that an XML file cannot hold, or -1. */
    static int unwritable(String text) {
        return text.codePoints()
                .filter(c -> c < 0x20 && c != '\n' && c != '\r' && c != '\t' || c >= 0xD800 && c <= 0xDFFF || c == 0xFFFE || c == 0xFFFF)
                .findFirst().orElse(-1);
    }

    /** What may stand in an attribute, for messages. */
    public static String expected(EAttribute attribute) {
        EDataType type = attribute.getEAttributeType();
        if (type instanceof EEnum choices) {
            return "one of " + choices.getELiterals().stream().map(literal -> literal.getLiteral()).collect(Collectors.joining(", "));
        }
        return switch (type.getInstanceClassName()) {
            case "int", "long", "short", "byte" -> "a whole number";
            case "double", "float" -> "a number";
            case "boolean" -> "true or false";
            case "java.time.Duration" -> "a length of time, for example 500 ms, 1 s or 5 min";
            case "org.sluice.model.layout.Bendpoint" -> "x,y in pixels, for example 120,48";
            default -> "a value of type " + type.getName();
        };
    }
}
