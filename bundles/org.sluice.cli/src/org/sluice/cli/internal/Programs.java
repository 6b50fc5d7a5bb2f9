package org.sluice.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import org.sluice.codegen.CodeGenerator;
import org.sluice.codegen.CompiledProgram;
import org.sluice.codegen.GeneratedProgram;
import org.sluice.codegen.GenerationException;
import org.sluice.codegen.ProgramCompiler;
import org.sluice.codegen.SubPipelines;
import org.sluice.codegen.Target;
import org.sluice.export.ExportException;
import org.sluice.export.RuntimeJars;
import org.sluice.model.CommentedOut;
import org.sluice.model.Pipeline;
import org.sluice.runner.PipelineDefinition;
import org.sluice.streaming.Parameters;
import org.sluice.streaming.StreamingContext;
import org.sluice.telemetry.PipelineDescription;
import org.sluice.telemetry.WireJson;

/** The way from a pipeline file to a program, each step with its own failures. */
final class Programs {

    private Programs() {
    }

    /**
     * A pipeline with its compiled program.
     *
     * @param pipeline  the model
     * @param generated sources
     * @param compiled  classes, without errors
     * @param leftOut   ids of the nodes that are commented out, or that only such nodes feed
     */
    record Built(Pipeline pipeline, GeneratedProgram generated, CompiledProgram compiled, Set<String> leftOut) {

        /** The class with {@code main} and {@code define}, loaded beside the engine of this process. */
        Class<?> load() {
            try {
                return compiled.load(Programs.class.getClassLoader(), generated).loadClass(generated.mainClass());
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException("the generated program lacks its main class " + generated.mainClass(), e);
            }
        }
    }

    /** Checks and generates; problems go to the error stream. */
    static GeneratedProgram generate(String file, Target target, Terminal terminal) {
        Pipeline pipeline = expanded(file, Checks.requireSound(file, terminal));
        GeneratedProgram program = generate(file, pipeline, target);
        if (target == Target.SPARK) {
            Checks.settingsNotOnSpark(file, pipeline).forEach(terminal.err()::println);
        }
        return program;
    }

    private static GeneratedProgram generate(String file, Pipeline pipeline, Target target) {
        try {
            return CodeGenerator.generate(pipeline, target);
        } catch (GenerationException e) {
            throw failure(file, e);
        }
    }

    private static Pipeline expanded(String file, Pipeline pipeline) {
        try {
            return SubPipelines.expand(pipeline, folder(file)).orThrow();
        } catch (GenerationException e) {
            throw failure(file, e);
        }
    }

    private static Failure failure(String file, GenerationException e) {
        return Failure.input(file + ":" + (e.nodeId().isEmpty() ? "-" : e.nodeId()) + ": " + e.getMessage(), e);
    }

    /** Checks, generates and compiles for the engine of this process; problems go to the error stream. */
    static Built build(String file, Terminal terminal) {
        return build(file, terminal, pipeline -> {
        });
    }

    /** As {@link #build(String, Terminal)}, with a change of the model in between. */
    static Built build(String file, Terminal terminal, Consumer<Pipeline> change) {
        terminal.progress().step("checking " + file);
        Pipeline whole = Checks.requireSoundStructure(file, terminal);
        Pipeline pipeline = expanded(file, whole);
        change.accept(pipeline);
        terminal.progress().step("compiling " + file);
        GeneratedProgram generated = generate(file, pipeline, Target.EMBEDDED);
        CompiledProgram compiled = ProgramCompiler.compile(generated, runtime().roots());
        if (!compiled.ok()) {
            Checks.requireSound(file, terminal);
            throw new IllegalStateException("the check finds no error, the compiler does: " + compiled.problems());
        }
        terminal.progress().clear();
        return new Built(pipeline, generated, compiled, CommentedOut.ids(whole));
    }

    /** The jars and folders of the runtime. */
    static RuntimeJars runtime() {
        try {
            return RuntimeJars.fromClassPath(Programs.class.getClassLoader());
        } catch (ExportException e) {
            throw Failure.input(Terminal.oneLine(e.getMessage()), e);
        }
    }

    /** {@code define} of a generated program. */
    static PipelineDefinition definition(Class<?> program) {
        try {
            Method define = program.getMethod("define", StreamingContext.class, Parameters.class);
            return (context, parameters) -> {
                try {
                    define.invoke(null, context, parameters);
                } catch (InvocationTargetException e) {
                    throw e.getCause() instanceof Exception cause ? cause : e;
                }
            };
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("the generated program lacks define(StreamingContext, Parameters)", e);
        }
    }

    /** What a generated program knows of its graph. */
    static PipelineDescription description(Class<?> program) {
        try (InputStream in = program.getClassLoader().getResourceAsStream(PipelineDescription.RESOURCE)) {
            return WireJson.fromJson(new String(in.readAllBytes(), StandardCharsets.UTF_8), PipelineDescription.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder a pipeline file lies in; its relative paths count from there. */
    static Path folder(String file) {
        return PipelineInput.path(file).toAbsolutePath().normalize().getParent();
    }

    /** Why a file operation failed, in words. */
    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "'" + e.getMessage() + "' does not exist";
        }
        if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
            return "'" + e.getMessage() + "' is a file, not a folder";
        }
        return e instanceof AccessDeniedException ? "access to '" + e.getMessage() + "' is denied"
                : Terminal.oneLine(String.valueOf(e.getMessage()));
    }
}
