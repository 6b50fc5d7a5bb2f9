package org.sluice.ide.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.sluice.editor.PipelineEditor;
import org.sluice.ide.internal.wizards.NewCustomNodeWizard;
import org.sluice.ide.internal.wizards.NewTestWizard;

/** New wizards begin with what is selected and a prompt, and open what they made. */
final class NewWizardsUiTest extends DesignerUiTest {

    private static WizardDialog open(INewWizard wizard, StructuredSelection selection) {
        return Designer.ui(() -> {
            wizard.init(PlatformUI.getWorkbench(), selection);
            WizardDialog dialog = new WizardDialog(Designer.shell(), wizard);
            dialog.setBlockOnOpen(false);
            dialog.open();
            return dialog;
        });
    }

    private void finish(String title, String picture) {
        Await.until("the wizard", () -> Designer.activeWindow().filter(title::equals).isPresent(), SOON, () -> Designer.windows().toString());
        Await.until("a page that can be finished", () -> Designer.isButtonEnabled("Finish"), SOON, () -> "not complete");
        robot.picture(picture);
        robot.key("alt+f");
        Await.until("the end of the wizard", () -> Designer.windows().size() == 1, SOON, () -> Designer.windows().toString());
    }

    private static IEditorPart activeEditor() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        return Designer.ui(() -> window.getActivePage().getActiveEditor());
    }

    @Test
    void shouldMakeATestOfThePipelineInTheEditor() throws Exception {
        WizardDialog dialog = open(new NewTestWizard(), StructuredSelection.EMPTY);
        assertNull(Designer.ui(() -> dialog.getCurrentPage().getErrorMessage()));
        finish("Pipeline Test", "wizard-test");

        IFile test = project.getFile("word-count/word-count-2.dstest");
        Await.until("the test in an editor", () -> activeEditor().getTitle().equals(test.getName()), SOON, () -> activeEditor().getTitle());
        String text = new String(test.getContents().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(text.contains("\"pipeline\": \"word-count.dstream\""), text);
        assertTrue(text.contains("\"lines\": [\n      [\""), text);
        assertTrue(text.contains("\"console\": [\n      null"), text);
        robot.picture("wizard-test-made");
    }

    @Test
    void shouldMakeACustomNodeInTheSelectedFolder() {
        open(new NewCustomNodeWizard(), new StructuredSelection(project.getFolder("word-count")));
        finish("Custom Node", "wizard-custom-node");

        Await.until("the node's pipeline in an editor", () -> activeEditor().getTitle().equals("custom-node.dstream"), SOON, () -> activeEditor().getTitle());
        assertEquals(3, Designer.ui(() -> ((PipelineEditor) activeEditor()).getPipeline().getNodes().size()));
        Await.until("no errors", () -> Designer.ui(() -> ((PipelineEditor) activeEditor()).getStatusText().startsWith("No problems")), LATER,
                () -> Designer.ui(() -> ((PipelineEditor) activeEditor()).getDiagnostics().toString()));
        robot.picture("wizard-custom-node-made");
    }
}
