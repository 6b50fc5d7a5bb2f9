package org.sluice.functions;

import static java.util.Objects.requireNonNull;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads lines that are JSON objects (RFC 8259): a member for each field by its name, further members are passed over. Fields
 * can also be records, and lists and maps (keyed by {@code String}) of all these.
 *
 * <pre>{@code
 * record Reading(String sensor, double celsius) { }
 *
 * lines.map(JsonParser.of(Reading.class)::parse)      // {"sensor": "s1", "celsius": 20.5}
 * }</pre>
 *
 * @param <T> the record
 */
public final class JsonParser<T> implements RecordParser<T> {

    private static final long serialVersionUID = 1L;

    private static final TypeAdapter<JsonElement> ELEMENTS = new Gson().getAdapter(JsonElement.class);

    private final Class<T> type;
    private transient Map<Class<?>, RecordForm<?>> forms;

    private JsonParser(Class<T> type) {
        this.type = type;
        Map<Class<?>, RecordForm<?>> all = new LinkedHashMap<>();
        collect(type, all);
        forms = Map.copyOf(all);
    }

    /** The parser of a record class. */
    public static <T> JsonParser<T> of(Class<T> type) {
        return new JsonParser<>(requireNonNull(type, "type"));
    }

    private Object readResolve() {
        return new JsonParser<>(type);
    }

    private static void collect(Class<?> type, Map<Class<?>, RecordForm<?>> forms) {
        if (forms.containsKey(type)) {
            return;
        }
        RecordForm<?> form = RecordForm.of(type);
        forms.put(type, form);
        for (int i = 0; i < form.size(); i++) {
            collect(form, form.field(i), form.genericFieldType(i), forms);
        }
    }

    private static void collect(RecordForm<?> form, String field, Type type, Map<Class<?>, RecordForm<?>> forms) {
        Class<?> raw = raw(type);
        if (raw.isRecord()) {
            collect(raw, forms);
        } else if (raw == List.class) {
            collect(form, field, argument(type, 0), forms);
        } else if (raw == Map.class && raw(argument(type, 0)) == String.class) {
            collect(form, field, argument(type, 1), forms);
        } else if (!TextValues.canRead(raw)) {
            throw new IllegalArgumentException("Field '" + field + "' of '" + form.name() + "' is a " + type.getTypeName()
                    + ", which is not read from JSON. Make it a simple value, a record, or a List or Map<String, …> of these.");
        }
    }

    private static Class<?> raw(Type type) {
        if (type instanceof Class<?> simple) {
            return simple;
        }
        if (type instanceof WildcardType wildcard) {
            return raw(wildcard.getUpperBounds()[0]);
        }
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : Object.class;
    }

    private static Type argument(Type type, int index) {
        return type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[index] : Object.class;
    }

    @Override
    public T parse(String line) {
        JsonElement element = element(line);
        if (!element.isJsonObject()) {
            throw new MalformedLineException(MalformedLineException.quote(line) + " is no JSON object; " + form(type).name() + " needs one with " + form(type).fields());
        }
        return record(form(type), "", element);
    }

    @SuppressWarnings("unchecked")
    private <R> RecordForm<R> form(Class<R> of) {
        return (RecordForm<R>) forms.get(of);
    }

    private static JsonElement element(String line) {
        try (JsonReader reader = new JsonReader(new StringReader(line))) {
            JsonElement element = ELEMENTS.read(reader);
            reader.peek(); // fails on anything that follows
            return element;
        } catch (IOException | JsonParseException | IllegalStateException | NumberFormatException e) {
            throw new MalformedLineException(MalformedLineException.quote(line) + " is no JSON" + reason(e), e);
        }
    }

    // Gson names the place, and then a page of its own.
    private static String reason(Exception e) {
        String message = e.getMessage() == null ? "" : e.getMessage().lines().findFirst().orElse("");
        int column = message.indexOf(" at line 1 column ");
        return column < 0 ? "" : message.substring(column).replaceFirst(" at line 1 column (\\d+).*", " (column $1)");
    }

    private <R> R record(RecordForm<R> form, String path, JsonElement element) {
        Object[] values = new Object[form.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(path + form.field(i), form.genericFieldType(i), element.getAsJsonObject().get(form.field(i)));
        }
        return form.make(values);
    }

    private Object value(String field, Type type, JsonElement element) {
        Class<?> raw = raw(type);
        if (element == null || element.isJsonNull()) {
            return TextValues.nothing(field, raw);
        }
        if (raw.isRecord() && element.isJsonObject()) {
            return record(form(raw), field + ".", element);
        }
        if (raw == List.class && element.isJsonArray()) {
            List<Object> list = new ArrayList<>();
            for (JsonElement each : element.getAsJsonArray()) {
                list.add(value(field + "[" + list.size() + "]", argument(type, 0), each));
            }
            return Collections.unmodifiableList(list);
        }
        if (raw == Map.class && element.isJsonObject()) {
            Map<String, Object> map = new LinkedHashMap<>();
            element.getAsJsonObject().entrySet()
                    .forEach(entry -> map.put(entry.getKey(), value(field + "." + entry.getKey(), argument(type, 1), entry.getValue())));
            return Collections.unmodifiableMap(map);
        }
        if (TextValues.canRead(raw) && element.isJsonPrimitive() && fits(raw, element)) {
            return TextValues.read(field, raw, text(raw, element));
        }
        throw new MalformedLineException("field '" + field + "': " + MalformedLineException.quote(element.toString()) + " is no " + raw.getSimpleName());
    }

    // A text is not a number by accident: "20" is no int, and 20 no String.
    private static boolean fits(Class<?> type, JsonElement element) {
        boolean number = type.isPrimitive() && type != boolean.class && type != char.class || Number.class.isAssignableFrom(type);
        boolean truth = type == boolean.class || type == Boolean.class;
        return element.getAsJsonPrimitive().isNumber() == number && element.getAsJsonPrimitive().isBoolean() == truth;
    }

    // 2.0 and 1e3 are whole numbers in JSON, but not for Long.valueOf.
    private static String text(Class<?> type, JsonElement element) {
        boolean fraction = type == double.class || type == Double.class || type == float.class || type == Float.class;
        if (!element.getAsJsonPrimitive().isNumber() || fraction || type == java.math.BigDecimal.class) {
            return element.getAsString();
        }
        String text = element.getAsString();
        if (text.chars().allMatch(c -> c == '-' || Character.isDigit(c)) || text.length() > 100) {
            return text;
        }
        java.math.BigDecimal number = new java.math.BigDecimal(text);
        return Math.abs((long) number.scale()) > 100 ? text : number.stripTrailingZeros().toPlainString();
    }
}
