package org.sluice.editor.internal.problems;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.sluice.editor.internal.CanvasContext;
import org.sluice.editor.internal.Messages;
import org.sluice.editor.internal.PipelineDocument;
import org.sluice.editor.internal.figures.NodeProblem;
import org.sluice.model.Edge;
import org.sluice.model.FileProblem;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineCopies;
import org.sluice.validation.Analysis;
import org.sluice.validation.Diagnostic;
import org.sluice.validation.Severity;
import org.sluice.validation.Validator;

/**
 * Validates a copy of the pipeline in the background, a moment after the last edit, and marks the cards. After saving,
 * the same diagnostics become markers. The UI thread copies the model and applies the result; it never waits.
 */
public final class ProblemsUpdater {

    /** What one background run found. */
    public record Result(List<Diagnostic> diagnostics, Map<String, String> streamTypes) {
    }

    private static final int DELAY_MILLIS = 150;

    private final Display display;
    private final Supplier<CanvasContext> context;
    private final PipelineDocument document;
    private final Consumer<Result> listener;
    private Job job;
    private volatile long generation;
    private boolean disposed;
    private IFile markersWanted;
    private long markersSince;
    private IFile markersFollow;
    private List<Diagnostic> diagnostics = List.of();
    private final Runnable start = this::start;

    public ProblemsUpdater(Display display, Supplier<CanvasContext> context, PipelineDocument document, Consumer<Result> listener) {
        this.display = display;
        this.context = context;
        this.document = document;
        this.listener = listener;
    }

    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** The model changed: validate soon. */
    public void changed() {
        generation++;
        if (!disposed) {
            display.timerExec(DELAY_MILLIS, start);
        }
    }

    /** Validate now; with a file, its markers are replaced when done. */
    public void validate(IFile markersOf) {
        generation++;
        if (markersOf != null) {
            markersWanted = markersOf;
            markersSince = generation;
        }
        start();
    }

    /** Until the next save, the markers of a file follow the edits: a fix of one of them, and taking the fix back, shows there at once. */
    public void follow(IFile file) {
        markersFollow = file;
    }

    public void dispose() {
        disposed = true;
        display.timerExec(-1, start);
        if (job != null) {
            job.cancel();
        }
    }

    private void start() {
        if (disposed || context.get() == null) {
            return;
        }
        long mine = generation;
        Pipeline copy = PipelineCopies.copy(context.get().diagram().pipeline());
        IFile markers = markersWanted != null ? markersWanted : markersFollow;
        if (job != null) {
            job.cancel();
        }
        job = new Job(NLS.bind(Messages.Files_checking, document.file().getFileName())) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                List<Diagnostic> found = new ArrayList<>(fileProblems(copy));
                Map<String, String> types = Map.of();
                try {
                    Analysis analysis = Validator.analyze(copy, RuntimeClassPath.context(document.file()));
                    found.addAll(analysis.diagnostics());
                    types = analysis.streamTypes();
                } catch (RuntimeException | LinkageError e) {
                    ILog.of(ProblemsUpdater.class).error("Checking '" + document.file() + "' failed", e); //$NON-NLS-1$ //$NON-NLS-2$
                }
                Result result = new Result(List.copyOf(found), types);
                if (markers != null && mine == generation) {
                    ProblemMarkers.replace(markers, copy, result.diagnostics());
                }
                if (!display.isDisposed()) {
                    display.asyncExec(() -> apply(mine, result));
                }
                return Status.OK_STATUS;
            }
        };
        job.setSystem(true);
        job.setPriority(Job.SHORT);
        job.schedule();
    }

    private List<Diagnostic> fileProblems(Pipeline copy) {
        Set<String> ids = new HashSet<>();
        copy.getNodes().forEach(node -> ids.add(node.getId()));
        List<Diagnostic> result = new ArrayList<>();
        for (FileProblem problem : document.problems()) {
            if (problem.nodeId().isEmpty() || ids.contains(problem.nodeId())) {
                result.add(new Diagnostic(problem.code(), Severity.WARNING, problem.nodeId(), "", 0, 0, problem.message())); //$NON-NLS-1$
            }
        }
        return result;
    }

    private void apply(long mine, Result result) {
        // until then, a newer validation makes the markers that an older one did not come to
        if (mine == generation && mine >= markersSince) {
            markersWanted = null;
        }
        if (disposed || mine != generation || context.get() == null) {
            return;
        }
        diagnostics = result.diagnostics();
        CanvasContext canvas = context.get();
        canvas.setTypes(result.streamTypes());
        canvas.problems().clear();
        canvas.problems().putAll(marks(canvas.diagram().pipeline(), diagnostics));
        listener.accept(result);
    }

    /** The mark of each node: gravest severity, all messages (of problems: what is only worth knowing stays in the Problems view); an edge's problems count for its target. */
    static Map<String, NodeProblem> marks(Pipeline pipeline, List<Diagnostic> diagnostics) {
        Map<String, NodeProblem> marks = new LinkedHashMap<>();
        for (Diagnostic diagnostic : diagnostics) {
            String id = diagnostic.nodeId();
            if (id.isEmpty() || diagnostic.severity() == Severity.INFO) {
                continue;
            }
            Edge edge = pipeline.findEdge(id);
            String node = edge != null && edge.getTarget() != null ? edge.getTarget().getId() : id;
            marks.merge(node, new NodeProblem(diagnostic.isError(), line(diagnostic)),
                    (a, b) -> new NodeProblem(a.error() || b.error(), a.text() + '\n' + b.text()));
        }
        return marks;
    }

    private static String line(Diagnostic diagnostic) {
        return diagnostic.code() + ' ' + diagnostic.severity().label() + ": " + diagnostic.message(); //$NON-NLS-1$
    }
}
