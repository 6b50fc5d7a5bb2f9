package org.sluice.launching;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Duration;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.sluice.launching.internal.Await;
import org.sluice.model.Edge;
import org.sluice.model.FilterOperator;
import org.sluice.model.GeneratedSource;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineFactory;
import org.sluice.model.PipelineFiles;
import org.sluice.model.PrintSink;

/** A project of the test workspace with tiny pipelines in it; closing it ends what still runs. */
final class PipelineWorkspace implements AutoCloseable {

    private final IProject project;

    PipelineWorkspace(String name) throws CoreException {
        project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        if (project.exists()) {
            project.delete(true, true, null);
        }
        project.create(null);
        project.open(null);
    }

    /** Numbers from 0 on, those that pass the filter are printed; a batch every 100 ms. */
    IFile numbers(String name, String filter) throws CoreException {
        Pipeline pipeline = PipelineFactory.eINSTANCE.createPipeline();
        pipeline.setName(name);
        pipeline.setBatchInterval(Duration.ofMillis(100));
        GeneratedSource source = PipelineFactory.eINSTANCE.createGeneratedSource();
        source.setId("numbers");
        source.setName("numbers");
        source.setRecordsPerBatch(10);
        source.setFunction("(n, random) -> \"record-\" + n");
        FilterOperator operator = PipelineFactory.eINSTANCE.createFilterOperator();
        operator.setId("some");
        operator.setName("some");
        operator.setFunction(filter);
        PrintSink sink = PipelineFactory.eINSTANCE.createPrintSink();
        sink.setId("console");
        sink.setName("console");
        pipeline.getNodes().add(source);
        pipeline.getNodes().add(operator);
        pipeline.getNodes().add(sink);
        pipeline.getEdges().add(edge("e1", source, operator));
        pipeline.getEdges().add(edge("e2", operator, sink));
        return file(name, PipelineFiles.toBytes(pipeline));
    }

    private static Edge edge(String id, org.sluice.model.Node source, org.sluice.model.Node target) {
        Edge edge = PipelineFactory.eINSTANCE.createEdge();
        edge.setId(id);
        edge.setSource(source);
        edge.setTarget(target);
        return edge;
    }

    IFile file(String name, byte[] content) throws CoreException {
        IFile file = project.getFile(name + ".dstream");
        file.create(new ByteArrayInputStream(content), true, null);
        return file;
    }

    /** The folder of the project. */
    Path folder() {
        return project.getLocation().toPath();
    }

    PipelineRun run(IFile file) throws CoreException {
        return run(PipelineLaunchAttributes.create(file).doSave());
    }

    PipelineRun run(ILaunchConfiguration configuration) throws CoreException {
        ILaunch launch = configuration.launch("run", new NullProgressMonitor());
        return launch.getAdapter(PipelineRun.class);
    }

    static void awaitBatch(PipelineRun run, long number) {
        Await.until(() -> run.progress().batch().filter(b -> b.number() >= number).isPresent(), Duration.ofSeconds(20),
                () -> run.progress().toString());
    }

    static void awaitEnd(PipelineRun run) {
        Await.until(run::isOver, Duration.ofSeconds(30), () -> run.progress().toString());
    }

    @Override
    public void close() throws CoreException {
        for (PipelineRun run : PipelineRuns.get().all()) {
            run.stop();
            awaitEnd(run);
            DebugPlugin.getDefault().getLaunchManager().removeLaunch(run.launch());
        }
        for (ILaunchConfiguration configuration : DebugPlugin.getDefault().getLaunchManager().getLaunchConfigurations()) {
            configuration.delete();
        }
        project.delete(true, true, null);
    }
}
