package org.sluice.launching.internal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.sluice.codegen.CodeGenerator;
import org.sluice.codegen.CompiledProgram;
import org.sluice.codegen.GeneratedFile;
import org.sluice.codegen.GeneratedProgram;
import org.sluice.codegen.GenerationException;
import org.sluice.codegen.ProgramCompiler;
import org.sluice.codegen.SubPipelines;
import org.sluice.codegen.Target;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineFileException;
import org.sluice.model.PipelineFiles;
import org.sluice.telemetry.PipelineDescription;
import org.sluice.telemetry.WireJson;
import org.sluice.validation.Diagnostic;
import org.sluice.validation.ValidationContext;
import org.sluice.validation.Validator;

/**
 * A pipeline on its way to a process: read from its file, found sound, generated and compiled.
 *
 * @param name        name of the pipeline
 * @param mainClass   qualified name of the class to start
 * @param files       classes and resources by their path below a class folder
 * @param description the graph
 * @param generated   what was generated
 * @param compiled    what was compiled from it
 */
public record CompiledPipeline(String name, String mainClass, Map<String, byte[]> files, PipelineDescription description,
        GeneratedProgram generated, CompiledProgram compiled) {

    /**
     * Compiles a copy of the pipeline that is read for this purpose; the objects of an open editor are not touched.
     *
     * @param file      pipeline file
     * @param classPath jars and class folders of the runtime
     * @throws CoreException with one line when the file cannot be read or holds errors
     */
    public static CompiledPipeline of(Path file, List<Path> classPath) throws CoreException {
        Pipeline pipeline = load(file);
        requireSound(file, pipeline, new ValidationContext(file.getParent(), classPath, false));
        GeneratedProgram generated = generate(file, pipeline);
        CompiledProgram compiled = ProgramCompiler.compile(generated, classPath);
        if (!compiled.ok()) {
            // once more with the Java looked at: its diagnostics say more than the compiler does
            requireSound(file, pipeline, new ValidationContext(file.getParent(), classPath, true));
            throw LaunchProblem.hasErrors(file.getFileName().toString(), compiled.problems().get(0).message(), 0);
        }
        return new CompiledPipeline(pipeline.getName(), generated.mainClass(), files(generated, compiled),
                description(generated), generated, compiled);
    }

    private static Pipeline load(Path file) throws CoreException {
        try {
            return PipelineFiles.load(file);
        } catch (PipelineFileException e) {
            throw LaunchProblem.unreadable(e.getMessage(), e);
        }
    }

    private static void requireSound(Path file, Pipeline pipeline, ValidationContext context) throws CoreException {
        List<Diagnostic> errors = Validator.validate(pipeline, context).stream().filter(Diagnostic::isError).toList();
        if (!errors.isEmpty()) {
            throw LaunchProblem.hasErrors(file.getFileName().toString(), errors.get(0).message(), errors.size() - 1);
        }
    }

    private static GeneratedProgram generate(Path file, Pipeline pipeline) throws CoreException {
        try {
            return CodeGenerator.generate(SubPipelines.expand(pipeline, file.getParent()).orThrow(), Target.EMBEDDED);
        } catch (GenerationException e) {
            throw LaunchProblem.hasErrors(file.getFileName().toString(), e.getMessage(), 0);
        }
    }

    private static PipelineDescription description(GeneratedProgram generated) {
        return generated.file(GeneratedProgram.DESCRIPTION_PATH)
                .map(f -> WireJson.fromJson(f.text(), PipelineDescription.class)).orElseThrow();
    }

    private static Map<String, byte[]> files(GeneratedProgram generated, CompiledProgram compiled) {
        var files = new LinkedHashMap<String, byte[]>();
        compiled.classes().forEach((name, bytes) -> files.put(name.replace('.', '/') + ".class", bytes));
        for (GeneratedFile file : generated.files()) {
            if (!file.isJava()) {
                files.put(file.path(), ProgramFolders.bytes(file.text()));
            }
        }
        return files;
    }
}
