package org.sluice.streaming.internal.stage;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Gives each operator a copy of its class of steps or outputs.
 *
 * <p>The JIT decides what to inline by what it saw at a call, and it keeps that per method. One {@code CombineStep} for all operators would see
 * every user function at its one call; nothing could be inlined. Defined again as a hidden class for each operator, each copy sees one function. Used for
 * the steps that chains end in, for what comes out of shuffles, and for the few steps a {@link ChainWriter} does not write. Where the bytes of a class cannot be read the
 * class itself is used: slower, not wrong ({@code -Dsluice.copySteps=false} to compare).
 */
public final class StepCopies {

    private static final boolean ON = !"false".equals(System.getProperty("sluice.copySteps"));
    private static final Map<Class<?>, byte[]> BYTES = new ConcurrentHashMap<>();

    private StepCopies() {
    }

    /** The only constructor of a fresh copy of {@code type}. */
    @SuppressWarnings("unchecked")
    public static <T> Constructor<T> copy(Class<? extends T> type) {
        return (Constructor<T>) copyOf(type).getConstructors()[0];
    }

    /** The only constructor of {@code type} itself, for chains that live only as long as a batch. */
    @SuppressWarnings("unchecked")
    public static <T> Constructor<T> plain(Class<? extends T> type) {
        return (Constructor<T>) type.getConstructors()[0];
    }

    public static <T> T make(Constructor<T> constructor, Object... arguments) {
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(constructor.getDeclaringClass() + " cannot be made", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(constructor.getDeclaringClass() + " cannot be made", e);
        }
    }

    private static Class<?> copyOf(Class<?> type) {
        if (!ON) {
            return type;
        }
        byte[] bytes = BYTES.computeIfAbsent(type, StepCopies::read);
        if (bytes.length == 0) {
            return type;
        }
        try {
            return MethodHandles.privateLookupIn(type, MethodHandles.lookup()).defineHiddenClass(bytes, true).lookupClass();
        } catch (IllegalAccessException | LinkageError e) {
            return type;
        }
    }

    private static byte[] read(Class<?> type) {
        String name = type.getName();
        try (InputStream in = type.getResourceAsStream(name.substring(name.lastIndexOf('.') + 1) + ".class")) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException e) {
            return new byte[0];
        }
    }
}
