package org.sluice.cli.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sluice.codegen.GeneratedFile;
import org.sluice.codegen.GeneratedProgram;
import org.sluice.codegen.Target;
import org.sluice.export.GeneratedFolder;

/** {@code sluice generate}: the Java program of a pipeline. */
final class GenerateVerb implements Verb {

    private static final List<Option> OPTIONS = List.of(
            Option.value("--target", "embedded|spark", "the engine the program is for (default embedded)"),
            Option.value("-o", "DIR", "the source folder to write into; made when missing"),
            Option.flag("--force", "also replace files that Sluice did not write or that were edited"));

    @Override
    public List<Option> options() {
        return OPTIONS;
    }

    @Override
    public String help() {
        return """
                Usage: sluice generate FILE.dstream [--target embedded|spark] -o DIR

                Writes the Java program of a pipeline into a source folder. Only files that Sluice itself wrote
                there and that nobody has edited since are replaced; otherwise nothing at all is written.

                """ + Verbs.describe(OPTIONS) + """

                Exit codes: 0 written, 1 the pipeline has errors or the folder is not ours, 2 wrong usage.

                Examples:
                  sluice generate word-count.dstream -o src
                  sluice generate word-count.dstream --target spark -o spark-src
                """;
    }

    @Override
    public int run(CommandLine line, Terminal terminal) {
        String file = line.onlyWord("pipeline file");
        Target target = target(line);
        Path folder = PipelineInput.path(line.required("-o", "DIR"));
        GeneratedProgram program = Programs.generate(file, target, terminal);
        Map<String, byte[]> files = new TreeMap<>();
        for (GeneratedFile generated : program.files()) {
            files.put(generated.path(), generated.text().getBytes(StandardCharsets.UTF_8));
        }
        write(folder, files, line.has("--force"), terminal);
        return 0;
    }

    static void write(Path folder, Map<String, byte[]> files, boolean force, Terminal terminal) {
        try {
            GeneratedFolder.Written written = GeneratedFolder.write(folder, files, force);
            written.changed().forEach(path -> terminal.out().println(folder.resolve(path)));
            if (written.changed().isEmpty()) {
                terminal.out().println(folder + ": nothing to do, all " + files.size() + " files are up to date");
            }
        } catch (GeneratedFolder.ForeignFileException e) {
            throw Failure.input(e.getMessage());
        } catch (IOException e) {
            throw Failure.input("cannot write into '" + folder + "': " + Programs.reason(e)
                    + "; choose a folder you may write to", e);
        }
    }

    private static Target target(CommandLine line) {
        String name = line.value("--target", "embedded");
        switch (name) {
            case "embedded":
                return Target.EMBEDDED;
            case "spark":
                return Target.SPARK;
            default:
                throw line.usage("'--target' is embedded or spark, not '" + name + "'");
        }
    }
}
