package org.sluice.codegen.internal.java;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.SourceVersion;

/**
 * A piece of Java built from a constant format and typed arguments; no argument can change the structure of the code
 * around it. Placeholders:
 *
 * <ul>
 * <li>{@code $N} a {@code String} that must be an identifier
 * <li>{@code $S} a {@code String} written as a literal
 * <li>{@code $L} a {@code Number} or {@code Boolean}
 * <li>{@code $T} a {@link JavaType}, imported
 * <li>{@code $U} a {@link UserText}
 * <li>{@code $C} another block
 * <li>{@code $B} no argument: a place where a long line may be broken
 * <li>{@code $A} no argument: a place before an argument, where a line is broken that would still be too long
 * </ul>
 */
public final class CodeBlock {

    sealed interface Part {
    }

    record Code(String text) implements Part {
    }

    record Type(JavaType type) implements Part {
    }

    record User(UserText text) implements Part {
    }

    record Break(boolean beforeArgument) implements Part {
    }

    private final List<Part> parts;

    private CodeBlock(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** Builds a block. */
    public static CodeBlock of(String format, Object... arguments) {
        return new Builder().add(format, arguments).build();
    }

    List<Part> parts() {
        return parts;
    }

    /** Tells whether there is nothing in it. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Collects parts of a block. */
    public static final class Builder {

        private final List<Part> parts = new ArrayList<>();

        /** Adds a constant format with its arguments. */
        public Builder add(String format, Object... arguments) {
            int used = 0;
            int from = 0;
            for (int i = format.indexOf('$'); i >= 0; i = format.indexOf('$', from)) {
                code(format.substring(from, i));
                char kind = format.charAt(i + 1);
                from = i + 2;
                if (kind == 'B' || kind == 'A') {
                    parts.add(new Break(kind == 'A'));
                } else {
                    placeholder(kind, arguments[used++]);
                }
            }
            if (used != arguments.length) {
                throw new IllegalArgumentException("'" + format + "' has " + used + " placeholders for "
                        + arguments.length + " arguments");
            }
            code(format.substring(from));
            return this;
        }

        private void placeholder(char kind, Object argument) {
            switch (kind) {
                case 'N' -> code(identifier((String) argument));
                case 'S' -> code(Literals.string((String) argument));
                case 'L' -> code(literal(argument));
                case 'T' -> parts.add(new Type((JavaType) argument));
                case 'U' -> parts.add(new User((UserText) argument));
                case 'C' -> parts.addAll(((CodeBlock) argument).parts);
                default -> throw new IllegalArgumentException("Unknown placeholder '$" + kind + "'");
            }
        }

        private static String identifier(String name) {
            if (!SourceVersion.isIdentifier(name) || SourceVersion.isKeyword(name)) {
                throw new IllegalArgumentException("'" + name + "' is not an identifier");
            }
            return name;
        }

        private static String literal(Object value) {
            if (value instanceof Number number) {
                return Literals.number(number);
            }
            if (value instanceof Boolean truth) {
                return truth.toString();
            }
            throw new IllegalArgumentException("A " + value.getClass().getName() + " is not a literal");
        }

        private void code(String text) {
            if (!text.isEmpty()) {
                parts.add(new Code(text));
            }
        }

        /** The block. */
        public CodeBlock build() {
            return new CodeBlock(parts);
        }
    }
}
