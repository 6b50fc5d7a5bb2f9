package org.sluice.launching.debug;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.sluice.codegen.ConditionCompiler;
import org.sluice.codegen.GeneratedProgram;
import org.sluice.telemetry.EdgeDescription;

/**
 * Conditions of breakpoints: compiled against the program into the directory of the run's conditions, from where the run loads them by name. No class goes over the wire.
 *
 * <p><b>Threading:</b> any thread; compiling takes its time on the caller's.
 */
public final class ConditionClasses {

    private final GeneratedProgram program;
    private final List<Path> classPath;
    private final Path directory;
    private final List<EdgeDescription> edges;
    private final Map<String, String> names = new HashMap<>();

    /**
     * @param program   what is run
     * @param classPath jars and class folders of the runtime
     * @param directory where classes go
     * @param edges     of the graph
     */
    public ConditionClasses(GeneratedProgram program, List<Path> classPath, Path directory, List<EdgeDescription> edges) {
        this.program = program;
        this.classPath = List.copyOf(classPath);
        this.directory = directory;
        this.edges = List.copyOf(edges);
    }

    /**
     * Compiles a condition of the records of an edge.
     *
     * @param expression {@code word -> word.length() > 9}, or only what is after the arrow, in which the record is called {@code record}
     * @return the name of the class
     * @throws CoreException one line that says what is wrong with the expression
     */
    public synchronized String compile(String edge, String expression) throws CoreException {
        String key = edge + '\n' + expression;
        String known = names.get(key);
        if (known != null) {
            return known;
        }
        String stream = edges.stream().filter(one -> one.id().equals(edge)).map(EdgeDescription::streamId).findFirst()
                .orElseThrow(() -> problem("There is no edge '" + edge + "' in the run.", null));
        ConditionCompiler.Condition condition = ConditionCompiler.compile(program, stream, expression, classPath);
        if (!condition.ok()) {
            throw problem("The condition '" + expression + "' is not valid: " + condition.problem(), null);
        }
        try {
            for (Map.Entry<String, byte[]> one : condition.classes().entrySet()) {
                Path target = directory.resolve(one.getKey());
                Files.createDirectories(target.getParent());
                Files.write(target, one.getValue());
            }
        } catch (IOException e) {
            throw problem("The condition cannot be written to '" + directory + "': " + e.getMessage(), e);
        }
        names.put(key, condition.className());
        return condition.className();
    }

    private static CoreException problem(String message, Throwable cause) {
        return new CoreException(new Status(IStatus.ERROR, PipelineDebugTarget.MODEL, message, cause));
    }
}
