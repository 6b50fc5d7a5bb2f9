package org.sluice.ide.internal.explorer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.ICommonLabelProvider;
import org.sluice.editor.NodeIcons;

/** Icon, name and detail of a node in the Project Explorer. */
public final class NodeLabels extends LabelProvider implements ICommonLabelProvider, IStyledLabelProvider {

    private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());

    @Override
    public void init(ICommonContentExtensionSite site) {
        // no settings
    }

    @Override
    public void restoreState(IMemento memento) {
        // no state
    }

    @Override
    public void saveState(IMemento memento) {
        // no state
    }

    @Override
    public StyledString getStyledText(Object element) {
        if (!(element instanceof NodeEntry node)) {
            return null;
        }
        StyledString text = new StyledString(node.name());
        return node.detail().isEmpty() ? text : text.append("  " + node.detail().strip().replaceAll("\\s+", " "), StyledString.QUALIFIER_STYLER); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    @Override
    public String getText(Object element) {
        StyledString text = getStyledText(element);
        return text == null ? null : text.getString();
    }

    @Override
    public String getDescription(Object element) {
        return element instanceof NodeEntry node ? node.file().getFullPath().makeRelative() + " · " + node.name() : null; //$NON-NLS-1$
    }

    @Override
    public Image getImage(Object element) {
        if (!(element instanceof NodeEntry node)) {
            return null;
        }
        return images.create(NodeIcons.of(node.icon(), node.category()));
    }

    @Override
    public void dispose() {
        images.dispose();
        super.dispose();
    }
}
