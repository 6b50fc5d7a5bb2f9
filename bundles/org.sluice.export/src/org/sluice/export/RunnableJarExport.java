package org.sluice.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.sluice.codegen.CompiledProgram;
import org.sluice.codegen.GeneratedFile;
import org.sluice.codegen.GeneratedProgram;
import org.sluice.export.internal.JarContent;
import org.sluice.export.internal.JarFiles;
import org.sluice.export.internal.Launcher;

/**
 * Makes one jar that holds a program and all it needs: {@code java -jar OUT.jar} on Java 17, no Sluice, no Eclipse.
 *
 * <p>The same program and the same runtime give the same bytes: entries are sorted and carry one fixed time.
 * The file appears whole or not at all; one that is already there is replaced at the very end.
 * Relative paths in the pipeline mean the working directory of the program; small data can be {@linkplain BundledData
 * brought along}.
 */
public final class RunnableJarExport {

    private RunnableJarExport() {
    }

    /**
     * Writes the jar.
     *
     * @param program  the sources and resources; resources go into the jar
     * @param compiled the classes of the program, without errors
     * @param jars     the runtime; what the program does not use of it is left out
     * @param out      the file to write
     * @return what was written
     * @throws ExportException when it cannot be made; {@code out} is then as it was before
     */
    public static Exported export(GeneratedProgram program, CompiledProgram compiled, RuntimeJars jars, Path out)
            throws ExportException {
        return export(program, compiled, jars, BundledData.NONE, out);
    }

    /**
     * Writes the jar, with data the program brings along.
     *
     * @param data files that are unpacked into the working directory of the program when they are not there
     * @throws ExportException when it cannot be made; {@code out} is then as it was before
     */
    public static Exported export(GeneratedProgram program, CompiledProgram compiled, RuntimeJars jars,
            BundledData data, Path out) throws ExportException {
        if (!compiled.ok()) {
            throw new ExportException("Cannot export '" + program.mainClass() + "': it does not compile. Correct the "
                    + "problems 'sluice check' shows.");
        }
        JarContent content = new JarContent();
        compiled.classes().forEach((name, bytes) -> content.add(name.replace('.', '/') + ".class", bytes));
        for (GeneratedFile file : program.files()) {
            if (!file.isJava()) {
                content.add(file.path(), file.text().getBytes(StandardCharsets.UTF_8));
            }
        }
        if (data.files().isEmpty()) {
            return write(program.mainClass(), content, jars.neededBy(program), out);
        }
        Launcher.compile(program, data)
                .forEach((name, bytes) -> content.add(name.replace('.', '/') + ".class", bytes));
        data.files().forEach((path, bytes) -> content.add(Launcher.DATA + path, bytes));
        return write(Launcher.name(program), content, jars.neededBy(program), out);
    }

    /**
     * What an export wrote.
     *
     * @param file     the jar
     * @param bytes    its size, bytes
     * @param entries  number of files in it
     * @param replaced whether a file of that name was there before
     */
    public record Exported(Path file, long bytes, int entries, boolean replaced) {
    }

    private static Exported write(String mainClass, JarContent content, RuntimeJars jars, Path out)
            throws ExportException {
        for (Path root : jars.roots()) {
            try {
                content.addRoot(root);
            } catch (IOException e) {
                throw new ExportException("Cannot read the runtime '" + root + "': " + e.getMessage()
                        + ". Install Sluice again.", e);
            }
        }
        boolean replaced = JarFiles.write(mainClass, content, out);
        return new Exported(out, out.toFile().length(), content.size() + 1, replaced);
    }
}
