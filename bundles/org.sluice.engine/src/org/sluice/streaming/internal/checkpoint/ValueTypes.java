package org.sluice.streaming.internal.checkpoint;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sluice.streaming.Optional;
import org.sluice.streaming.Time;
import org.sluice.streaming.Tuple2;
import org.sluice.streaming.Tuple3;

/** Names of types as checkpoints have them: words any language has, and names of records and enums. */
public final class ValueTypes {

    private static final Map<Class<?>, String> PLAIN = Map.ofEntries(Map.entry(String.class, "text"), Map.entry(Long.class, "long"), Map.entry(long.class, "long"),
            Map.entry(Integer.class, "int"), Map.entry(int.class, "int"), Map.entry(Short.class, "short"), Map.entry(short.class, "short"), Map.entry(Byte.class, "byte"),
            Map.entry(byte.class, "byte"), Map.entry(Double.class, "double"), Map.entry(double.class, "double"), Map.entry(Float.class, "float"), Map.entry(float.class, "float"),
            Map.entry(Boolean.class, "boolean"), Map.entry(boolean.class, "boolean"), Map.entry(Character.class, "char"), Map.entry(char.class, "char"),
            Map.entry(byte[].class, "bytes"), Map.entry(BigInteger.class, "big integer"), Map.entry(BigDecimal.class, "decimal"), Map.entry(Tuple2.class, "pair"),
            Map.entry(Tuple3.class, "triple"), Map.entry(Optional.class, "optional"), Map.entry(Time.class, "time"));

    private ValueTypes() {
    }

    /** Name of a type; that of the class when there is no other. */
    public static String name(Class<?> type) {
        String plain = PLAIN.get(type);
        if (plain != null) {
            return plain;
        }
        if (List.class.isAssignableFrom(type)) {
            return "list";
        }
        if (Set.class.isAssignableFrom(type)) {
            return "set";
        }
        if (Map.class.isAssignableFrom(type)) {
            return "map";
        }
        Class<?> enumType = Enum.class.isAssignableFrom(type) && type.getSuperclass() != Enum.class && type != Enum.class ? type.getSuperclass() : type;
        return (type.isRecord() ? "record " : Enum.class.isAssignableFrom(type) ? "enum " : "") + enumType.getName();
    }

    /** Whether a program that expects {@code declared} can work with values of the named type. Supertypes such as Object, Number or an interface of one's own fit what they may hold. */
    public static boolean fits(Class<?> declared, String name) {
        if (name.equals(name(declared))) {
            return true;
        }
        if (declared == Number.class) {
            return Set.of("long", "int", "short", "byte", "double", "float", "big integer", "decimal").contains(name);
        }
        if (declared == Object.class || declared == Comparable.class || declared == java.io.Serializable.class || declared == CharSequence.class && name.equals("text")) {
            return true;
        }
        if (declared == java.util.Collection.class || declared == Iterable.class) {
            return name.equals("list") || name.equals("set");
        }
        return (declared.isInterface() || java.lang.reflect.Modifier.isAbstract(declared.getModifiers())) && name.matches("(record|enum) .*");
    }
}
