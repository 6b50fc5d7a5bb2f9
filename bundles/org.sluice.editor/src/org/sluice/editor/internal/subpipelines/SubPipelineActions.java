package org.sluice.editor.internal.subpipelines;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.actions.WorkbenchPartAction;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.sluice.codegen.GenerationException;
import org.sluice.editor.PipelineEditor;
import org.sluice.editor.internal.CanvasContext;
import org.sluice.editor.internal.editparts.NodeEditPart;
import org.sluice.editor.internal.editparts.PipelineRootEditPart;
import org.sluice.model.Node;
import org.sluice.model.PipelineBehavior;
import org.sluice.model.PipelineFiles;
import org.sluice.model.SubPipelineNode;

/** Opens sub-pipelines, makes one of what is selected, and puts one back. */
public final class SubPipelineActions {

    public static final String OPEN = "org.sluice.editor.openSubPipeline"; //$NON-NLS-1$
    public static final String EXTRACT = "org.sluice.editor.extractSubPipeline"; //$NON-NLS-1$
    public static final String INLINE = "org.sluice.editor.inlineSubPipeline"; //$NON-NLS-1$

    private static final Pattern NAME = Pattern.compile("[\\w.-]+"); //$NON-NLS-1$

    private SubPipelineActions() {
    }

    /** Registers the actions and their commands. */
    public static void create(PipelineEditor editor, ActionRegistry registry, List<Object> selectionActions) {
        register(editor, registry, selectionActions, OPEN, Messages.Action_open, SubPipelineActions::isComposite, (e, nodes) -> open(e, (SubPipelineNode) nodes.get(0)));
        register(editor, registry, selectionActions, EXTRACT, Messages.Action_extract, nodes -> !nodes.isEmpty(), SubPipelineActions::extract);
        register(editor, registry, selectionActions, INLINE, Messages.Action_inline, SubPipelineActions::isComposite, (e, nodes) -> inline(e, (SubPipelineNode) nodes.get(0)));
    }

    private static void register(PipelineEditor editor, ActionRegistry registry, List<Object> ids, String id, String text, Predicate<List<Node>> enabled,
            BiConsumer<PipelineEditor, List<Node>> work) {
        WorkbenchPartAction action = new WorkbenchPartAction(editor) {
            @Override
            protected boolean calculateEnabled() {
                return enabled.test(nodes(editor));
            }

            @Override
            public void run() {
                work.accept(editor, nodes(editor));
            }
        };
        action.setId(id);
        action.setText(text);
        action.setActionDefinitionId(id);
        registry.registerAction(action);
        ids.add(id);
        editor.getSite().getService(IHandlerService.class).activateHandler(id, new ActionHandler(action));
    }

    private static boolean isComposite(List<Node> nodes) {
        return nodes.size() == 1 && nodes.get(0) instanceof SubPipelineNode;
    }

    private static List<Node> nodes(PipelineEditor editor) {
        List<Node> nodes = new ArrayList<>();
        GraphicalViewer viewer = editor.getGraphicalViewer();
        if (viewer != null) {
            for (Object part : viewer.getSelectedEditParts()) {
                if (part instanceof NodeEditPart node) {
                    nodes.add(node.node());
                }
            }
        }
        return nodes;
    }

    /** Opens the file of a node in an editor of its own, which shows the way back. */
    public static void open(PipelineEditor editor, SubPipelineNode node) {
        String name = node.getFile() == null ? "" : node.getFile().strip(); //$NON-NLS-1$
        Path file = name.isEmpty() ? null : editor.getFile().resolveSibling(name).normalize();
        if (file == null || !Files.isRegularFile(file)) {
            editor.showStatus(file == null ? NLS.bind(Messages.Open_noFile, PipelineBehavior.label(node)) : NLS.bind(Messages.Open_missing, name, PipelineBehavior.label(node)));
            return;
        }
        try {
            IEditorPart opened = show(editor, file);
            Breadcrumbs own = Adapters.adapt(editor, Breadcrumbs.class);
            Breadcrumbs others = opened == null || opened == editor ? null : Adapters.adapt(opened, Breadcrumbs.class);
            if (others != null) {
                List<Caller> callers = new ArrayList<>(own == null ? List.of() : own.callers());
                callers.add(new Caller(editor.getFile(), node.getId(), PipelineBehavior.label(node)));
                others.setCallers(callers);
            }
        } catch (PartInitException e) {
            editor.showStatus(NLS.bind(Messages.Open_failed, file.getFileName(), e.getMessage()));
        }
    }

    /** Opens a file, through the workspace when it lies there, so that its markers and history count. */
    static IEditorPart show(PipelineEditor editor, Path file) throws PartInitException {
        IFile[] found = org.eclipse.core.resources.ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri());
        if (found.length == 0) {
            return IDE.openEditor(editor.getSite().getPage(), file.toUri(), PipelineEditor.ID, true);
        }
        IFile own = Adapters.adapt(editor, IFile.class);
        IFile best = found[0];
        for (IFile each : found) {
            best = own != null && each.getProject().equals(own.getProject()) ? each : best;
        }
        if (!best.exists()) {
            try {
                best.refreshLocal(org.eclipse.core.resources.IResource.DEPTH_ZERO, null);
            } catch (org.eclipse.core.runtime.CoreException e) {
                throw new PartInitException(e.getStatus());
            }
        }
        return IDE.openEditor(editor.getSite().getPage(), best);
    }

    private static void extract(PipelineEditor editor, List<Node> nodes) {
        Path folder = editor.getFile().getParent();
        String extension = PipelineFiles.EXTENSION;
        String wish = nodes.get(0).getId().replace('.', '-') + "-part"; //$NON-NLS-1$
        String free = wish;
        for (int n = 2; Files.exists(folder.resolve(free + extension)); n++) {
            free = wish + '-' + n;
        }
        IInputValidator valid = text -> !NAME.matcher(text).matches() ? Messages.Extract_name
                : Files.exists(folder.resolve(withExtension(text))) ? NLS.bind(Messages.Extract_exists, withExtension(text)) : null;
        InputDialog dialog = new InputDialog(editor.getSite().getShell(), Messages.Extract_title, Messages.Extract_message, free + extension, valid);
        if (dialog.open() != Window.OK) {
            return;
        }
        ExtractCommand command = new ExtractCommand(context(editor).diagram(), nodes, folder.resolve(withExtension(dialog.getValue())), editor.getStreamTypes(), editor::showStatus);
        if (execute(editor, command)) {
            select(editor, List.of(command.composite()));
        }
    }

    private static String withExtension(String name) {
        return name.endsWith(PipelineFiles.EXTENSION) ? name : name + PipelineFiles.EXTENSION;
    }

    private static void inline(PipelineEditor editor, SubPipelineNode composite) {
        InlineCommand command = new InlineCommand(context(editor).diagram(), composite, editor.getFile().getParent());
        if (execute(editor, command)) {
            select(editor, command.added());
        }
    }

    /** A refusal comes before anything is changed, and is told in the status line. */
    private static boolean execute(PipelineEditor editor, ModelChangeCommand command) {
        try {
            editor.execute(command);
            editor.showStatus(null);
            return true;
        } catch (GenerationException e) {
            editor.showStatus(e.getMessage());
            return false;
        }
    }

    private static void select(PipelineEditor editor, List<? extends Node> nodes) {
        GraphicalViewer viewer = editor.getGraphicalViewer();
        viewer.flush();
        viewer.setSelection(new StructuredSelection(nodes.stream().map(node -> (Object) editor.partFor(node.getId())).toList()));
    }

    private static CanvasContext context(PipelineEditor editor) {
        return ((PipelineRootEditPart) editor.getGraphicalViewer().getRootEditPart()).context();
    }
}
