package org.sluice.ide.internal.explorer;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;

/** Nodes stand below their file in the order of the file, not by name. */
public final class NodeOrder extends ViewerComparator {

    @Override
    public int compare(Viewer viewer, Object one, Object other) {
        return 0;
    }
}
