package org.sluice.launching.debug;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.sluice.launching.internal.CompiledPipeline;
import org.sluice.launching.internal.ProgramFolders;

/**
 * The directory from where a debugged run loads what is compiled while it is held: conditions of breakpoints, and programs that take the place of the one that is run.
 *
 * <p><b>Threading:</b> any thread; compiling takes its time on the caller's.
 */
public final class DebuggedPrograms {

    private final List<Path> classPath;
    private final Path directory;
    private final AtomicInteger next = new AtomicInteger(2);

    /**
     * A program in the directory.
     *
     * @param folder   name of its folder there
     * @param pipeline what was compiled
     */
    record Changed(String folder, CompiledPipeline pipeline) {
    }

    /**
     * @param classPath jars and class folders of the runtime
     * @param directory what the run knows as {@code --debug-conditions}
     */
    public DebuggedPrograms(List<Path> classPath, Path directory) {
        this.classPath = List.copyOf(classPath);
        this.directory = directory;
    }

    /** Compiles conditions for a program. */
    ConditionClasses conditions(CompiledPipeline program) {
        return new ConditionClasses(program.generated(), classPath, directory, program.description().edges());
    }

    /**
     * Compiles a pipeline as its file is now into a folder of its own.
     *
     * @throws CoreException with one line when the pipeline has errors or the folder cannot be written
     */
    Changed compile(Path file) throws CoreException {
        CompiledPipeline pipeline = CompiledPipeline.of(file, classPath);
        String folder = "program-" + next.getAndIncrement();
        try {
            ProgramFolders.writeAll(directory.resolve(folder), pipeline.files());
        } catch (IOException e) {
            ProgramFolders.delete(directory.resolve(folder));
            throw new CoreException(new Status(IStatus.ERROR, PipelineDebugTarget.MODEL, "The changed pipeline cannot be written to '" + directory + "': " + e.getMessage(), e));
        }
        return new Changed(folder, pipeline);
    }
}
