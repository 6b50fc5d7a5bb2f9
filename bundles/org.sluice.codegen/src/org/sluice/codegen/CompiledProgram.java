package org.sluice.codegen;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sluice.codegen.CompileProblem.Severity;
import org.sluice.codegen.internal.ecj.ProgramClassLoader;

/**
 * What became of a generated program in the compiler.
 *
 * @param classes binary class name to class file; empty when there are errors
 * @param problems what the compiler rejects, in the order of the program
 */
public record CompiledProgram(Map<String, byte[]> classes, List<CompileProblem> problems) {

    public CompiledProgram {
        classes = java.util.Collections.unmodifiableMap(new TreeMap<>(classes));
        problems = List.copyOf(problems);
    }

    /** Tells whether the program compiled without errors. */
    public boolean ok() {
        return problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /**
     * Loads the classes in this JVM, with the resources of the program beside them.
     *
     * @param parent loader of the engine and its helpers
     * @param program the program these classes were compiled from
     * @return a loader that knows the program's main class
     */
    public ClassLoader load(ClassLoader parent, GeneratedProgram program) {
        return new ProgramClassLoader(parent, classes, program);
    }
}
