package org.sluice.editor.internal.subpipelines;

import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.sluice.editor.PipelineEditor;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.editor.internal.figures.DiagramTheme.Token;
import org.sluice.model.PipelineFiles;

/** The line above the canvas of a sub-pipeline that was opened from another pipeline: the way it was reached, and back. Not there otherwise. */
public final class Breadcrumbs {

    private final PipelineEditor editor;
    private final DiagramTheme theme;
    private final Composite line;
    private List<Caller> callers = List.of();

    /** @param parent has a grid layout */
    public Breadcrumbs(Composite parent, DiagramTheme theme, PipelineEditor editor) {
        this.editor = editor;
        this.theme = theme;
        line = new Composite(parent, SWT.NONE);
        line.setBackground(theme.color(Token.STRIP));
        RowLayout row = new RowLayout();
        row.center = true;
        row.spacing = 6;
        row.marginLeft = 10;
        line.setLayout(row);
        line.addPaintListener(event -> {
            Rectangle area = line.getClientArea();
            event.gc.setForeground(theme.color(Token.BORDER));
            event.gc.drawLine(0, area.height - 1, area.width, area.height - 1);
        });
        line.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.Crumbs_name;
            }
        });
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(line);
        line.setVisible(false);
    }

    /** The way to this pipeline, the outermost place first. */
    public List<Caller> callers() {
        return callers;
    }

    public void setCallers(List<Caller> way) {
        callers = List.copyOf(way);
        for (Control child : line.getChildren()) {
            child.dispose();
        }
        for (int i = 0; i < callers.size(); i++) {
            add(callers.get(i), callers.subList(0, i));
        }
        if (!callers.isEmpty()) {
            Label own = new Label(line, SWT.NONE);
            own.setBackground(line.getBackground());
            own.setForeground(theme.color(Token.TEXT));
            own.setText(callers.get(callers.size() - 1).label() + " (" + title(editor.getFile().getFileName().toString()) + ')'); //$NON-NLS-1$
        }
        line.setVisible(!callers.isEmpty());
        ((GridData) line.getLayoutData()).exclude = callers.isEmpty();
        line.getParent().layout(true, true);
    }

    private void add(Caller caller, List<Caller> before) {
        String name = title(caller.file().getFileName().toString());
        Link link = new Link(line, SWT.NONE);
        link.setBackground(line.getBackground());
        link.setLinkForeground(theme.color(Token.ACCENT));
        link.setText("<a>" + (before.isEmpty() ? name : before.get(before.size() - 1).label() + " (" + name + ')') + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        link.setToolTipText(NLS.bind(Messages.Crumb_caller, caller.label()));
        link.addListener(SWT.Selection, event -> goBack(caller, before));
        Label arrow = new Label(line, SWT.NONE);
        arrow.setBackground(line.getBackground());
        arrow.setForeground(theme.color(Token.TEXT_MUTED));
        arrow.setText("›"); //$NON-NLS-1$
    }

    private void goBack(Caller caller, List<Caller> before) {
        try {
            IEditorPart opened = SubPipelineActions.show(editor, caller.file());
            if (opened instanceof PipelineEditor other) {
                Breadcrumbs others = Adapters.adapt(other, Breadcrumbs.class);
                if (others != null && !before.isEmpty()) {
                    others.setCallers(before);
                }
                other.reveal(caller.nodeId());
                other.setFocus();
            }
        } catch (PartInitException e) {
            editor.showStatus(NLS.bind(Messages.Open_failed, caller.file().getFileName(), e.getMessage()));
        }
    }

    private static String title(String fileName) {
        return fileName.endsWith(PipelineFiles.EXTENSION) ? fileName.substring(0, fileName.length() - PipelineFiles.EXTENSION.length()) : fileName;
    }
}
