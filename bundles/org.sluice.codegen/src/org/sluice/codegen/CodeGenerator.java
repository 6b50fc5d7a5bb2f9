package org.sluice.codegen;

import java.util.List;
import org.sluice.codegen.internal.Programs;
import org.sluice.model.Pipeline;

/**
 * Writes a pipeline as a Java program that a person could have written.
 *
 * <p>A pure function: the same pipeline gives the same bytes, and nothing but the pipeline is looked at; in particular
 * not its layout. Usage:
 *
 * <pre>
 * GeneratedProgram program = CodeGenerator.generate(pipeline, Target.EMBEDDED);
 * CompiledProgram compiled = ProgramCompiler.compile(program, runtimeJars);
 * </pre>
 */
public final class CodeGenerator {

    private CodeGenerator() {
    }

    /**
     * Writes the program, without what is commented out and what only that feeds. The pipeline should have passed validation without errors; expressions are put in as they
     * are, and only {@link ProgramCompiler} looks at them.
     *
     * <p><b>Threading:</b> reads the model and changes nothing; on the thread that owns the model.
     *
     * @throws GenerationException the graph has a cycle, an input without edge, a node of unknown type, an empty
     *         required value, or a node that the target cannot run
     */
    public static GeneratedProgram generate(Pipeline pipeline, Target target) {
        return Programs.generate(pipeline, target);
    }

    /** The qualified name of the main class that the program of a pipeline has. */
    public static String mainClass(Pipeline pipeline) {
        return new org.sluice.codegen.internal.ProgramNames(pipeline, List.of()).mainClass();
    }
}
