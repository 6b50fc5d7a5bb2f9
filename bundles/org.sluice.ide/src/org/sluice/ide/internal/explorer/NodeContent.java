package org.sluice.ide.internal.explorer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.Viewer;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;
import org.sluice.model.PipelineBehavior;
import org.sluice.model.PipelineFileException;
import org.sluice.model.PipelineFiles;

/** The nodes of each pipeline file, as the file has them; they follow when it changes. A file that cannot be read has none. */
public final class NodeContent implements ITreeContentProvider, IResourceChangeListener {

    private record Read(long stamp, List<NodeEntry> nodes) {
    }

    private final Map<IFile, Read> read = new HashMap<>();
    private StructuredViewer viewer;

    public NodeContent() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    @Override
    public void inputChanged(Viewer shown, Object oldInput, Object newInput) {
        viewer = shown instanceof StructuredViewer structured ? structured : null;
    }

    @Override
    public Object[] getElements(Object input) {
        return getChildren(input);
    }

    @Override
    public Object[] getChildren(Object element) {
        return element instanceof IFile file && isPipeline(file) ? nodes(file).toArray() : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return element instanceof NodeEntry node ? node.file() : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof IFile file && isPipeline(file);
    }

    static boolean isPipeline(IResource resource) {
        return resource instanceof IFile && "dstream".equals(resource.getFileExtension()); //$NON-NLS-1$
    }

    private List<NodeEntry> nodes(IFile file) {
        Read known = read.get(file);
        if (known == null || known.stamp() != file.getModificationStamp()) {
            known = new Read(file.getModificationStamp(), entries(file));
            read.put(file, known);
        }
        return known.nodes();
    }

    /** The nodes of a file, in its order. */
    static List<NodeEntry> entries(IFile file) {
        List<NodeEntry> entries = new ArrayList<>();
        if (file.getLocation() == null) {
            return entries;
        }
        try {
            for (Node node : PipelineFiles.load(file.getLocation().toPath()).getNodes()) {
                entries.add(new NodeEntry(file, node.getId(), PipelineBehavior.label(node),
                        Objects.toString(NodeTypes.isKnown(node) ? NodeTypes.detail(node) : null, ""), node.eClass().getName(), NodeTypes.typeOf(node).icon(), NodeTypes.typeOf(node).category())); //$NON-NLS-1$
            }
        } catch (PipelineFileException e) {
            return List.of(); // the editor's error page tells why
        }
        return entries;
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        Set<IFile> changed = new HashSet<>();
        try {
            event.getDelta().accept(delta -> {
                if (isPipeline(delta.getResource()) && delta.getKind() == IResourceDelta.CHANGED
                        && (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.MARKERS)) != 0) {
                    changed.add((IFile) delta.getResource());
                }
                return true;
            });
        } catch (CoreException e) {
            ILog.of(NodeContent.class).log(e.getStatus());
        }
        StructuredViewer shown = viewer;
        if (!changed.isEmpty() && shown != null && !shown.getControl().isDisposed()) {
            shown.getControl().getDisplay().asyncExec(() -> {
                if (!shown.getControl().isDisposed()) {
                    changed.forEach(shown::refresh);
                }
            });
        }
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
    }
}
