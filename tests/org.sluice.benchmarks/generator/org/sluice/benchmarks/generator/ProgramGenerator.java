package org.sluice.benchmarks.generator;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sluice.codegen.CodeGenerator;
import org.sluice.codegen.CompiledProgram;
import org.sluice.codegen.GeneratedFile;
import org.sluice.codegen.GeneratedProgram;
import org.sluice.codegen.ProgramCompiler;
import org.sluice.codegen.Target;
import org.sluice.export.RunnableJarExport;
import org.sluice.export.RuntimeJars;
import org.sluice.model.Node;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineFiles;
import org.sluice.model.ReduceByKeyAndWindowOperator;

/**
 * Makes the measured programs from their pipelines, on the way of {@code sluice export} and {@code sluice generate}: for the engine of Sluice and, with a class path
 * of Spark, for Spark (which knows no event time). Windows of other lengths come from the same pipeline with another window length.
 *
 * <pre>ProgramGenerator PIPELINES OUT BENCHMARK-CLASSES WINDOWS [FILE WITH SPARK'S CLASS PATH]</pre>
 *
 * Writes {@code OUT/sluice/NAME}, {@code OUT/spark/NAME} (classes, and a file {@code main} with the main class), {@code OUT/start.jar} (a runnable jar) and
 * {@code OUT/runtime.classpath}.
 */
final class ProgramGenerator {

    private final Path out;
    private final Path benchmark;
    private final RuntimeJars runtime;
    private final List<Path> spark;

    private ProgramGenerator(Path out, Path benchmark, RuntimeJars runtime, List<Path> spark) {
        this.out = out;
        this.benchmark = benchmark;
        this.runtime = runtime;
        this.spark = spark;
    }

    public static void main(String[] args) throws Exception {
        RuntimeJars runtime = RuntimeJars.fromClassPath(ProgramGenerator.class.getClassLoader());
        List<Path> spark = args.length < 5 ? List.of()
                : Arrays.stream(Files.readString(Path.of(args[4])).strip().split(File.pathSeparator)).map(Path::of).toList();
        ProgramGenerator generator = new ProgramGenerator(Path.of(args[1]), Path.of(args[2]), runtime, spark);
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".dstream")).sorted().toList()) {
                String name = file.getFileName().toString().replace(".dstream", "");
                generator.program(name, PipelineFiles.load(file));
                if (name.startsWith("window")) {
                    for (String batches : args[3].split(",")) {
                        generator.program(name + "-" + batches, windowOf(PipelineFiles.load(file), Long.parseLong(batches)));
                    }
                }
            }
        }
        String path = runtime.roots().stream().map(root -> root.toAbsolutePath().toString()).collect(Collectors.joining(File.pathSeparator));
        Files.writeString(Path.of(args[1]).resolve("runtime.classpath"), path);
    }

    private static Pipeline windowOf(Pipeline pipeline, long batches) {
        for (Node node : pipeline.getNodes()) {
            if (node instanceof ReduceByKeyAndWindowOperator window) {
                window.setWindowDuration(pipeline.getBatchInterval().multipliedBy(batches));
            }
        }
        return pipeline;
    }

    private void program(String name, Pipeline pipeline) throws Exception {
        List<Path> engine = new ArrayList<>(runtime.roots());
        engine.add(benchmark);
        GeneratedProgram program = CodeGenerator.generate(pipeline, Target.EMBEDDED);
        CompiledProgram compiled = compile(name, program, engine);
        write(program, compiled, out.resolve("sluice").resolve(name));
        if (name.equals("start")) {
            RunnableJarExport.export(program, compiled, runtime, out.resolve("start.jar"));
        }
        if (!spark.isEmpty() && !name.startsWith("event-")) {
            List<Path> path = new ArrayList<>(spark);
            path.add(benchmark);
            GeneratedProgram forSpark = CodeGenerator.generate(pipeline, Target.SPARK);
            write(forSpark, compile(name + " for Spark", forSpark, path), out.resolve("spark").resolve(name));
        }
    }

    private static CompiledProgram compile(String name, GeneratedProgram program, List<Path> classPath) {
        CompiledProgram compiled = ProgramCompiler.compile(program, classPath);
        if (!compiled.ok()) {
            throw new IllegalStateException("the pipeline '" + name + "' does not compile: " + compiled.problems());
        }
        return compiled;
    }

    private static void write(GeneratedProgram program, CompiledProgram compiled, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("main"), program.mainClass());
        for (GeneratedFile file : program.files()) {
            put(folder.resolve(file.path()), file.text().getBytes(StandardCharsets.UTF_8));
        }
        for (var entry : compiled.classes().entrySet()) {
            put(folder.resolve(entry.getKey().replace('.', '/') + ".class"), entry.getValue());
        }
    }

    private static void put(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
