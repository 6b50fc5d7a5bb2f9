package org.sluice.ide.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.ltk.core.refactoring.CheckConditionsOperation;
import org.eclipse.ltk.core.refactoring.PerformRefactoringOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.junit.jupiter.api.Test;
import org.sluice.ide.internal.refactoring.RenameRefactoring;
import org.sluice.launching.PipelineLaunchAttributes;

/** Renaming a node or a parameter changes every file that uses it, and one undo takes it back. */
final class RenameUiTest extends DesignerUiTest {

    private IFile file(String name) {
        return project.getFile("word-count/" + name);
    }

    private String text(String name) {
        try {
            return Files.readString(file(name).getLocation().toPath());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void perform(RenameRefactoring refactoring) throws CoreException {
        PerformRefactoringOperation operation = new PerformRefactoringOperation(refactoring, CheckConditionsOperation.ALL_CONDITIONS);
        operation.run(new NullProgressMonitor());
        assertTrue(operation.getConditionStatus().isOK(), () -> operation.getConditionStatus().toString());
    }

    private static void undo() throws CoreException {
        RefactoringCore.getUndoManager().performUndo(null, new NullProgressMonitor());
    }

    @Test
    void shouldRenameANodeWithItsTestsAndLayoutByKeys() throws Exception {
        String[] names = {"word-count.dstream", "word-count.layout", "word-count.dstest", "min-length.dstest"};
        Map<String, String> before = java.util.Arrays.stream(names).collect(java.util.stream.Collectors.toMap(name -> name, this::text));
        robot.click(designer.node("counts"));
        robot.key("alt+shift+r");
        Await.until("the dialog", () -> Designer.activeWindow().filter("Rename"::equals).isPresent(), SOON, () -> Designer.windows().toString());
        robot.type("totals");
        Await.until("a name that can be given", () -> Designer.isButtonEnabled("Preview >"), SOON, () -> "no preview");
        robot.picture("rename");
        robot.key("alt+w");
        Await.until("the files", () -> Designer.treeTexts().stream().anyMatch(text -> text.contains("word-count.dstest")), SOON, () -> Designer.treeTexts().toString());
        robot.picture("rename-preview");
        Await.until("OK", () -> Designer.isButtonEnabled("OK"), SOON, () -> "no OK");
        robot.key("Return");
        Await.until("the end of the dialog", () -> Designer.windows().size() == 1, SOON, () -> Designer.windows().toString());

        Await.until("the node in the editor", () -> designer.nodeIds().contains("totals"), SOON, () -> designer.nodeIds().toString());
        assertFalse(designer.isDirty());
        assertTrue(text("word-count.dstream").contains("source=\"totals\""), text("word-count.dstream"));
        assertTrue(text("word-count.layout").contains("\"totals\""), text("word-count.layout"));
        assertTrue(text("word-count.dstest").contains("\"totals\": ["), text("word-count.dstest"));
        assertFalse(text("word-count.dstest").contains("\"counts\""), text("word-count.dstest"));

        undo();
        for (String name : names) {
            assertEquals(before.get(name), text(name), name);
        }
        Await.until("the old id in the editor", () -> designer.nodeIds().contains("counts"), SOON, () -> designer.nodeIds().toString());
    }

    @Test
    void shouldRenameAParameterInLaunchesTestsAndPipelinesThatUseIt() throws Exception {
        ILaunchConfigurationWorkingCopy copy = PipelineLaunchAttributes.create(file("word-count.dstream"));
        copy.setAttribute(PipelineLaunchAttributes.PARAMETERS, Map.of("minLength", "3"));
        ILaunchConfiguration launch = copy.doSave();
        String outer = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sluice:Pipeline\n    xmi:version=\"2.0\"\n    xmlns:xmi=\"http://www.omg.org/XMI\"\n"
                + "    xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"\n    xmlns:sluice=\"http://www.sluice.org/pipeline\"\n    formatVersion=\"1\"\n    name=\"Outer\">\n"
                + "  <nodes xsi:type=\"sluice:SubPipelineNode\"\n      id=\"inner\"\n      name=\"inner\"\n      file=\"word-count.dstream\"\n      parameters=\"minLength = 4\"/>\n</sluice:Pipeline>\n";
        file("outer.dstream").create(new ByteArrayInputStream(outer.getBytes(StandardCharsets.UTF_8)), true, null);

        RenameRefactoring refactoring = new RenameRefactoring(file("word-count.dstream"), null);
        refactoring.setParameter("minLength");
        refactoring.setNewName("shortest");
        perform(refactoring);

        assertTrue(text("word-count.dstream").contains(">= shortest"), text("word-count.dstream"));
        assertTrue(text("min-length.dstest").contains("\"shortest\":"), text("min-length.dstest"));
        assertTrue(text("outer.dstream").contains("parameters=\"shortest = 4\""), text("outer.dstream"));
        assertEquals(Map.of("shortest", "3"), launch(launch));

        undo();
        assertEquals(outer, text("outer.dstream"));
        assertEquals(Map.of("minLength", "3"), launch(launch));
    }

    private static Map<String, String> launch(ILaunchConfiguration launch) throws CoreException {
        return DebugPlugin.getDefault().getLaunchManager().getLaunchConfiguration(launch.getMemento()).getAttribute(PipelineLaunchAttributes.PARAMETERS, Map.of());
    }
}
