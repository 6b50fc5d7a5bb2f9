package org.sluice.ide.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.console.ConsolePlugin;
import org.eclipse.ui.console.IConsoleConstants;
import org.eclipse.ui.console.IHyperlink;
import org.eclipse.ui.console.TextConsole;
import org.eclipse.ui.console.TextConsolePage;
import org.eclipse.ui.part.PageBookView;
import org.junit.jupiter.api.Test;
import org.sluice.launching.PipelineRun;
import org.sluice.model.FilterOperator;

/** From a line of the console to the node it names, and back. */
final class ConsoleLinksUiTest extends DesignerUiTest {

    private static Optional<TextConsole> console() {
        return Arrays.stream(ConsolePlugin.getDefault().getConsoleManager().getConsoles()).filter(TextConsole.class::isInstance).map(TextConsole.class::cast)
                .filter(one -> one.getDocument().get().contains("failed in batch")).reduce((older, newer) -> newer);
    }

    private static List<IHyperlink> links() {
        return console().map(one -> Designer.ui(() -> Arrays.asList(one.getHyperlinks()))).orElse(List.of()).stream().filter(link -> link.toString().contains("node=words")).toList();
    }

    private boolean selected(String id) {
        return Designer.ui(() -> designer.editor().partFor(id).getSelected() != 0);
    }

    @Test
    void shouldLeadFromALineOfTheConsoleToTheNodeAndBack() {
        Designer.ui(() -> {
            designer.editor().getPipeline().getNodes().stream().filter(FilterOperator.class::isInstance).map(FilterOperator.class::cast).findFirst().orElseThrow()
                    .setFunction("word -> 100 / (word.length() - 4) < 1000");
            designer.editor().doSave(new org.eclipse.core.runtime.NullProgressMonitor());
            return null;
        });
        robot.click(designer.below("console", 20, 60));
        robot.click(designer.toolbarButton("Run the pipeline"));
        PipelineRun run = newestRun();
        Await.until("the end of the run", run::isOver, LATER, () -> run.progress().toString());
        Await.until("a link in the console", () -> !links().isEmpty(), LATER, () -> console().map(one -> one.getDocument().get()).orElse("no console"));

        Designer.ui(() -> {
            links().get(0).linkActivated();
            return null;
        });
        Await.until("the node on the canvas", () -> selected("words"), SOON, () -> "not selected");

        Designer.ui(() -> {
            Menu menu = designer.editor().getGraphicalViewer().getControl().getMenu();
            menu.notifyListeners(SWT.Show, new Event());
            MenuItem item = Arrays.stream(menu.getItems()).filter(one -> one.getText().equals("Show in Console")).findFirst().orElseThrow();
            item.getDisplay().asyncExec(() -> item.notifyListeners(SWT.Selection, new Event()));
            return null;
        });
        Await.until("the name in the console", () -> "words".equals(selectedText()), SOON, () -> selectedText() + Designer.windows());
        robot.picture("console-node");
        assertEquals(1, Designer.windows().size(), Designer.windows().toString());
    }

    private static String selectedText() {
        return Designer.ui(() -> {
            var view = org.eclipse.ui.PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().findView(IConsoleConstants.ID_CONSOLE_VIEW);
            if (view instanceof PageBookView book && book.getCurrentPage() instanceof TextConsolePage page && page.getViewer() != null) {
                ITextViewer viewer = page.getViewer();
                Point range = viewer.getSelectedRange();
                try {
                    return viewer.getDocument().get(range.x, range.y);
                } catch (BadLocationException e) {
                    return e.toString();
                }
            }
            return "";
        });
    }
}
