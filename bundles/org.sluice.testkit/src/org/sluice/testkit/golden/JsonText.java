package org.sluice.testkit.golden;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Strict JSON reader (RFC 8259) that keeps line numbers and refuses what a test file must not contain by accident:
 * duplicate names, comments, trailing commas, text after the end.
 *
 * <p>Not Gson, because its reader tells lines only inside exception texts.
 */
final class JsonText {

    private static final int MAX_DEPTH = 200;

    private final String text;
    private int position;
    private int line = 1;
    private int depth;

    private JsonText(String text) {
        this.text = text;
    }

    static JsonValue parse(String text) throws JsonSyntaxProblem {
        JsonText reader = new JsonText(text);
        reader.skipBlank();
        if (reader.atEnd()) {
            throw new JsonSyntaxProblem(1, "the file is empty");
        }
        JsonValue value = reader.value();
        reader.skipBlank();
        if (!reader.atEnd()) {
            throw reader.problem("text after the end of the JSON value: " + reader.here());
        }
        return value;
    }

    private JsonValue value() throws JsonSyntaxProblem {
        if (atEnd()) {
            throw problem("the file ends in the middle of a value; is it truncated?");
        }
        int start = line;
        char c = text.charAt(position);
        switch (c) {
            case '{':
                return new JsonValue(start, object());
            case '[':
                return new JsonValue(start, array());
            case '"':
                return new JsonValue(start, string());
            case 't':
                return literal("true", Boolean.TRUE);
            case 'f':
                return literal("false", Boolean.FALSE);
            case 'n':
                return literal("null", null);
            default:
                if (c == '-' || c >= '0' && c <= '9') {
                    return new JsonValue(start, number());
                }
                throw problem("expected a value, found " + here());
        }
    }

    private Map<String, JsonValue> object() throws JsonSyntaxProblem {
        enter();
        Map<String, JsonValue> members = new LinkedHashMap<>();
        position++;
        skipBlank();
        if (take('}')) {
            depth--;
            return members;
        }
        do {
            skipBlank();
            if (atEnd() || text.charAt(position) != '"') {
                throw problem("expected a name in double quotes, found " + here());
            }
            int nameLine = line;
            String name = string();
            skipBlank();
            if (!take(':')) {
                throw problem("expected ':' after \"" + name + "\", found " + here());
            }
            skipBlank();
            if (members.put(name, value()) != null) {
                throw new JsonSyntaxProblem(nameLine, "the name \"" + name + "\" stands twice in the same object");
            }
            skipBlank();
        } while (take(','));
        if (!take('}')) {
            throw problem("expected ',' or '}', found " + here());
        }
        depth--;
        return members;
    }

    private List<JsonValue> array() throws JsonSyntaxProblem {
        enter();
        List<JsonValue> elements = new ArrayList<>();
        position++;
        skipBlank();
        if (take(']')) {
            depth--;
            return elements;
        }
        do {
            skipBlank();
            elements.add(value());
            skipBlank();
        } while (take(','));
        if (!take(']')) {
            throw problem("expected ',' or ']', found " + here());
        }
        depth--;
        return elements;
    }

    private String string() throws JsonSyntaxProblem {
        StringBuilder out = new StringBuilder();
        position++;
        while (true) {
            if (atEnd()) {
                throw problem("the file ends inside a string; is it truncated?");
            }
            char c = text.charAt(position++);
            if (c == '"') {
                return out.toString();
            }
            if (c == '\n' || c == '\r') {
                throw problem("a string must end on the line it starts on; write \\n for a line break");
            }
            out.append(c == '\\' ? escape() : c);
        }
    }

    private char escape() throws JsonSyntaxProblem {
        if (atEnd()) {
            throw problem("the file ends inside a string; is it truncated?");
        }
        char c = text.charAt(position++);
        switch (c) {
            case '"':
            case '\\':
            case '/':
                return c;
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'u':
                try {
                    char unicode = (char) Integer.parseInt(text.substring(position, position + 4), 16);
                    position += 4;
                    return unicode;
                } catch (NumberFormatException | StringIndexOutOfBoundsException e) {
                    throw problem("\\u needs four hexadecimal digits");
                }
            default:
                throw problem("unknown escape '\\" + c + "' in a string");
        }
    }

    private BigDecimal number() throws JsonSyntaxProblem {
        int start = position;
        while (!atEnd() && "+-.eE0123456789".indexOf(text.charAt(position)) >= 0) {
            position++;
        }
        String digits = text.substring(start, position);
        if (!digits.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,4})?")) {
            throw problem("'" + digits + "' is not a JSON number");
        }
        return new BigDecimal(digits);
    }

    private JsonValue literal(String word, Object value) throws JsonSyntaxProblem {
        if (!text.startsWith(word, position)) {
            throw problem("expected a value, found " + here());
        }
        position += word.length();
        return new JsonValue(line, value);
    }

    private void enter() throws JsonSyntaxProblem {
        if (++depth > MAX_DEPTH) {
            throw problem("more than " + MAX_DEPTH + " brackets inside each other");
        }
    }

    private void skipBlank() {
        while (!atEnd()) {
            char c = text.charAt(position);
            if (c == '\n') {
                line++;
            } else if (c != ' ' && c != '\t' && c != '\r') {
                return;
            }
            position++;
        }
    }

    private boolean take(char expected) {
        if (!atEnd() && text.charAt(position) == expected) {
            position++;
            return true;
        }
        return false;
    }

    private boolean atEnd() {
        return position >= text.length();
    }

    private String here() {
        if (atEnd()) {
            return "the end of the file; is it truncated?";
        }
        char c = text.charAt(position);
        return c >= ' ' && c < 127 ? "'" + c + "'" : String.format("the character U+%04X", (int) c);
    }

    private JsonSyntaxProblem problem(String message) {
        return new JsonSyntaxProblem(line, message);
    }

    /** Not JSON: what is wrong, and on which line (from 1). */
    static final class JsonSyntaxProblem extends Exception {

        private static final long serialVersionUID = 1L;

        private final int line;

        JsonSyntaxProblem(int line, String message) {
            super(message);
            this.line = line;
        }

        int line() {
            return line;
        }
    }
}
