package org.sluice.live.ui.internal.console;

import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.debug.ui.console.IConsole;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.console.IHyperlink;
import org.eclipse.ui.console.IPatternMatchListenerDelegate;
import org.eclipse.ui.console.PatternMatchEvent;
import org.eclipse.ui.console.TextConsole;
import org.eclipse.ui.ide.IDE;
import org.sluice.editor.PipelineEditor;
import org.sluice.launching.PipelineRun;

/** Makes names of nodes in the console of a run links to the canvas. */
public final class NodeLinks implements IPatternMatchListenerDelegate {

    private TextConsole console;

    /** The run that writes to a console. */
    static Optional<PipelineRun> run(Object console) {
        return console instanceof IConsole process && process.getProcess() != null ? Optional.ofNullable(Adapters.adapt(process.getProcess(), PipelineRun.class)) : Optional.empty();
    }

    @Override
    public void connect(TextConsole newConsole) {
        console = newConsole;
    }

    @Override
    public void disconnect() {
        console = null;
    }

    @Override
    public void matchFound(PatternMatchEvent event) {
        TextConsole there = console;
        Optional<PipelineRun> run = run(there);
        if (run.isEmpty()) {
            return;
        }
        try {
            String text = there.getDocument().get(event.getOffset(), event.getLength());
            // what comes after a name at the begin belongs to the match no more
            for (NodeNames.Found found : NodeNames.in(text.startsWith("'") ? text : text + ": ", run.get().description())) { //$NON-NLS-1$ //$NON-NLS-2$
                there.addHyperlink(new Link(run.get(), found.node()), event.getOffset() + found.start(), found.length());
            }
        } catch (BadLocationException e) {
            // the line has left the console meanwhile
        }
    }

    /** Shows a node on the canvas. */
    record Link(PipelineRun run, String node) implements IHyperlink {

        @Override
        public void linkEntered() {
            // looks as links do
        }

        @Override
        public void linkExited() {
            // looks as links do
        }

        @Override
        public void linkActivated() {
            IFile file = ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(IPath.fromPath(run.file()));
            IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
            try {
                if (file != null && IDE.openEditor(page, file) instanceof PipelineEditor editor) {
                    editor.reveal(node);
                }
            } catch (PartInitException e) {
                ILog.of(NodeLinks.class).log(e.getStatus());
            }
        }
    }
}
