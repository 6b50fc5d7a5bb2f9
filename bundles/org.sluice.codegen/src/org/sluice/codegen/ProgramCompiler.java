package org.sluice.codegen;

import java.nio.file.Path;
import java.util.List;
import org.sluice.codegen.internal.ProgramCompilation;
import org.sluice.codegen.internal.ecj.InMemoryCompiler.Purpose;

/**
 * Compiles generated programs in this process and in memory, for Java 17, with the compiler of the Eclipse JDT.
 *
 * <p>Each expression is parsed alone first. One that is no expression is reported on its own node and attribute, and
 * stands aside while the rest is compiled, so that it cannot make other nodes wrong.
 *
 * <p><b>Threading:</b> any thread, several at once.
 */
public final class ProgramCompiler {

    private ProgramCompiler() {
    }

    /**
     * Compiles a program into classes with debug information.
     *
     * @param program a generated program
     * @param classPath jars and folders of the engine and of what expressions use
     * @throws IllegalArgumentException an entry of the class path cannot be read
     */
    public static CompiledProgram compile(GeneratedProgram program, List<Path> classPath) {
        return new ProgramCompilation(program, classPath, Purpose.RUN).result();
    }

    /**
     * Finds the problems of a program and the types of its streams without making classes; faster than
     * {@link #compile}.
     *
     * @param program a generated program
     * @param classPath jars and folders of the engine and of what expressions use
     * @throws IllegalArgumentException an entry of the class path cannot be read
     */
    public static CheckedProgram check(GeneratedProgram program, List<Path> classPath) {
        ProgramCompilation compilation = new ProgramCompilation(program, classPath, Purpose.CHECK);
        return new CheckedProgram(compilation.result().problems(), compilation.streamTypes());
    }
}
