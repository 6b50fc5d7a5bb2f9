package org.sluice.codegen.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sluice.codegen.Target;
import org.sluice.codegen.internal.java.CodeBlock;
import org.sluice.codegen.internal.java.KnownTypes;
import org.sluice.model.Pipeline;
import org.sluice.model.RecordSchema;

/**
 * A type whose records people can type in, and how a record's text becomes a Java expression: simple values, tuples
 * (JSON arrays) and records of the pipeline's schemas (JSON objects), in any nesting.
 */
public final class RecordText {

    /** Says what is wrong with a type or with the text of a record. */
    public static final class NoRecordException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NoRecordException(String message) {
            super(message);
        }
    }

    private enum Kind {
        STRING("a text in double quotes is needed"), INTEGER("a whole number of 32 bits is needed"), LONG("a whole number is needed"),
        DOUBLE("a number is needed"), BOOLEAN("true or false is needed"), TUPLE(""), SCHEMA("");

        private final String need;

        Kind(String need) {
            this.need = need;
        }
    }

    private static final Map<String, Kind> PLAIN = Map.of("String", Kind.STRING, "Integer", Kind.INTEGER, "Long", Kind.LONG, "Double", Kind.DOUBLE,
            "Boolean", Kind.BOOLEAN);
    private static final Map<String, String> PRIMITIVES = Map.of("int", "Integer", "long", "Long", "double", "Double", "boolean", "Boolean");
    private static final int DEEPEST = 20;

    private final String name;
    private final Kind kind;
    private final Map<String, RecordText> parts = new LinkedHashMap<>();

    private RecordText(String name, Kind kind) {
        this.name = name;
        this.kind = kind;
    }

    /** Whether records of a type stand as they are, not as JSON. */
    public static boolean isPlain(String type) {
        return PLAIN.containsKey(type.strip());
    }

    /** The type of that name; throws when its records cannot be typed in. */
    public static RecordText of(String type, Pipeline pipeline) {
        return of(type.strip(), pipeline, 0);
    }

    private static RecordText of(String type, Pipeline pipeline, int depth) {
        if (depth > DEEPEST) {
            throw new NoRecordException("'" + type + "' contains itself");
        }
        if (PLAIN.containsKey(type)) {
            return new RecordText(type, PLAIN.get(type));
        }
        if (type.matches("(?s)Tuple[23]\\s*<.*>")) {
            RecordText tuple = new RecordText(type.substring(0, "Tuple2".length()), Kind.TUPLE);
            for (String part : arguments(type.substring(type.indexOf('<') + 1, type.length() - 1))) {
                tuple.parts.put(Integer.toString(tuple.parts.size() + 1), of(part, pipeline, depth + 1));
            }
            if (tuple.parts.size() == tuple.name.charAt("Tuple".length()) - '0') {
                return tuple;
            }
        }
        Optional<RecordSchema> schema = pipeline.getSchemas().stream().filter(each -> type.equals(each.getName())).findFirst();
        RecordText record = new RecordText(type, Kind.SCHEMA);
        schema.orElseThrow(() -> new NoRecordException("records of '" + type + "' cannot be typed in, only String, Integer, Long, Double, Boolean, "
                + "Tuple2 and Tuple3 of these, and record schemas of the pipeline")).getFields().forEach(field -> {
                    String fieldType = NodeValues.text(field.getType()).strip();
                    record.parts.put(NodeValues.text(field.getName()), of(PRIMITIVES.getOrDefault(fieldType, fieldType), pipeline, depth + 1));
                });
        return record;
    }

    private static List<String> arguments(String text) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '<' ? 1 : c == '>' ? -1 : 0;
            if (c == ',' && depth == 0) {
                arguments.add(text.substring(from, i).strip());
                from = i + 1;
            }
        }
        arguments.add(text.substring(from).strip());
        return arguments;
    }

    /** The record as a Java expression; throws when the text is no record of the type. */
    public CodeBlock code(String text, Target target) {
        if (!isPlain(name)) {
            JsonCursor json = new JsonCursor(text);
            CodeBlock code = code(json, target);
            json.end();
            return code;
        }
        return kind == Kind.STRING ? CodeBlock.of("$S", text) : plain(text);
    }

    private CodeBlock code(JsonCursor json, Target target) {
        return switch (kind) {
            case STRING -> CodeBlock.of("$S", json.string(kind.need));
            case TUPLE -> tuple(json, target);
            case SCHEMA -> record(json, target);
            default -> plain(json.word());
        };
    }

    private CodeBlock plain(String word) {
        try {
            return switch (kind) {
                case INTEGER -> CodeBlock.of("$L", Integer.valueOf(word));
                case LONG -> CodeBlock.of(Long.parseLong(word) + "L");
                case DOUBLE -> CodeBlock.of("$L", finite(new java.math.BigDecimal(word).doubleValue()));
                default -> CodeBlock.of("$L", truth(word));
            };
        } catch (NumberFormatException e) {
            throw new NoRecordException(kind.need);
        }
    }

    private static double finite(double value) {
        if (!Double.isFinite(value)) {
            throw new NumberFormatException();
        }
        return value;
    }

    private boolean truth(String word) {
        if (!Set.of("true", "false").contains(word)) {
            throw new NoRecordException(kind.need);
        }
        return word.equals("true");
    }

    private CodeBlock tuple(JsonCursor json, Target target) {
        json.expect('[');
        CodeBlock.Builder code = new CodeBlock.Builder().add("new $T<>(", KnownTypes.find(name, target).orElseThrow());
        String separator = "";
        for (RecordText part : parts.values()) {
            if (!separator.isEmpty()) {
                json.expect(',');
            }
            code.add(separator).add("$C", part.code(json, target));
            separator = ", ";
        }
        json.expect(']');
        return code.add(")").build();
    }

    private CodeBlock record(JsonCursor json, Target target) {
        Map<String, CodeBlock> values = new LinkedHashMap<>();
        json.expect('{');
        while (values.isEmpty() ? !json.take('}') : json.take(',')) {
            String field = json.string("the name of a field in double quotes is needed");
            if (!parts.containsKey(field)) {
                throw new NoRecordException("'" + name + "' has no field '" + field + "'");
            }
            json.expect(':');
            if (values.put(field, parts.get(field).code(json, target)) != null) {
                throw new NoRecordException("the field '" + field + "' is there twice");
            }
        }
        if (!values.isEmpty()) {
            json.expect('}');
        }
        CodeBlock.Builder code = new CodeBlock.Builder().add("new $N(", name);
        String separator = "";
        for (String field : parts.keySet()) {
            if (!values.containsKey(field)) {
                throw new NoRecordException("the field '" + field + "' is missing");
            }
            code.add(separator).add("$C", values.get(field));
            separator = ", ";
        }
        return code.add(")").build();
    }

    /** Reads JSON by what is expected next. */
    private static final class JsonCursor {

        private final String text;
        private int at;

        JsonCursor(String text) {
            this.text = text;
        }

        private void space() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }

        boolean take(char wanted) {
            space();
            boolean there = at < text.length() && text.charAt(at) == wanted;
            at += there ? 1 : 0;
            return there;
        }

        void expect(char wanted) {
            if (!take(wanted)) {
                throw new NoRecordException("'" + wanted + "' is needed " + (at == text.length() ? "at its end" : "in the place of '" + text.charAt(at) + "'"));
            }
        }

        void end() {
            space();
            if (at < text.length()) {
                throw new NoRecordException("'" + text.substring(at) + "' is too much");
            }
        }

        String word() {
            space();
            int from = at;
            while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || "+-.".indexOf(text.charAt(at)) >= 0)) {
                at++;
            }
            return text.substring(from, at);
        }

        String string(String need) {
            if (!take('"')) {
                throw new NoRecordException(need);
            }
            StringBuilder value = new StringBuilder();
            while (at < text.length() && text.charAt(at) != '"') {
                char c = text.charAt(at++);
                value.append(c == '\\' ? escaped() : c);
            }
            expect('"');
            return value.toString();
        }

        private char escaped() {
            char c = at < text.length() ? text.charAt(at++) : ' ';
            int known = "\"\\/bfnrt".indexOf(c);
            if (known >= 0) {
                return "\"\\/\b\f\n\r\t".charAt(known);
            }
            if (c == 'u' && text.substring(at).matches("(?s)[0-9a-fA-F]{4}.*")) {
                at += 4;
                return (char) Integer.parseInt(text.substring(at - 4, at), 16);
            }
            throw new NoRecordException("'\\" + c + "' is no escape of JSON");
        }
    }
}
