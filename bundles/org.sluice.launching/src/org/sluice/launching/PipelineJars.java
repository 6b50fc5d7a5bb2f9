package org.sluice.launching;

import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.sluice.export.ExportException;
import org.sluice.export.RunnableJarExport;
import org.sluice.export.RunnableJarExport.Exported;
import org.sluice.export.RuntimeJars;
import org.sluice.launching.internal.CompiledPipeline;
import org.sluice.launching.internal.LaunchProblem;

/** Makes runnable jars of pipelines with the runtime that is installed here. */
public final class PipelineJars {

    private PipelineJars() {
    }

    /**
     * Compiles a pipeline file and writes it with its runtime into one jar; takes about a second, call it in a job.
     *
     * @param pipeline pipeline file
     * @param jar      file to write, replaced as a whole if it exists
     * @param monitor  progress and cancel
     * @return what was written
     * @throws CoreException with one line when the pipeline has errors or the jar cannot be written
     */
    public static Exported export(Path pipeline, Path jar, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 100);
        RuntimeJars runtime = EngineRuntime.locate();
        CompiledPipeline compiled = CompiledPipeline.of(pipeline, runtime.roots());
        progress.worked(40);
        if (progress.isCanceled()) {
            throw new OperationCanceledException();
        }
        try {
            Exported exported = RunnableJarExport.export(compiled.generated(), compiled.compiled(), runtime, jar);
            progress.worked(60);
            return exported;
        } catch (ExportException e) {
            throw LaunchProblem.cannotExport(e.getMessage(), e);
        }
    }
}
