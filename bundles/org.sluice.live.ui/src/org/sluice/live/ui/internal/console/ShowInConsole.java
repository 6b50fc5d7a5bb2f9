package org.sluice.live.ui.internal.console;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.console.ConsolePlugin;
import org.eclipse.ui.console.IConsole;
import org.eclipse.ui.console.IConsoleConstants;
import org.eclipse.ui.console.IConsoleView;
import org.eclipse.ui.console.TextConsole;
import org.eclipse.ui.console.TextConsolePage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.part.PageBookView;
import org.sluice.editor.DiagramSelection;
import org.sluice.launching.PipelineRun;
import org.sluice.launching.PipelineRuns;
import org.sluice.live.ui.internal.LiveEditors;

/** Selects in the console of the newest run the last line that names the selected node; called again, the one before. */
public final class ShowInConsole extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        Optional<String> node = Optional.ofNullable(editor).flatMap(one -> DiagramSelection.of(one.getSite().getSelectionProvider().getSelection())).flatMap(DiagramSelection::node);
        Optional<PipelineRun> run = Optional.ofNullable(editor).flatMap(LiveEditors::file).flatMap(PipelineRuns.get()::newestOf);
        if (node.isEmpty() || run.isEmpty()) {
            tell(event, node.isEmpty() ? Messages.Console_select : Messages.Console_noRun);
            return null;
        }
        Optional<TextConsole> console = console(run.get());
        try {
            if (console.isEmpty() || !show(event, console.get(), run.get(), node.get())) {
                tell(event, NLS.bind(Messages.Console_none, node.get()));
            }
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }

    private static void tell(ExecutionEvent event, String message) {
        MessageDialog.openInformation(HandlerUtil.getActiveShell(event), Messages.Console_title, message);
    }

    private static Optional<TextConsole> console(PipelineRun run) {
        for (IConsole console : ConsolePlugin.getDefault().getConsoleManager().getConsoles()) {
            if (console instanceof TextConsole text && NodeLinks.run(console).filter(run::equals).isPresent()) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    private static boolean show(ExecutionEvent event, TextConsole console, PipelineRun run, String node) throws PartInitException {
        List<NodeNames.Found> named = NodeNames.in(console.getDocument().get(), run.description()).stream().filter(found -> found.node().equals(node)).toList();
        if (named.isEmpty()) {
            return false;
        }
        IConsoleView view = (IConsoleView) HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().showView(IConsoleConstants.ID_CONSOLE_VIEW);
        view.display(console);
        if (view instanceof PageBookView book && book.getCurrentPage() instanceof TextConsolePage page) {
            ITextViewer viewer = page.getViewer();
            int selected = viewer.getSelectedRange().y > 0 ? viewer.getSelectedRange().x : Integer.MAX_VALUE;
            NodeNames.Found found = named.stream().filter(one -> one.start() < selected).reduce((older, newer) -> newer).orElse(named.get(named.size() - 1));
            viewer.setSelectedRange(found.start(), found.length());
            viewer.revealRange(found.start(), found.length());
        }
        return true;
    }
}
