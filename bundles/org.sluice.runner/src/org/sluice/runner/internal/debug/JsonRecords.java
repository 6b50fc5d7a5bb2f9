package org.sluice.runner.internal.debug;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sluice.runner.DebugException;
import org.sluice.streaming.Optional;
import org.sluice.streaming.Tuple2;
import org.sluice.streaming.Tuple3;
import org.sluice.streaming.Tuple4;

/** Makes records from what {@link org.sluice.telemetry.RecordJson} makes of them, after a type or after another record of the same kind. */
public final class JsonRecords {

    private JsonRecords() {
    }

    /** A type with its arguments. */
    private record Of(Class<?> raw, List<Type> arguments) implements ParameterizedType {

        @Override
        public Type[] getActualTypeArguments() {
            return arguments.toArray(Type[]::new);
        }

        @Override
        public Type getRawType() {
            return raw;
        }

        @Override
        public Type getOwnerType() {
            return null;
        }
    }

    /** @param like a record of the same kind @throws DebugException it does not fit */
    static Object like(JsonElement json, Object like) {
        return read(json, Object.class, like, "the record");
    }

    /** @param type for example {@code Tuple2<String,Integer>}; classes of the program by their names @throws DebugException there is no such type, or it does not fit */
    public static Object of(JsonElement json, String type, ClassLoader classes) {
        return read(json, new TypeText(type, classes).parse(), null, "the record");
    }

    /** The type of a record, as {@link #of} takes it. What is inside of lists and maps is told by their first values; what is not there, is taken for a text or a number later. */
    public static String typeOf(Object record) {
        if (record == null) {
            return "Object";
        }
        if (record instanceof Tuple2<?, ?> t) {
            return "Tuple2<" + typeOf(t._1()) + "," + typeOf(t._2()) + ">";
        }
        if (record instanceof Tuple3<?, ?, ?> t) {
            return "Tuple3<" + typeOf(t._1()) + "," + typeOf(t._2()) + "," + typeOf(t._3()) + ">";
        }
        if (record instanceof Tuple4<?, ?, ?, ?> t) {
            return "Tuple4<" + typeOf(t._1()) + "," + typeOf(t._2()) + "," + typeOf(t._3()) + "," + typeOf(t._4()) + ">";
        }
        if (record instanceof Optional<?> o) {
            return "Optional<" + (o.isPresent() ? typeOf(o.get()) : "Object") + ">";
        }
        if (record instanceof Map<?, ?> map) {
            var first = map.entrySet().stream().findFirst();
            return first.isEmpty() ? "Map<Object,Object>" : "Map<" + typeOf(first.get().getKey()) + "," + typeOf(first.get().getValue()) + ">";
        }
        if (record instanceof Iterable<?> values) {
            Iterator<?> it = values.iterator();
            return "List<" + (it.hasNext() ? typeOf(it.next()) : "Object") + ">";
        }
        return record instanceof byte[] ? "byte[]" : record instanceof Enum<?> constant ? constant.getDeclaringClass().getName() : record.getClass().getName();
    }

    private static Object read(JsonElement json, Type type, Object like, String where) {
        Class<?> raw = like != null ? like.getClass() : raw(type);
        if (json.isJsonNull()) {
            if (raw.isPrimitive()) {
                throw misfit(where, raw, json);
            }
            return Optional.class.isAssignableFrom(raw) ? Optional.empty() : java.util.Optional.class.isAssignableFrom(raw) ? java.util.Optional.empty() : null;
        }
        try {
            return known(json, type, raw, like, where);
        } catch (NumberFormatException | ArithmeticException | IllegalStateException | UnsupportedOperationException | ClassCastException e) {
            throw misfit(where, raw, json);
        }
    }

    private static Object known(JsonElement json, Type type, Class<?> raw, Object like, String where) {
        if (raw == Object.class) {
            return natural(json);
        }
        Object simple = simple(json, raw);
        if (simple != null) {
            return simple;
        }
        if (raw == Tuple2.class || raw == Tuple3.class || raw == Tuple4.class) {
            return tuple(json, type, raw, like, where);
        }
        if (raw.isRecord()) {
            return record(json.getAsJsonObject(), raw, like, where);
        }
        if (List.class.isAssignableFrom(raw) || raw == Iterable.class || raw == java.util.Collection.class) {
            return list(json.getAsJsonArray(), type, like, where);
        }
        if (Map.class.isAssignableFrom(raw)) {
            return map(json.getAsJsonObject(), type, like, where);
        }
        if (Optional.class.isAssignableFrom(raw)) {
            Optional<?> other = (Optional<?>) like;
            return Optional.of(read(json, argument(type, 0), other == null || !other.isPresent() ? null : other.get(), where));
        }
        if (java.util.Optional.class.isAssignableFrom(raw)) {
            java.util.Optional<?> other = (java.util.Optional<?>) like;
            return java.util.Optional.of(read(json, argument(type, 0), other == null || other.isEmpty() ? null : other.get(), where));
        }
        throw DebugException.bad("Records of " + raw.getName() + " cannot be made from JSON: only texts, numbers, tuples, Java records, lists, maps and what is made of them can.");
    }

    /** Null = it is not simple. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object simple(JsonElement json, Class<?> raw) {
        if (raw == String.class || raw == CharSequence.class) {
            return text(json);
        }
        if (raw == Boolean.class || raw == boolean.class) {
            if (!json.getAsJsonPrimitive().isBoolean()) {
                throw new IllegalStateException();
            }
            return json.getAsBoolean();
        }
        if (raw == Character.class || raw == char.class) {
            if (text(json).length() != 1) {
                throw new IllegalStateException();
            }
            return text(json).charAt(0);
        }
        if (raw.isEnum()) {
            try {
                return Enum.valueOf((Class<? extends Enum>) raw, text(json));
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException(e);
            }
        }
        if (raw == byte[].class) {
            try {
                return Base64.getDecoder().decode(text(json));
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException(e);
            }
        }
        return number(json, raw);
    }

    private static String text(JsonElement json) {
        if (!json.getAsJsonPrimitive().isString()) {
            throw new IllegalStateException();
        }
        return json.getAsString();
    }

    private static Object number(JsonElement json, Class<?> raw) {
        if (raw == Double.class || raw == double.class) {
            return json.getAsDouble();
        }
        if (raw == Float.class || raw == float.class) {
            return json.getAsFloat();
        }
        if (raw == BigDecimal.class) {
            return json.getAsBigDecimal();
        }
        boolean whole = raw == Integer.class || raw == int.class || raw == Long.class || raw == long.class || raw == Short.class || raw == short.class
                || raw == Byte.class || raw == byte.class || raw == BigInteger.class;
        if (!whole) {
            return null;
        }
        if (!json.getAsJsonPrimitive().isNumber()) {
            throw new IllegalStateException();
        }
        BigInteger value = json.getAsBigDecimal().toBigIntegerExact();
        if (raw == Integer.class || raw == int.class) {
            return value.intValueExact();
        }
        if (raw == Long.class || raw == long.class) {
            return value.longValueExact();
        }
        if (raw == Short.class || raw == short.class) {
            return value.shortValueExact();
        }
        return raw == BigInteger.class ? value : (Object) value.byteValueExact();
    }

    private static Object tuple(JsonElement json, Type type, Class<?> raw, Object like, String where) {
        JsonArray parts = json.getAsJsonArray();
        int n = raw == Tuple2.class ? 2 : raw == Tuple3.class ? 3 : 4;
        if (parts.size() != n) {
            throw DebugException.bad(where + " is to be an array of " + n + " values, not of " + parts.size() + ".");
        }
        Object[] values = new Object[n];
        for (int i = 0; i < n; i++) {
            values[i] = read(parts.get(i), argument(type, i), like == null ? null : part(like, "_" + (i + 1)), "_" + (i + 1) + " of " + where);
        }
        return n == 2 ? new Tuple2<>(values[0], values[1]) : n == 3 ? new Tuple3<>(values[0], values[1], values[2]) : new Tuple4<>(values[0], values[1], values[2], values[3]);
    }

    private static Object record(JsonObject json, Class<?> raw, Object like, String where) {
        RecordComponent[] components = raw.getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            if (!json.has(name)) {
                throw DebugException.bad(where + " has no '" + name + "'. It is made of: " + String.join(", ", java.util.Arrays.stream(components).map(RecordComponent::getName).toList()) + ".");
            }
            types[i] = components[i].getType();
            values[i] = read(json.get(name), components[i].getGenericType(), like == null || types[i].isPrimitive() ? null : part(like, name), "'" + name + "' of " + where);
        }
        try {
            var constructor = raw.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw DebugException.bad(where + " is refused by " + raw.getSimpleName() + ": " + e.getCause() + ".");
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw DebugException.bad("Records of " + raw.getName() + " cannot be made: " + e + ".");
        }
    }

    private static Object part(Object of, String accessor) {
        try {
            var method = of.getClass().getMethod(accessor);
            method.setAccessible(true);
            return method.invoke(of);
        } catch (ReflectiveOperationException | RuntimeException e) {
            return null;
        }
    }

    private static List<Object> list(JsonArray json, Type type, Object like, String where) {
        Object first = null;
        if (like instanceof Iterable<?> others) {
            Iterator<?> it = others.iterator();
            first = it.hasNext() ? it.next() : null;
        }
        List<Object> values = new ArrayList<>();
        for (JsonElement part : json) {
            values.add(read(part, argument(type, 0), first, "a value of " + where));
        }
        return values;
    }

    private static Map<Object, Object> map(JsonObject json, Type type, Object like, String where) {
        Object key = null;
        Object value = null;
        if (like instanceof Map<?, ?> others && !others.isEmpty()) {
            key = others.keySet().iterator().next();
            value = others.get(key);
        }
        Map<Object, Object> values = new LinkedHashMap<>();
        for (Map.Entry<String, JsonElement> entry : json.entrySet()) {
            Class<?> keys = key != null ? key.getClass() : raw(argument(type, 0));
            Object name = keys == String.class || keys == Object.class ? entry.getKey()
                    : read(org.sluice.telemetry.WireJson.parse(entry.getKey()), argument(type, 0), key, "a key of " + where);
            values.put(name, read(entry.getValue(), argument(type, 1), value, "'" + entry.getKey() + "' of " + where));
        }
        return values;
    }

    private static Object natural(JsonElement json) {
        if (json.isJsonPrimitive()) {
            var value = json.getAsJsonPrimitive();
            return value.isString() ? value.getAsString() : value.isBoolean() ? value.getAsBoolean() : wholeOrNot(value.getAsBigDecimal());
        }
        throw DebugException.bad("What kind of record this is cannot be told: say its type, for example \"type\": \"Tuple2<String,Integer>\".");
    }

    private static Object wholeOrNot(BigDecimal value) {
        try {
            return (Object) value.longValueExact();
        } catch (ArithmeticException e) {
            return value.doubleValue();
        }
    }

    private static Class<?> raw(Type type) {
        return type instanceof Class<?> c ? c : type instanceof ParameterizedType p ? (Class<?>) p.getRawType() : Object.class;
    }

    private static Type argument(Type type, int i) {
        return type instanceof ParameterizedType p && i < p.getActualTypeArguments().length ? p.getActualTypeArguments()[i] : Object.class;
    }

    private static DebugException misfit(String where, Class<?> raw, JsonElement json) {
        String shown = json.toString();
        return DebugException.bad(where + " is to be of type " + raw.getSimpleName() + ", not " + (shown.length() > 80 ? shown.substring(0, 80) + "…" : shown) + ".");
    }

    /** Reads the text of a Java type. */
    private static final class TypeText {

        private static final Map<String, Class<?>> SHORT = Map.ofEntries(Map.entry("String", String.class), Map.entry("Integer", Integer.class), Map.entry("int", Integer.class),
                Map.entry("Long", Long.class), Map.entry("long", Long.class), Map.entry("Double", Double.class), Map.entry("double", Double.class), Map.entry("Float", Float.class),
                Map.entry("float", Float.class), Map.entry("Short", Short.class), Map.entry("Byte", Byte.class), Map.entry("Boolean", Boolean.class), Map.entry("boolean", Boolean.class),
                Map.entry("Character", Character.class), Map.entry("BigDecimal", BigDecimal.class), Map.entry("BigInteger", BigInteger.class), Map.entry("Object", Object.class),
                Map.entry("List", List.class), Map.entry("Iterable", Iterable.class), Map.entry("Map", Map.class), Map.entry("Optional", Optional.class), Map.entry("Tuple2", Tuple2.class),
                Map.entry("Tuple3", Tuple3.class), Map.entry("Tuple4", Tuple4.class), Map.entry("byte[]", byte[].class));
        private static final int MAX_DEPTH = 16;

        private final String text;
        private final ClassLoader classes;
        private int at;

        TypeText(String text, ClassLoader classes) {
            this.text = text.replaceAll("\\s+", "");
            this.classes = classes;
        }

        Type parse() {
            Type type = type(0);
            if (at < text.length()) {
                throw wrong();
            }
            return type;
        }

        private Type type(int depth) {
            int from = at;
            while (at < text.length() && "<>,".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            if (at == from || depth > MAX_DEPTH) {
                throw wrong();
            }
            Class<?> raw = find(text.substring(from, at));
            if (at == text.length() || text.charAt(at) != '<') {
                return raw;
            }
            List<Type> arguments = new ArrayList<>();
            do {
                at++;
                arguments.add(type(depth + 1));
            } while (at < text.length() && text.charAt(at) == ',');
            if (at == text.length() || text.charAt(at++) != '>') {
                throw wrong();
            }
            return new Of(raw, arguments);
        }

        /** Classes are not initialized by being named: only Java records are made, and enums looked up. */
        private Class<?> find(String name) {
            Class<?> known = SHORT.get(name.startsWith("java.lang.") ? name.substring(10) : name.startsWith("java.util.") ? name.substring(10)
                    : name.startsWith("org.sluice.streaming.") ? name.substring(21) : name);
            if (known != null) {
                return known;
            }
            try {
                Class<?> found = Class.forName(name, false, classes);
                if (found.isRecord() || found.isEnum()) {
                    return found;
                }
            } catch (ClassNotFoundException | LinkageError e) {
                // told below
            }
            throw DebugException.bad("There is no type '" + name + "' that records can be made of. Name a simple type, a tuple, a list, a map, or a Java record of the program.");
        }

        private DebugException wrong() {
            return DebugException.bad("'" + text + "' is no Java type. Write one like Tuple2<String,Integer>.");
        }
    }
}
