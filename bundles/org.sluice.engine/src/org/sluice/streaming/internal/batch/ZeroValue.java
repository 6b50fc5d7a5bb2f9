package org.sluice.streaming.internal.batch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.Serializable;
import java.util.function.Supplier;

/**
 * A zero to begin aggregations with. Functions may change the value they are given, so each aggregation gets a copy of its own: through Java serialization inside
 * this process, as people know it from Spark. What cannot change, or cannot be copied, is used as it is.
 */
final class ZeroValue {

    private ZeroValue() {
    }

    static <U> Supplier<U> of(U zero) {
        if (!(zero instanceof Serializable) || zero instanceof String || zero instanceof Number || zero instanceof Boolean || zero instanceof Enum<?>) {
            return () -> zero;
        }
        byte[] bytes;
        try {
            ByteArrayOutputStream buffer = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(buffer)) {
                out.writeObject(zero);
            }
            bytes = buffer.toByteArray();
        } catch (IOException e) {
            return () -> zero;
        }
        return () -> copy(bytes, zero);
    }

    @SuppressWarnings("unchecked")
    private static <U> U copy(byte[] bytes, U zero) {
        ClassLoader classes = zero.getClass().getClassLoader();
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            protected Class<?> resolveClass(ObjectStreamClass type) throws IOException, ClassNotFoundException {
                try {
                    return Class.forName(type.getName(), false, classes);
                } catch (ClassNotFoundException e) {
                    return super.resolveClass(type);
                }
            }
        }) {
            return (U) in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalArgumentException("The zero value of type '" + zero.getClass().getName() + "' cannot be copied: " + e, e);
        }
    }
}
