package org.sluice.telemetry.internal;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Gson set up for the wire: records by their components, optionals left out when empty. */
public final class WireGson {

    private WireGson() {
    }

    public static GsonBuilder builder() {
        return new GsonBuilder().disableHtmlEscaping().serializeNulls()
                .registerTypeAdapterFactory(new Records())
                .registerTypeAdapterFactory(new Optionals());
    }

    /** Own adapter instead of Gson's reflective one: the order of components is specified, that of fields is not. */
    private static final class Records implements TypeAdapterFactory {

        @Override
        public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
            return type.getRawType().isRecord() ? new RecordAdapter<>(gson, type.getRawType()) : null;
        }
    }

    private static final class RecordAdapter<T> extends TypeAdapter<T> {

        private final Class<?> type;
        private final RecordComponent[] components;
        private final Map<String, Integer> index = new LinkedHashMap<>();
        private final TypeAdapter<?>[] adapters;
        private final java.lang.reflect.Constructor<?> constructor;

        RecordAdapter(Gson gson, Class<?> type) {
            this.type = type;
            components = type.getRecordComponents();
            adapters = new TypeAdapter<?>[components.length];
            Class<?>[] parameterTypes = new Class<?>[components.length];
            for (int i = 0; i < components.length; i++) {
                index.put(components[i].getName(), i);
                adapters[i] = gson.getAdapter(TypeToken.get(components[i].getGenericType()));
                parameterTypes[i] = components[i].getType();
            }
            try {
                constructor = type.getDeclaredConstructor(parameterTypes);
                constructor.setAccessible(true);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        @SuppressWarnings("unchecked")
        public void write(JsonWriter out, T value) throws IOException {
            if (value == null) {
                out.nullValue();
                return;
            }
            out.beginObject();
            for (int i = 0; i < components.length; i++) {
                Object part;
                try {
                    components[i].getAccessor().setAccessible(true);
                    part = components[i].getAccessor().invoke(value);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
                if (part instanceof Optional<?> optional && optional.isEmpty()) {
                    continue;
                }
                out.name(components[i].getName());
                ((TypeAdapter<Object>) adapters[i]).write(out, part);
            }
            out.endObject();
        }

        @Override
        @SuppressWarnings("unchecked")
        public T read(JsonReader in) throws IOException {
            if (in.peek() == JsonToken.NULL) {
                in.nextNull();
                return null;
            }
            Object[] parts = new Object[components.length];
            in.beginObject();
            while (in.hasNext()) {
                Integer i = index.get(in.nextName());
                if (i == null) {
                    in.skipValue();
                } else {
                    parts[i] = adapters[i].read(in);
                }
            }
            in.endObject();
            for (int i = 0; i < parts.length; i++) {
                if (parts[i] == null) {
                    parts[i] = absent(components[i].getType());
                }
            }
            try {
                return (T) constructor.newInstance(parts);
            } catch (InvocationTargetException e) {
                throw new IllegalArgumentException(type.getSimpleName() + ": " + e.getCause().getMessage(), e.getCause());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        private static Object absent(Class<?> type) {
            if (type == long.class) {
                return -1L;
            }
            if (type == int.class) {
                return -1;
            }
            if (type == double.class) {
                return -1.0;
            }
            return type == boolean.class ? Boolean.FALSE : null;
        }
    }

    private static final class Optionals implements TypeAdapterFactory {

        @Override
        @SuppressWarnings("unchecked")
        public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
            if (type.getRawType() != Optional.class) {
                return null;
            }
            Type inner = ((ParameterizedType) type.getType()).getActualTypeArguments()[0];
            TypeAdapter<Object> adapter = (TypeAdapter<Object>) gson.getAdapter(TypeToken.get(inner));
            return (TypeAdapter<T>) new TypeAdapter<Optional<?>>() {

                @Override
                public void write(JsonWriter out, Optional<?> value) throws IOException {
                    if (value == null || value.isEmpty()) {
                        out.nullValue();
                    } else {
                        adapter.write(out, value.get());
                    }
                }

                @Override
                public Optional<?> read(JsonReader in) throws IOException {
                    return Optional.ofNullable(adapter.read(in));
                }
            };
        }
    }
}
