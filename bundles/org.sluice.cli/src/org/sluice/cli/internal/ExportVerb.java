package org.sluice.cli.internal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sluice.codegen.CompiledProgram;
import org.sluice.codegen.GeneratedProgram;
import org.sluice.codegen.ProgramCompiler;
import org.sluice.codegen.Target;
import org.sluice.export.BundledData;
import org.sluice.export.ExportException;
import org.sluice.export.GoldenTestSources;
import org.sluice.export.MavenProject;
import org.sluice.export.ProgramJarExport;
import org.sluice.export.RunnableJarExport;
import org.sluice.export.RuntimeJars;

/** {@code sluice export}: a pipeline as something that runs without Sluice. */
final class ExportVerb implements Verb {

    private static final List<Option> OPTIONS = List.of(
            Option.value("-o", "OUT", "the jar to write; with --target maven the folder of the project"),
            Option.value("--target", "embedded|spark|maven", "what to make (default embedded)"),
            Option.flag("--no-data", "leave out the files the sources read"),
            Option.value("--spark-jars", "DIR|PATH", "where Spark's jars are (default: $SPARK_HOME/jars)"),
            Option.flag("--force", "maven: also replace files that Sluice did not write or that were edited"));

    @Override
    public List<Option> options() {
        return OPTIONS;
    }

    @Override
    public String help() {
        return """
                Usage: sluice export FILE.dstream -o OUT [--target embedded|spark|maven]

                  embedded   one jar with engine and dashboard: java -jar OUT.jar, Java 17 or newer
                  spark      a jar with the classes of the program, for spark-submit; needs Spark's jars to compile
                  maven      a Maven project with the sources, the golden tests beside the pipeline as JUnit tests, the
                             runtime in a folder of it, and a runnable jar as result of mvn package

                Relative paths in the pipeline mean the folder the program is started in. Small files beside the pipeline
                that its nodes read go into the jar and are unpacked into that folder when they are not there; with
                --no-data they stay out. Parameters are set with --set NAME=VALUE; see java -jar OUT.jar --help.

                """ + Verbs.describe(OPTIONS) + """

                Exit codes: 0 written, 1 it cannot be made (nothing is left half written), 2 wrong usage.

                Examples:
                  sluice export word-count.dstream -o word-count.jar
                  java -jar word-count.jar --set minLength=4 --ui 8080
                  sluice export word-count.dstream --target maven -o word-count-project
                  sluice export word-count.dstream --target spark --spark-jars /opt/spark/jars -o word-count-spark.jar
                """;
    }

    @Override
    public int run(CommandLine line, Terminal terminal) {
        String file = line.onlyWord("pipeline file");
        Path out = PipelineInput.path(line.required("-o", "OUT"));
        String target = line.value("--target", "embedded");
        try {
            switch (target) {
                case "embedded":
                    embedded(file, out, !line.has("--no-data"), terminal);
                    return 0;
                case "spark":
                    spark(file, out, line, terminal);
                    return 0;
                case "maven":
                    maven(file, out, line.has("--force"), terminal);
                    return 0;
                default:
                    throw line.usage("'--target' is embedded, spark or maven, not '" + target + "'");
            }
        } catch (ExportException e) {
            throw Failure.input(Terminal.oneLine(e.getMessage()), e);
        }
    }

    private static void embedded(String file, Path out, boolean withData, Terminal terminal) throws ExportException {
        Programs.Built built = Programs.build(file, terminal);
        BundledData data = withData ? BundledData.of(built.pipeline(), Programs.folder(file)) : BundledData.NONE;
        data.notes().forEach(note -> terminal.err().println("sluice: " + note));
        RunnableJarExport.Exported exported = RunnableJarExport.export(built.generated(), built.compiled(),
                Programs.runtime(), data, out);
        terminal.out().printf(Locale.ROOT, "%s: %s, %.1f MB, %d files%s%n", exported.file(),
                exported.replaced() ? "replaced" : "written", exported.bytes() / 1e6, exported.entries(),
                data.files().isEmpty() ? "" : ", with " + String.join(", ", data.files().keySet()));
    }

    private static void maven(String file, Path out, boolean force, Terminal terminal) throws ExportException {
        Programs.Built built = Programs.build(file, terminal);
        GoldenTestSources tests = GoldenTestSources.of(PipelineInput.path(file), built.pipeline(), built.generated(), built.leftOut());
        tests.notes().forEach(note -> terminal.err().println("sluice: " + note));
        Path testKit = RuntimeJars.testKit(ExportVerb.class.getClassLoader());
        GenerateVerb.write(out, MavenProject.files(built.generated(), Programs.runtime(), tests, testKit), force, terminal);
    }

    private static void spark(String file, Path out, CommandLine line, Terminal terminal) throws ExportException {
        List<Path> jars = sparkJars(line);
        GeneratedProgram program = Programs.generate(file, Target.SPARK, terminal);
        List<Path> functions = Programs.runtime().usedBy(program);
        jars.addAll(functions);
        CompiledProgram compiled = ProgramCompiler.compile(program, jars);
        if (!compiled.ok()) {
            compiled.problems().forEach(problem -> terminal.err().println(Checks.line(file, problem)));
            throw Failure.input(file + ": does not compile against Spark; correct the expressions above");
        }
        ProgramJarExport.export(program, compiled, functions, out);
        terminal.out().println(out + ": written, for spark-submit --class " + program.mainClass());
    }

    private static List<Path> sparkJars(CommandLine line) {
        String home = System.getenv("SPARK_HOME");
        String place = line.value("--spark-jars", home == null ? "" : home + File.separator + "jars");
        List<Path> jars = new ArrayList<>();
        for (String part : place.split(File.pathSeparator)) {
            if (!part.isBlank()) {
                addJars(PipelineInput.path(part), jars);
            }
        }
        boolean complete = jars.stream().anyMatch(jar -> jar.getFileName().toString().startsWith("spark-streaming_"));
        if (!complete) {
            throw Failure.input("cannot compile for Spark: no spark-streaming_*.jar "
                    + (place.isBlank() ? "(SPARK_HOME is not set)" : "in '" + place + "'")
                    + ". Give the jars folder of a Spark installation with --spark-jars DIR;"
                    + " 'sluice generate --target spark' writes the sources without it");
        }
        return jars;
    }

    private static void addJars(Path place, List<Path> jars) {
        if (!Files.isDirectory(place)) {
            jars.add(place);
            return;
        }
        try (Stream<Path> list = Files.list(place)) {
            list.filter(path -> path.toString().endsWith(".jar")).sorted().forEach(jars::add);
        } catch (IOException e) {
            throw Failure.input("cannot read '" + place + "': " + Programs.reason(e), e);
        }
    }
}
