package org.sluice.editor.internal.tryit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.sluice.catalog.NodeType;
import org.sluice.codegen.TypedBatches;
import org.sluice.editor.PipelineEditor;
import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.editor.internal.figures.DiagramTheme.Token;
import org.sluice.editor.internal.problems.RuntimeClassPath;
import org.sluice.editor.internal.tryit.Trials.Outcome;
import org.sluice.editor.internal.tryit.Trials.Result;
import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;

/** Sample records on the left, what a node makes of them on the right, line by line. */
public final class TryIt extends Composite {

    /** What was typed for a node stays while the editor is open. */
    private static final Map<Node, String> TYPED = new java.util.WeakHashMap<>();

    private final PipelineEditor editor;
    private final Diagram diagram;
    private final Node node;
    private final DiagramTheme theme;
    private final StyledText records;
    private final StyledText results;
    private final Button run;
    private final Label status;
    private Trials running;

    /** Whether a node of the type can be tried. */
    public static boolean fits(NodeType type) {
        return TrialPipeline.fits(type);
    }

    public TryIt(Composite parent, PipelineEditor editor, Diagram diagram, Node node, DiagramTheme theme) {
        super(parent, SWT.NONE);
        this.editor = editor;
        this.diagram = diagram;
        this.node = node;
        this.theme = theme;
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(12, 4).applyTo(this);
        Composite bar = new Composite(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 0).applyTo(bar);
        run = new Button(bar, SWT.PUSH);
        run.setData("org.sluice.button", "try.run"); //$NON-NLS-1$ //$NON-NLS-2$
        run.addListener(SWT.Selection, event -> toggle());
        status = new Label(bar, SWT.NONE);
        status.setForeground(theme.color(Token.TEXT_MUTED));
        status.setData("org.sluice.attribute", "try.status"); //$NON-NLS-1$ //$NON-NLS-2$
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(status);
        label(Messages.Try_records);
        label(Messages.Try_results);
        records = text(true, "try.records"); //$NON-NLS-1$
        results = text(false, "try.results"); //$NON-NLS-1$
        records.setText(TYPED.containsKey(node) ? TYPED.get(node) : String.join("\n", samples())); //$NON-NLS-1$
        records.addListener(SWT.Modify, event -> TYPED.put(node, records.getText()));
        records.addListener(org.eclipse.swt.custom.ST.VerifyKey, event -> {
            boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
            if (enter && (event.stateMask & SWT.MOD1) != 0) {
                event.doit = false;
                toggle();
            } else if (event.keyCode == 'a' && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1) {
                event.doit = false;
                records.selectAll();
            }
        });
        addListener(SWT.Dispose, event -> cancel());
        idle(Messages.Try_hint);
    }

    private void label(String text) {
        Label label = new Label(this, SWT.NONE);
        label.setText(text);
        label.setFont(theme.smallBoldFont());
        label.setForeground(theme.color(Token.TEXT));
    }

    private StyledText text(boolean editable, String id) {
        StyledText text = new StyledText(this, SWT.BORDER | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL | (editable ? SWT.NONE : SWT.READ_ONLY));
        text.setFont(theme.detailFont());
        text.setForeground(theme.color(Token.TEXT));
        text.setBackground(theme.color(editable ? Token.CARD : Token.CANVAS));
        text.setMargins(4, 3, 4, 3);
        text.setAlwaysShowScrollBars(false);
        text.setData("org.sluice.attribute", id); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, true).hint(160, 110).applyTo(text);
        return text;
    }

    /** Records of a queue typed into the source, or of a golden test beside the file; else none. */
    private List<String> samples() {
        Optional<Node> source = TrialPipeline.input(diagram.pipeline(), node).map(Edge::getSource);
        if (source.isEmpty()) {
            return List.of();
        }
        if (source.get().eClass().getName().equals("QueueSource")) { //$NON-NLS-1$
            return TypedBatches.of(NodeTypes.get(source.get(), "batches"), NodeTypes.get(source.get(), "recordType")).stream().flatMap(List::stream).toList(); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return TestFileRecords.of(editor.getFile(), source.get().getId());
    }

    private void idle(String text) {
        running = null;
        run.setText(Messages.Try_run);
        tell(text, false);
        layout(true, true);
    }

    private void tell(String text, boolean problem) {
        status.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        status.setToolTipText(text);
        status.setForeground(theme.color(problem ? Token.ERROR : Token.TEXT_MUTED));
    }

    private void cancel() {
        if (running != null) {
            running.cancel();
        }
    }

    private void toggle() {
        if (running != null) {
            cancel();
            return;
        }
        List<String> lines = new ArrayList<>(Arrays.asList(records.getText().split("\\R"))); //$NON-NLS-1$
        lines.removeIf(String::isBlank);
        Optional<TrialPipeline> trial = TrialPipeline.of(diagram.pipeline(), node.getId(), new HashMap<>(editor.getStreamTypes()));
        if (trial.isEmpty()) {
            tell(Messages.Try_noInput, true);
            return;
        }
        if (lines.isEmpty()) {
            tell(NLS.bind(Messages.Try_noRecords, trial.get().type()), true);
            return;
        }
        start(trial.get(), lines);
    }

    private void start(TrialPipeline trial, List<String> lines) {
        Trials trials = new Trials();
        running = trials;
        run.setText(Messages.Try_cancel);
        results.setText(""); //$NON-NLS-1$
        tell(NLS.bind(Messages.Try_running, Trials.SECONDS), false);
        layout(true, true);
        List<Path> compilePath = RuntimeClassPath.context(editor.getFile()).runtimeClassPath();
        Job job = new Job(Messages.Try_title) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                Result result = trials.run(trial, lines, compilePath);
                if (!isDisposed()) {
                    getDisplay().asyncExec(() -> show(trials, trial, lines, result));
                }
                return Status.OK_STATUS;
            }
        };
        job.setSystem(true);
        job.schedule();
    }

    private void show(Trials trials, TrialPipeline trial, List<String> lines, Result result) {
        if (isDisposed() || running != trials) {
            return;
        }
        StringBuilder text = new StringBuilder();
        List<StyleRange> ranges = new ArrayList<>();
        for (Outcome outcome : result.outcomes()) {
            int start = text.length();
            String value = trial.perRecord() ? outcome.text() : outcome.text().replace("   ", "\n"); //$NON-NLS-1$ //$NON-NLS-2$
            text.append(value).append('\n');
            if (outcome.failed()) {
                ranges.add(new StyleRange(start, value.length(), theme.color(Token.ERROR), null));
            }
        }
        results.setText(text.toString().stripTrailing());
        ranges.stream().filter(range -> range.start + range.length <= results.getCharCount()).forEach(results::setStyleRange);
        if (trial.perRecord()) {
            // each result stands beside its record
            records.setText(String.join("\n", lines)); //$NON-NLS-1$
        }
        idle(NLS.bind(Messages.Try_done, lines.size()));
        if (!result.problem().isEmpty()) {
            tell(result.problem(), true);
        }
    }
}
