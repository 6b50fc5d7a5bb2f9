package org.sluice.functions;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields of a record class and how to make one. */
final class RecordForm<T> {

    private final Class<T> type;
    private final List<RecordComponent> components;
    private final Constructor<T> constructor;

    private RecordForm(Class<T> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException("'" + type.getName() + "' is no record. Name a record schema of the pipeline or a Java record.");
        }
        this.type = type;
        components = List.of(type.getRecordComponents());
        try {
            constructor = type.getDeclaredConstructor(components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record class has this constructor", e);
        }
    }

    static <T> RecordForm<T> of(Class<T> type) {
        return new RecordForm<>(type);
    }

    /** As {@link #of}, when all fields can be read from text. */
    static <T> RecordForm<T> ofTexts(Class<T> type) {
        RecordForm<T> form = new RecordForm<>(type);
        for (RecordComponent component : form.components) {
            if (!TextValues.canRead(component.getType())) {
                throw new IllegalArgumentException("Field '" + component.getName() + "' of '" + type.getSimpleName()
                        + "' is a " + component.getType().getSimpleName() + ", which is not read from text. Make it a String, a number, "
                        + "a boolean, an enum or a time.");
            }
        }
        return form;
    }

    String name() {
        return type.getSimpleName();
    }

    int size() {
        return components.size();
    }

    String field(int index) {
        return components.get(index).getName();
    }

    Class<?> fieldType(int index) {
        return components.get(index).getType();
    }

    Type genericFieldType(int index) {
        return components.get(index).getGenericType();
    }

    String fields() {
        return components.stream().map(RecordComponent::getName).collect(Collectors.joining(", "));
    }

    Stream<String> names() {
        return components.stream().map(RecordComponent::getName);
    }

    T make(Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new MalformedLineException("no " + name() + " is made of " + Arrays.toString(values) + ": " + e.getCause().getMessage(),
                    e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
