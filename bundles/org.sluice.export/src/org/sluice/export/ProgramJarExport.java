package org.sluice.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.sluice.codegen.CompiledProgram;
import org.sluice.codegen.GeneratedFile;
import org.sluice.codegen.GeneratedProgram;
import org.sluice.export.internal.JarContent;
import org.sluice.export.internal.JarFiles;

/** Makes a jar that holds the program and the functions it uses; what it runs on is there already, for example {@code spark-submit}. */
public final class ProgramJarExport {

    private ProgramJarExport() {
    }

    /**
     * Writes the jar; the same program gives the same bytes.
     *
     * @param functions jars and class folders to put into it, see {@link RuntimeJars#usedBy}
     * @throws ExportException when it cannot be made; {@code out} is then as it was before
     */
    public static void export(GeneratedProgram program, CompiledProgram compiled, List<Path> functions, Path out) throws ExportException {
        JarContent content = new JarContent();
        compiled.classes().forEach((name, bytes) -> content.add(name.replace('.', '/') + ".class", bytes));
        for (GeneratedFile file : program.files()) {
            if (!file.isJava()) {
                content.add(file.path(), file.text().getBytes(StandardCharsets.UTF_8));
            }
        }
        for (Path root : functions) {
            try {
                content.addRoot(root);
            } catch (IOException e) {
                throw new ExportException("Cannot read '" + root + "': " + e.getMessage() + ". Install Sluice again.", e);
            }
        }
        JarFiles.write(program.mainClass(), content, out);
    }
}
