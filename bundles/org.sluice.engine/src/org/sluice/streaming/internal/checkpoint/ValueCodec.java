package org.sluice.streaming.internal.checkpoint;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.sluice.streaming.Optional;
import org.sluice.streaming.PipelineDefinitionException;
import org.sluice.streaming.Time;
import org.sluice.streaming.Tuple2;
import org.sluice.streaming.Tuple3;

/**
 * Keys, states and records as bytes, readable by any language: a tag, then the value. Knows null, booleans, numbers, text, byte arrays, lists, sets, maps,
 * {@link Tuple2}, {@link Tuple3}, {@link Optional}, {@link Time}, enums (by name) and Java records (by component names, so that components may be
 * reordered, added and removed). Not Java serialization: reading makes values only, of these kinds. Any thread.
 */
public final class ValueCodec {

    private static final int NULL = 0;
    private static final int FALSE = 1;
    private static final int TRUE = 2;
    private static final int BYTE = 3;
    private static final int SHORT = 4;
    private static final int INT = 5;
    private static final int LONG = 6;
    private static final int FLOAT = 7;
    private static final int DOUBLE = 8;
    private static final int CHAR = 9;
    private static final int TEXT = 10;
    private static final int BYTES = 11;
    private static final int LIST = 12;
    private static final int SET = 13;
    private static final int MAP = 14;
    private static final int TUPLE2 = 15;
    private static final int TUPLE3 = 16;
    private static final int OPTIONAL = 17;
    private static final int RECORD = 18;
    private static final int ENUM = 19;
    private static final int BIG_INTEGER = 20;
    private static final int BIG_DECIMAL = 21;
    private static final int TIME = 22;
    private static final int MAX_DEPTH = 200;

    private final ClassLoader classes;
    private final Map<Class<?>, Shape> shapes = new ConcurrentHashMap<>();

    public ValueCodec(ClassLoader classes) {
        this.classes = classes;
    }

    /** A record class taken apart. */
    private record Shape(RecordComponent[] components) {
    }

    /** @param where what is being written, for the message */
    public void write(Object value, ByteSink to, String where) {
        write(value, to, where, 0);
    }

    private void write(Object v, ByteSink to, String where, int depth) {
        if (depth > MAX_DEPTH) {
            throw new PipelineDefinitionException("SL-0321", where + " is nested deeper than " + MAX_DEPTH + " levels and cannot be kept in a checkpoint.");
        }
        if (v == null) {
            to.u1(NULL);
        } else if (v instanceof String s) {
            to.u1(TEXT);
            to.text(s);
        } else if (v instanceof Long n) {
            to.u1(LONG);
            to.signed(n);
        } else if (v instanceof Integer n) {
            to.u1(INT);
            to.signed(n);
        } else if (v instanceof Double n) {
            to.u1(DOUBLE);
            to.i8(Double.doubleToRawLongBits(n));
        } else if (v instanceof Boolean b) {
            to.u1(b ? TRUE : FALSE);
        } else if (v instanceof Tuple2<?, ?> t) {
            to.u1(TUPLE2);
            write(t._1(), to, where, depth + 1);
            write(t._2(), to, where, depth + 1);
        } else {
            writeRare(v, to, where, depth);
        }
    }

    private void writeRare(Object v, ByteSink to, String where, int depth) {
        if (v instanceof Tuple3<?, ?, ?> t) {
            to.u1(TUPLE3);
            write(t._1(), to, where, depth + 1);
            write(t._2(), to, where, depth + 1);
            write(t._3(), to, where, depth + 1);
        } else if (v instanceof Optional<?> o) {
            to.u1(OPTIONAL);
            write(o.orNull(), to, where, depth + 1);
        } else if (v instanceof Time t) {
            to.u1(TIME);
            to.i8(t.milliseconds());
        } else if (v instanceof Float n) {
            to.u1(FLOAT);
            to.i4(Float.floatToRawIntBits(n));
        } else if (v instanceof Short n) {
            to.u1(SHORT);
            to.signed(n);
        } else if (v instanceof Byte n) {
            to.u1(BYTE);
            to.u1(n);
        } else if (v instanceof Character c) {
            to.u1(CHAR);
            to.size(c);
        } else if (v instanceof byte[] b) {
            to.u1(BYTES);
            to.size(b.length);
            to.raw(b, 0, b.length);
        } else if (v instanceof BigInteger n) {
            to.u1(BIG_INTEGER);
            to.text(n.toString());
        } else if (v instanceof BigDecimal n) {
            to.u1(BIG_DECIMAL);
            to.text(n.toString());
        } else if (v instanceof Enum<?> e) {
            to.u1(ENUM);
            to.text(e.getDeclaringClass().getName());
            to.text(e.name());
        } else if (v instanceof Map<?, ?> map) {
            to.u1(MAP);
            to.size(map.size());
            map.forEach((key, value) -> {
                write(key, to, where, depth + 1);
                write(value, to, where, depth + 1);
            });
        } else if (v instanceof List<?> || v instanceof Set<?>) {
            Collection<?> all = (Collection<?>) v;
            to.u1(v instanceof List<?> ? LIST : SET);
            to.size(all.size());
            for (Object element : all) {
                write(element, to, where, depth + 1);
            }
        } else if (v instanceof Record) {
            writeRecord(v, to, where, depth);
        } else {
            throw new PipelineDefinitionException("SL-0320", where + " holds a value of type '" + v.getClass().getName()
                    + "', which a checkpoint cannot keep. Use text, numbers, lists, maps, tuples or a Java record, or run without a checkpoint directory.");
        }
    }

    private void writeRecord(Object v, ByteSink to, String where, int depth) {
        RecordComponent[] components = shapes.computeIfAbsent(v.getClass(), ValueCodec::shape).components();
        to.u1(RECORD);
        to.text(v.getClass().getName());
        to.size(components.length);
        for (RecordComponent c : components) {
            to.text(c.getName());
            try {
                write(c.getAccessor().invoke(v), to, where, depth + 1);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new PipelineDefinitionException("SL-0320", where + " holds a record '" + v.getClass().getName() + "' whose component '" + c.getName()
                        + "' cannot be read: " + e);
            }
        }
    }

    private static Shape shape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        for (RecordComponent c : components) {
            c.getAccessor().setAccessible(true);
        }
        return new Shape(components);
    }

    public Object read(ByteSource from) {
        return read(from, 0);
    }

    private Object read(ByteSource from, int depth) {
        if (depth > MAX_DEPTH) {
            throw new DamagedCheckpointException("a value is nested too deep");
        }
        int tag = from.u1();
        return switch (tag) {
            case NULL -> null;
            case FALSE -> Boolean.FALSE;
            case TRUE -> Boolean.TRUE;
            case BYTE -> (byte) from.u1();
            case SHORT -> (short) from.signed();
            case INT -> (int) from.signed();
            case LONG -> from.signed();
            case FLOAT -> Float.intBitsToFloat(from.i4());
            case DOUBLE -> Double.longBitsToDouble(from.i8());
            case CHAR -> (char) from.size();
            case TEXT -> from.text();
            case BYTES -> from.raw(from.count());
            case LIST -> new ArrayList<>(Arrays.asList(many(from, from.count(), depth)));
            case SET -> new LinkedHashSet<>(Arrays.asList(many(from, from.count(), depth)));
            case MAP -> readMap(from, depth);
            case TUPLE2 -> new Tuple2<>(read(from, depth + 1), read(from, depth + 1));
            case TUPLE3 -> new Tuple3<>(read(from, depth + 1), read(from, depth + 1), read(from, depth + 1));
            case OPTIONAL -> Optional.ofNullable(read(from, depth + 1));
            case RECORD -> readRecord(from, depth);
            case ENUM -> readEnum(from.text(), from.text());
            case BIG_INTEGER -> integer(from.text());
            case BIG_DECIMAL -> number(from.text());
            case TIME -> new Time(from.i8());
            default -> throw new DamagedCheckpointException("there is no kind of value number " + tag);
        };
    }

    private static BigInteger integer(String text) {
        try {
            return new BigInteger(text);
        } catch (NumberFormatException e) {
            throw new DamagedCheckpointException("a whole number in it is none");
        }
    }

    private static BigDecimal number(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new DamagedCheckpointException("a number in it is none");
        }
    }

    private Object[] many(ByteSource from, int n, int depth) {
        Object[] values = new Object[n];
        for (int i = 0; i < n; i++) {
            values[i] = read(from, depth + 1);
        }
        return values;
    }

    private Object readMap(ByteSource from, int depth) {
        int n = from.count();
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < n; i++) {
            map.put(read(from, depth + 1), read(from, depth + 1));
        }
        return map;
    }

    private Class<?> find(String name) {
        ByteSource.plain(name);
        try {
            return Class.forName(name, false, classes);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new PipelineDefinitionException("SL-0322", "The checkpoint holds values of type '" + name
                    + "', which this program does not have. Bring the type back, or begin with a new checkpoint directory.");
        }
    }

    private Object readRecord(ByteSource from, int depth) {
        String name = from.text();
        int n = from.count();
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < n; i++) {
            values.put(from.text(), read(from, depth + 1));
        }
        Class<?> type = find(name);
        if (!type.isRecord()) {
            throw new DamagedCheckpointException("'" + name + "' is no record type");
        }
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = values.containsKey(components[i].getName()) ? values.get(components[i].getName()) : zero(types[i]);
        }
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw new PipelineDefinitionException("SL-0322", "The checkpoint holds a '" + name + "' that no longer fits the type in this program: " + e
                    + ". Change the type back, or begin with a new checkpoint directory.");
        }
    }

    private static Object zero(Class<?> type) {
        return type.isPrimitive() ? java.lang.reflect.Array.get(java.lang.reflect.Array.newInstance(type, 1), 0) : null;
    }

    private Object readEnum(String name, String constant) {
        ByteSource.plain(constant);
        Class<?> type = find(name);
        if (type.isEnum()) {
            for (Object value : type.getEnumConstants()) {
                if (((Enum<?>) value).name().equals(constant)) {
                    return value;
                }
            }
        }
        throw new PipelineDefinitionException("SL-0322", "The checkpoint holds '" + name + "." + constant
                + "', which this program does not have. Bring the constant back, or begin with a new checkpoint directory.");
    }
}
