package org.sluice.telemetry;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * JSON form of the records of a stream: tuples ({@code _1}, {@code _2}, …) and iterables become arrays, Java records and
 * maps become objects, NaN and the infinities become strings, bytes become Base64, everything else its {@code toString}.
 * Never throws: a record whose own code fails is shown as {@code <class: exception>}.
 *
 * <p><b>Threading:</b> stateless, any thread; the record must not be changed meanwhile.
 */
public final class RecordJson {

    private static final int MAX_DEPTH = 32;

    private enum Kind {
        TUPLE, RECORD, OPTIONAL
    }

    /** How a class is taken apart. */
    private record Shape(Kind kind, String[] names, Method[] parts) {
    }

    private static final ClassValue<Optional<Shape>> SHAPES = new ClassValue<>() {

        @Override
        protected Optional<Shape> computeValue(Class<?> type) {
            return shapeOf(type);
        }
    };

    private RecordJson() {
    }

    /** The JSON tree of a record; null becomes JSON null. */
    public static JsonElement toTree(Object record) {
        return tree(record, 0);
    }

    /** One line of JSON. */
    public static String toJson(Object record) {
        return WireJson.toJson(toTree(record));
    }

    private static JsonElement tree(Object value, int depth) {
        if (value == null) {
            return JsonNull.INSTANCE;
        }
        try {
            return depth > MAX_DEPTH ? new JsonPrimitive("…") : known(value, depth);
        } catch (RuntimeException | ReflectiveOperationException | StackOverflowError e) {
            Throwable cause = e instanceof java.lang.reflect.InvocationTargetException && e.getCause() != null
                    ? e.getCause() : e;
            return new JsonPrimitive("<" + value.getClass().getName() + ": " + cause.getClass().getName() + ">");
        }
    }

    private static JsonElement known(Object value, int depth) throws ReflectiveOperationException {
        if (value instanceof JsonElement element) {
            return element;
        }
        if (value instanceof CharSequence || value instanceof Character || value instanceof Enum<?>) {
            return new JsonPrimitive(value.toString());
        }
        if (value instanceof Boolean flag) {
            return new JsonPrimitive(flag);
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof Map<?, ?> map) {
            JsonObject object = new JsonObject();
            map.forEach((key, part) -> object.add(keyText(key, depth), tree(part, depth + 1)));
            return object;
        }
        if (value instanceof Iterable<?> parts && !(value instanceof java.nio.file.Path)) {
            JsonArray array = new JsonArray();
            parts.forEach(part -> array.add(tree(part, depth + 1)));
            return array;
        }
        if (value instanceof byte[] bytes) {
            return new JsonPrimitive(Base64.getEncoder().encodeToString(bytes));
        }
        if (value.getClass().isArray()) {
            JsonArray array = new JsonArray();
            for (int i = 0; i < Array.getLength(value); i++) {
                array.add(tree(Array.get(value, i), depth + 1));
            }
            return array;
        }
        if (value instanceof Optional<?> optional) {
            return tree(optional.orElse(null), depth + 1);
        }
        Optional<Shape> shape = SHAPES.get(value.getClass());
        return shape.isPresent() ? parts(value, shape.get(), depth) : new JsonPrimitive(String.valueOf(value));
    }

    private static JsonElement number(Number number) {
        if (number instanceof Double || number instanceof Float) {
            double value = number.doubleValue();
            return Double.isFinite(value) ? new JsonPrimitive(number) : new JsonPrimitive(Double.toString(value));
        }
        return new JsonPrimitive(number);
    }

    private static String keyText(Object key, int depth) {
        JsonElement tree = tree(key, depth + 1);
        return tree.isJsonPrimitive() ? tree.getAsString() : WireJson.toJson(tree);
    }

    private static JsonElement parts(Object value, Shape shape, int depth) throws ReflectiveOperationException {
        Method[] parts = shape.parts();
        switch (shape.kind()) {
            case OPTIONAL -> {
                return (Boolean) parts[0].invoke(value) ? tree(parts[1].invoke(value), depth + 1) : JsonNull.INSTANCE;
            }
            case TUPLE -> {
                JsonArray array = new JsonArray();
                for (Method part : parts) {
                    array.add(tree(part.invoke(value), depth + 1));
                }
                return array;
            }
            default -> {
                JsonObject object = new JsonObject();
                for (int i = 0; i < parts.length; i++) {
                    object.add(shape.names()[i], tree(parts[i].invoke(value), depth + 1));
                }
                return object;
            }
        }
    }

    private static Optional<Shape> shapeOf(Class<?> type) {
        Method[] tuple = tupleParts(type);
        if (tuple.length >= 2) {
            return Optional.of(new Shape(Kind.TUPLE, null, tuple));
        }
        return type.isRecord() ? recordShape(type) : optionalShape(type);
    }

    private static Optional<Shape> recordShape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        String[] names = new String[components.length];
        Method[] parts = new Method[components.length];
        for (int i = 0; i < components.length; i++) {
            names[i] = components[i].getName();
            parts[i] = components[i].getAccessor();
            if (!parts[i].trySetAccessible()) {
                return Optional.empty();
            }
        }
        return Optional.of(new Shape(Kind.RECORD, names, parts));
    }

    /** The optional types of stream libraries, which are not Java's own. */
    private static Optional<Shape> optionalShape(Class<?> type) {
        try {
            Method present = type.getMethod("isPresent");
            Method get = type.getMethod("get");
            return type.getSimpleName().equals("Optional") && present.getReturnType() == boolean.class && present.trySetAccessible()
                    && get.trySetAccessible() ? Optional.of(new Shape(Kind.OPTIONAL, null, new Method[] {present, get})) : Optional.empty();
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }

    private static Method[] tupleParts(Class<?> type) {
        List<Method> parts = new ArrayList<>();
        while (true) {
            try {
                Method part = type.getMethod("_" + (parts.size() + 1));
                if (Modifier.isStatic(part.getModifiers()) || !part.trySetAccessible()) {
                    break;
                }
                parts.add(part);
            } catch (NoSuchMethodException e) {
                break;
            }
        }
        return parts.toArray(Method[]::new);
    }
}
