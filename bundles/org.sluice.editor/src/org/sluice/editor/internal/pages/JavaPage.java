package org.sluice.editor.internal.pages;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.gef.EditPart;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.sluice.codegen.CodeGenerator;
import org.sluice.codegen.GeneratedProgram;
import org.sluice.codegen.GenerationException;
import org.sluice.codegen.MappedRange;
import org.sluice.codegen.SubPipelines;
import org.sluice.codegen.Target;
import org.sluice.editor.PipelineEditor;
import org.sluice.editor.internal.CanvasContext;
import org.sluice.editor.internal.expressions.JavaStyles;
import org.sluice.editor.internal.expressions.Newest;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.editor.internal.figures.DiagramTheme.Token;
import org.sluice.editor.internal.problems.RuntimeClassPath;
import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineCopies;

/** The generated program, to be read: follows the model in the background, and the selection both ways. */
final class JavaPage extends Composite {

    /** What was generated, or why nothing could be. */
    private record Program(GeneratedProgram program, String problem) {
    }

    private final PipelineEditor editor;
    private final Supplier<CanvasContext> context;
    private final DiagramTheme theme;
    private final Combo target;
    private final Label head;
    private final StyledText text;
    private final Newest<Program> generation;
    private GeneratedProgram program;
    private boolean shown;
    private boolean stale = true;
    private boolean following;
    private int lineFrom = -1;
    private int lines;

    JavaPage(Composite parent, PipelineEditor editor, Supplier<CanvasContext> context, DiagramTheme theme) {
        super(parent, SWT.NONE);
        this.editor = editor;
        this.context = context;
        this.theme = theme;
        setBackground(theme.color(Token.STRIP));
        setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(this);
        head = new Label(this, SWT.NONE);
        head.setForeground(theme.color(Token.TEXT_MUTED));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).indent(12, 0).applyTo(head);
        target = new Combo(this, SWT.DROP_DOWN | SWT.READ_ONLY);
        target.setItems(Messages.Java_embedded, "Spark"); //$NON-NLS-1$
        target.select(0);
        target.setData("org.sluice.attribute", "java.target"); //$NON-NLS-1$ //$NON-NLS-2$
        target.addListener(SWT.Selection, event -> {
            stale = true;
            generate();
        });
        GridDataFactory.swtDefaults().indent(0, 4).applyTo(target);
        text = new StyledText(this, SWT.MULTI | SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL);
        text.setFont(theme.detailFont());
        text.setForeground(theme.color(Token.TEXT));
        text.setBackground(theme.color(Token.CARD));
        text.setMargins(12, 8, 8, 8);
        text.setData("org.sluice.attribute", "java"); //$NON-NLS-1$ //$NON-NLS-2$
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).indent(0, 4).applyTo(text);
        text.addListener(SWT.MouseUp, event -> selectNode());
        text.addListener(SWT.KeyUp, event -> selectNode());
        generation = new Newest<>(Messages.Java_generating, text);
        ISelectionChangedListener listener = event -> follow();
        editor.getGraphicalViewer().addSelectionChangedListener(listener);
        addListener(SWT.Dispose, event -> {
            if (editor.getGraphicalViewer() != null) {
                editor.getGraphicalViewer().removeSelectionChangedListener(listener);
            }
        });
    }

    @Override
    public boolean setFocus() {
        return text.setFocus();
    }

    void setShown(boolean value) {
        shown = value;
        generate();
        if (shown) {
            follow();
        }
    }

    /** The model has changed; the text follows when it is seen. */
    void changed() {
        stale = true;
        generate();
    }

    private void generate() {
        if (!shown || !stale || context.get() == null) {
            return;
        }
        stale = false;
        Pipeline copy = PipelineCopies.copy(context.get().diagram().pipeline());
        Target wanted = target.getSelectionIndex() == 1 ? Target.SPARK : Target.EMBEDDED;
        var folder = RuntimeClassPath.context(editor.getFile()).baseDirectory();
        generation.ask(() -> {
            try {
                return new Program(CodeGenerator.generate(SubPipelines.expand(copy, folder).orThrow(), wanted), null);
            } catch (GenerationException | IllegalArgumentException e) {
                return new Program(null, e.getMessage());
            }
        }, this::show);
    }

    private void show(Program made) {
        program = made.program();
        lineFrom = -1;
        int top = text.getTopIndex();
        int caret = text.getCaretOffset();
        if (program == null) {
            head.setText(NLS.bind(Messages.Java_cannot, made.problem()));
            text.setText(""); //$NON-NLS-1$
            return;
        }
        head.setText(program.mainFile().path());
        text.setText(program.mainFile().text());
        JavaStyles.apply(text, theme, List.of(), 0);
        text.setCaretOffset(Math.min(caret, text.getCharCount()));
        text.setTopIndex(top);
        follow();
    }

    /** Marks the statement of the node, or of the edge's source, that is selected on the canvas. */
    private void follow() {
        if (!shown || program == null || editor.getGraphicalViewer() == null) {
            return;
        }
        List<?> selected = editor.getGraphicalViewer().getSelectedEditParts();
        Object model = selected.isEmpty() ? null : ((EditPart) selected.get(0)).getModel();
        Node node = model instanceof Node one ? one : model instanceof Edge edge ? edge.getSource() : null;
        mark(node == null ? Optional.empty() : program.sourceMap().statement(node.getId()));
    }

    private void mark(Optional<MappedRange> statement) {
        if (lineFrom >= 0 && lineFrom + lines <= text.getLineCount()) {
            text.setLineBackground(lineFrom, lines, null);
        }
        lineFrom = -1;
        statement.filter(range -> range.file().equals(program.mainFile().path())).ifPresent(range -> {
            lineFrom = text.getLineAtOffset(range.startOffset());
            lines = text.getLineAtOffset(range.endOffset()) - lineFrom + 1;
            text.setLineBackground(lineFrom, lines, theme.color(Token.CODE_MARKED));
            if (!following) {
                text.setCaretOffset(range.startOffset());
                int visible = text.getClientArea().height / text.getLineHeight();
                if (lineFrom < text.getTopIndex() || lineFrom + lines > text.getTopIndex() + visible) {
                    text.setTopIndex(Math.max(0, lineFrom - visible / 3));
                }
            }
        });
    }

    /** Selects the node whose code the caret stands in. */
    private void selectNode() {
        if (program != null) {
            following = true;
            program.sourceMap().origin(program.mainFile().path(), text.getCaretOffset()).filter(origin -> !origin.nodeId().isEmpty())
                    .ifPresent(origin -> editor.reveal(origin.nodeId()));
            following = false;
        }
    }
}
