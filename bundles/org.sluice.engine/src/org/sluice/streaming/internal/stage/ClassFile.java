package org.sluice.streaming.internal.stage;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodType;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Bytes of a class, written method by method: as much of the format (Java Virtual Machine Specification, chapter 4) as a {@link ChainWriter} needs.
 */
final class ClassFile {

    private static final int JAVA_11 = 55;

    private final Map<String, Integer> indexes = new HashMap<>();
    private final Bytes pool = new Bytes();
    private final Bytes fields = new Bytes();
    private final Bytes methods = new Bytes();
    private final int self;
    private final int parent;
    private int constants = 1;
    private int fieldCount;
    private int methodCount;

    /** @param name of the class, with slashes */
    ClassFile(String name, Class<?> parent) {
        self = type(name);
        this.parent = type(parent);
    }

    /** Bytes, big end first. */
    static final class Bytes {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final DataOutputStream out = new DataOutputStream(bytes);

        Bytes u1(int value) {
            bytes.write(value);
            return this;
        }

        Bytes u2(int value) {
            return u1(value >>> 8).u1(value);
        }

        Bytes u4(int value) {
            return u2(value >>> 16).u2(value);
        }

        Bytes all(Bytes other) {
            bytes.writeBytes(other.bytes.toByteArray());
            return this;
        }

        Bytes utf(String text) {
            try {
                out.writeUTF(text);
                return this;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        int size() {
            return bytes.size();
        }
    }

    private int constant(String key, Bytes value) {
        Integer index = indexes.get(key);
        if (index == null) {
            index = constants++;
            indexes.put(key, index);
            pool.all(value);
        }
        return index;
    }

    private int utf(String text) {
        return constant("u" + text, new Bytes().u1(1).utf(text));
    }

    private int type(String name) {
        return constant("c" + name, new Bytes().u1(7).u2(utf(name)));
    }

    int self() {
        return self;
    }

    int type(Class<?> type) {
        return type(type.isArray() ? type.descriptorString() : type.getName().replace('.', '/'));
    }

    private int named(String name, String descriptor) {
        return constant("n" + name + descriptor, new Bytes().u1(12).u2(utf(name)).u2(utf(descriptor)));
    }

    private int member(int kind, int owner, String name, String descriptor) {
        return constant("m" + kind + "." + owner + "." + name + descriptor, new Bytes().u1(kind).u2(owner).u2(named(name, descriptor)));
    }

    int field(Class<?> owner, String name, Class<?> type) {
        return member(9, type(owner), name, type.descriptorString());
    }

    int method(Class<?> owner, String name, Class<?> result, Class<?>... parameters) {
        return member(owner.isInterface() ? 11 : 10, type(owner), name, MethodType.methodType(result, parameters).descriptorString());
    }

    /** A {@code static final} field of this class. @return constant that refers to it */
    int constantField(String name, Class<?> type) {
        fields.u2(Modifier.PRIVATE | Modifier.STATIC | Modifier.FINAL).u2(utf(name)).u2(utf(type.descriptorString())).u2(0);
        fieldCount++;
        return member(9, self, name, type.descriptorString());
    }

    void add(MethodBody body, int modifiers, String name, Class<?> result, Class<?>... parameters) {
        Bytes code = body.attribute(utf("StackMapTable"));
        methods.u2(modifiers).u2(utf(name)).u2(utf(MethodType.methodType(result, parameters).descriptorString())).u2(1).u2(utf("Code")).u4(code.size()).all(code);
        methodCount++;
    }

    byte[] bytes() {
        Bytes all = new Bytes().u4(0xCAFEBABE).u2(0).u2(JAVA_11).u2(constants).all(pool);
        all.u2(Modifier.FINAL | 0x1020 /* synthetic, super */).u2(self).u2(parent).u2(0);
        all.u2(fieldCount).all(fields).u2(methodCount).all(methods).u2(0);
        return all.bytes.toByteArray();
    }

    /** A place in a method. */
    static final class Label {

        private int at = -1;
    }

    private record Jump(int at, Label to) {
    }

    private record Handler(int from, int to, Label handler) {
    }

    private record Frame(int at, boolean caught) {
    }

    /**
     * Code of a method. All its variables have the same type from the first label to the end, which makes every stack frame the same:
     * no operands, or the caught exception.
     */
    static final class MethodBody {

        private final ClassFile file;
        private final List<Integer> code = new ArrayList<>();
        private final List<Jump> jumps = new ArrayList<>();
        private final List<Handler> handlers = new ArrayList<>();
        private final List<Frame> frames = new ArrayList<>();
        private final Bytes types = new Bytes();
        private int variables;
        private int slots;

        MethodBody(ClassFile file) {
            this.file = file;
        }

        /** A variable of a class. @param type constant of the class @return its number */
        int object(int type) {
            types.u1(7).u2(type);
            return variable(1);
        }

        int integer() {
            types.u1(1);
            return variable(1);
        }

        int wide() {
            types.u1(4);
            return variable(2);
        }

        private int variable(int size) {
            variables++;
            slots += size;
            return slots - size;
        }

        int at() {
            return code.size();
        }

        MethodBody op(int opcode) {
            code.add(opcode);
            return this;
        }

        /** An instruction on a variable, by its wide form when need be. */
        MethodBody var(int opcode, int variable) {
            return variable < 256 ? op(opcode).op(variable) : op(0xC4).op(opcode).two(variable);
        }

        /** An instruction on a constant. */
        MethodBody ref(int opcode, int constant) {
            return op(opcode).two(constant);
        }

        MethodBody two(int value) {
            return op(value >>> 8 & 0xFF).op(value & 0xFF);
        }

        MethodBody push(int value) {
            return op(0x11).two(value);
        }

        /** Calls a method of an interface. @param words its arguments, with the receiver */
        MethodBody callInterface(int method, int words) {
            return ref(0xB9, method).op(words).op(0);
        }

        MethodBody jump(int opcode, Label to) {
            jumps.add(new Jump(at(), to));
            return op(opcode).two(0);
        }

        MethodBody place(Label label) {
            return place(label, false);
        }

        /** Where a handler begins. */
        MethodBody caught(Label label) {
            return place(label, true);
        }

        private MethodBody place(Label label, boolean caught) {
            label.at = at();
            if (frames.isEmpty() || frames.get(frames.size() - 1).at != at()) {
                frames.add(new Frame(at(), caught));
            }
            return this;
        }

        /** What is thrown between {@code from} and here goes to {@code handler}; the first handler named for a place is the one. */
        MethodBody handle(int from, Label handler) {
            handlers.add(new Handler(from, at(), handler));
            return this;
        }

        private Bytes attribute(int stackMapTable) {
            for (Jump jump : jumps) {
                int distance = jump.to.at - jump.at;
                if (distance != (short) distance) {
                    throw new IllegalStateException("a loop of " + code.size() + " bytes is too long");
                }
                code.set(jump.at + 1, distance >>> 8 & 0xFF);
                code.set(jump.at + 2, distance & 0xFF);
            }
            Bytes all = new Bytes().u2(8).u2(slots).u4(code.size());
            code.forEach(all::u1);
            all.u2(handlers.size());
            for (Handler h : handlers) {
                all.u2(h.from).u2(h.to).u2(h.handler.at).u2(0);
            }
            Bytes table = new Bytes().u2(frames.size());
            int before = -1;
            for (Frame frame : frames) {
                table.u1(255).u2(frame.at - before - 1).u2(variables).all(types).u2(frame.caught ? 1 : 0);
                if (frame.caught) {
                    table.u1(7).u2(file.type(Throwable.class));
                }
                before = frame.at;
            }
            return frames.isEmpty() ? all.u2(0) : all.u2(1).u2(stackMapTable).u4(table.size()).all(table);
        }
    }
}
