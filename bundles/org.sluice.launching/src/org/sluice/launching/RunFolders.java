package org.sluice.launching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.sluice.launching.internal.LaunchProblem;
import org.sluice.launching.internal.ProgramFolders;

/**
 * The folders of one run.
 *
 * @param program        what was compiled; gone with the process
 * @param kept           what outlives the process; gone with the launch
 * @param ownCheckpoints whether the pipeline has no directory for its checkpoints
 */
record RunFolders(Path program, Path kept, boolean ownCheckpoints) {

    Path classes() {
        return program.resolve(ProgramFolders.CLASSES);
    }

    Path checkpoints() {
        return kept.resolve(ProgramFolders.CHECKPOINTS);
    }

    /** Classes of conditions of breakpoints: the engine looks for them there as soon as it starts. */
    Path conditions() throws CoreException {
        Path conditions = program.resolve(ProgramFolders.CONDITIONS);
        try {
            return Files.createDirectories(conditions);
        } catch (IOException e) {
            throw LaunchProblem.cannotWrite(conditions.toString(), e);
        }
    }
}
