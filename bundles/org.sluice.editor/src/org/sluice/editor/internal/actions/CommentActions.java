package org.sluice.editor.internal.actions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.eclipse.jface.action.IMenuManager;
import org.sluice.editor.PipelineEditor;
import org.sluice.editor.internal.Messages;
import org.sluice.editor.internal.commands.SetValuesCommand;
import org.sluice.editor.internal.editparts.NodeEditPart;
import org.sluice.model.Node;
import org.sluice.model.PipelineBehavior;
import org.sluice.model.PipelinePackage;
import org.sluice.model.UnknownNode;

/** Comments nodes out, and takes the comment back when all of them are. */
final class CommentActions {

    static final String NODES = "org.sluice.editor.commentOut"; //$NON-NLS-1$
    static final String BRANCH = "org.sluice.editor.commentOutBranch"; //$NON-NLS-1$

    private final PipelineEditor editor;

    CommentActions(PipelineEditor editor) {
        this.editor = editor;
    }

    void create(AuthoringActions actions) {
        actions.command(NODES, Messages.Action_commentOut, () -> toggle(nodes()), () -> !nodes().isEmpty());
        actions.command(BRANCH, Messages.Action_commentOutBranch, () -> toggle(branch()), () -> !nodes().isEmpty());
    }

    /** The entries say what they would do now. */
    static void addTo(IMenuManager menu, ActionRegistry actions, Collection<?> selection) {
        boolean back = selection.stream().filter(NodeEditPart.class::isInstance).allMatch(part -> ((NodeEditPart) part).node().isCommentedOut());
        for (String id : new String[] {NODES, BRANCH}) {
            if (actions.getAction(id).isEnabled()) {
                boolean branch = id.equals(BRANCH);
                actions.getAction(id).setText(back ? branch ? Messages.Action_commentBackBranch : Messages.Action_commentBack
                        : branch ? Messages.Action_commentOutBranch : Messages.Action_commentOut);
                menu.appendToGroup(GEFActionConstants.GROUP_EDIT, actions.getAction(id));
            }
        }
    }

    /** A node of unknown type stays as it is in the file. */
    private List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        if (editor.getGraphicalViewer() != null) {
            for (Object part : editor.getGraphicalViewer().getSelectedEditParts()) {
                if (part instanceof NodeEditPart node && !(node.node() instanceof UnknownNode)) {
                    nodes.add(node.node());
                }
            }
        }
        return nodes;
    }

    /** The selected nodes with everything downstream. */
    private Set<Node> branch() {
        Set<Node> branch = new LinkedHashSet<>(nodes());
        nodes().forEach(node -> branch.addAll(PipelineBehavior.downstream(node)));
        branch.removeIf(UnknownNode.class::isInstance);
        return branch;
    }

    private void toggle(Collection<Node> nodes) {
        boolean out = !nodes().stream().allMatch(Node::isCommentedOut);
        SetValuesCommand command = new SetValuesCommand(out ? Messages.Command_commentOut : Messages.Command_commentBack);
        nodes.stream().filter(node -> node.isCommentedOut() != out).forEach(node -> command.put(node, PipelinePackage.Literals.NODE__COMMENTED_OUT, out));
        editor.execute(command);
    }
}
