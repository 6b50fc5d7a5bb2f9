package org.sluice.ide.internal.refactoring;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.sluice.ide.internal.Messages;
import org.sluice.ide.internal.refactoring.Renaming.Kind;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineFileException;
import org.sluice.model.PipelineFiles;

/** Gives a node or a parameter another name in all files of the workspace that use it; one undo takes all back. */
public final class RenameRefactoring extends Refactoring {

    private final IFile file;
    private Pipeline pipeline;
    private Renaming renaming;
    private String to = ""; //$NON-NLS-1$

    /**
     * @param file     of the pipeline
     * @param selected id of the node to begin with; null: the first one
     */
    public RenameRefactoring(IFile file, String selected) {
        this.file = file;
        this.renaming = new Renaming(file, Kind.NODE, selected);
        try {
            pipeline = PipelineFiles.load(file.getLocation().toPath());
            if (selected == null) {
                choices().stream().findFirst().ifPresent(this::choose);
            }
        } catch (PipelineFileException e) {
            pipeline = null; // told by the initial conditions
        }
        setNewName(renaming.from() == null ? "" : renaming.from()); //$NON-NLS-1$
    }

    @Override
    public String getName() {
        return Messages.Rename_title;
    }

    /** What can be renamed: nodes and parameters of the pipeline. */
    List<Renaming> choices() {
        return pipeline == null ? List.of() : Stream.concat(pipeline.getNodes().stream().map(node -> new Renaming(file, Kind.NODE, node.getId())),
                pipeline.getParameters().stream().map(parameter -> new Renaming(file, Kind.PARAMETER, parameter.getName()))).toList();
    }

    Renaming renaming() {
        return renaming;
    }

    void choose(Renaming chosen) {
        renaming = chosen;
    }

    /** Renames a parameter instead of a node. */
    public void setParameter(String name) {
        renaming = new Renaming(file, Kind.PARAMETER, name);
    }

    public void setNewName(String name) {
        to = name.strip();
    }

    String newName() {
        return to;
    }

    /** Why the new name cannot be given. */
    Optional<String> refusal() {
        return renaming.refusal(pipeline, to);
    }

    @Override
    public RefactoringStatus checkInitialConditions(IProgressMonitor monitor) {
        try {
            PipelineFiles.load(file.getLocation().toPath());
            return new RefactoringStatus();
        } catch (PipelineFileException e) {
            return RefactoringStatus.createFatalErrorStatus(e.getMessage());
        }
    }

    @Override
    public RefactoringStatus checkFinalConditions(IProgressMonitor monitor) {
        return refusal().map(RefactoringStatus::createFatalErrorStatus).orElseGet(RefactoringStatus::new);
    }

    @Override
    public Change createChange(IProgressMonitor monitor) throws CoreException {
        try {
            return RenameChanges.of(renaming, to);
        } catch (IOException e) {
            throw new CoreException(new Status(IStatus.ERROR, Messages.BUNDLE, e.getMessage(), e));
        }
    }
}
