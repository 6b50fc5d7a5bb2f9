package org.sluice.ide.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.CompareUI;
import org.eclipse.compare.IEncodedStreamContentAccessor;
import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.ResourceNode;
import org.eclipse.compare.structuremergeviewer.Differencer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ltk.core.refactoring.PerformRefactoringOperation;
import org.eclipse.ltk.core.refactoring.CheckConditionsOperation;
import org.eclipse.ltk.core.refactoring.RefactoringContribution;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.resource.RenameResourceDescriptor;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.Test;
import org.sluice.editor.PipelineEditor;
import org.sluice.ide.internal.explorer.NodeEntry;

/** Project Explorer, Compare and renaming files, as people of Eclipse expect them. */
class EclipseMannersUiTest extends DesignerUiTest {

    private static final String EXPLORER = "org.eclipse.ui.navigator.ProjectExplorer";

    private IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    private IFile file() {
        return project.getFile("word-count/word-count.dstream");
    }

    private CommonNavigator explorer() {
        return Designer.ui(() -> {
            try {
                return (CommonNavigator) page().showView(EXPLORER);
            } catch (org.eclipse.ui.PartInitException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static List<String> below(Tree tree, String parent) {
        return Designer.ui(() -> {
            List<String> found = new ArrayList<>();
            Arrays.stream(tree.getItems()).forEach(item -> collect(item, parent, found));
            return found;
        });
    }

    private static void collect(TreeItem item, String parent, List<String> found) {
        if (item.getText().startsWith(parent)) {
            Arrays.stream(item.getItems()).forEach(child -> found.add(child.getText()));
        }
        Arrays.stream(item.getItems()).forEach(child -> collect(child, parent, found));
    }

    @Test
    void shouldShowNodesBelowThePipelineAndOpenThem() throws Exception {
        CommonNavigator explorer = explorer();
        IMarker marker = file().createMarker("org.sluice.editor.problem");
        marker.setAttribute("nodeId", "counts");
        marker.setAttribute(IMarker.SEVERITY, IMarker.SEVERITY_ERROR);

        Designer.ui(() -> {
            explorer.getCommonViewer().expandToLevel(file(), 1);
            return null;
        });
        Tree tree = Designer.ui(() -> explorer.getCommonViewer().getTree());
        Await.until("nodes below the file", () -> below(tree, "word-count.dstream").size() == 6, SOON, () -> below(tree, "word-count").toString());
        List<String> ids = designer.nodeIds();
        assertTrue(below(tree, "word-count.dstream").get(0).toLowerCase(java.util.Locale.ROOT).startsWith(ids.get(0)), () -> below(tree, "word-count.dstream") + " " + ids);

        NodeEntry last = Designer.ui(() -> (NodeEntry) Arrays.stream(((org.eclipse.jface.viewers.ITreeContentProvider) explorer.getCommonViewer().getContentProvider())
                .getChildren(file())).reduce((a, b) -> b).orElseThrow());
        Designer.ui(() -> {
            explorer.getCommonViewer().setSelection(new StructuredSelection(last), true);
            page().closeAllEditors(false);
            org.sluice.ide.internal.explorer.NodeLink.open(page(), last);
            return null;
        });
        Await.until("the node selected in the editor", () -> Designer.ui(() -> page().getActiveEditor() instanceof PipelineEditor editor
                && editor.partFor(last.id()) != null && editor.partFor(last.id()).getSelected() != 0), SOON, () -> "not selected");
        robot.picture("explorer-nodes");
    }

    @Test
    void shouldRenameTheLayoutWithThePipeline() throws Exception {
        assertTrue(project.getFile("word-count/word-count.layout").exists());
        RefactoringContribution contribution = RefactoringCore.getRefactoringContribution(RenameResourceDescriptor.ID);
        RenameResourceDescriptor rename = (RenameResourceDescriptor) contribution.createDescriptor();
        rename.setResourcePath(file().getFullPath());
        rename.setNewName("counting.dstream");

        new PerformRefactoringOperation(rename.createRefactoring(new RefactoringStatus()), CheckConditionsOperation.ALL_CONDITIONS)
                .run(new NullProgressMonitor());

        assertTrue(project.getFile("word-count/counting.dstream").exists());
        assertTrue(project.getFile("word-count/counting.layout").exists());
        assertFalse(project.getFile("word-count/word-count.layout").exists());
        Await.until("the editor follows", () -> Designer.ui(() -> designer.editor().getTitle().startsWith("counting")), SOON, () -> designer.editor().getTitle());
        assertEquals("counting.dstream", designer.editor().getFile().getFileName().toString());
    }

    @Test
    void shouldShowTwoPipelinesSideBySideWithTheirDifference() throws Exception {
        IFile other = project.getFile("word-count/changed.dstream");
        String text = Files.readString(file().getLocation().toPath());
        String name = text.replaceAll("(?s).*?<nodes [^>]*name=\"([^\"]+)\".*", "$1");
        other.create(new ByteArrayInputStream(text.replace("name=\"" + name + "\"", "name=\"Renamed\"").getBytes(StandardCharsets.UTF_8)), true, null);

        Designer.ui(() -> {
            CompareConfiguration configuration = new CompareConfiguration();
            CompareUI.openCompareEditorOnPage(new CompareEditorInput(configuration) {
                @Override
                protected Object prepareInput(org.eclipse.core.runtime.IProgressMonitor monitor) {
                    return new Differencer().findDifferences(false, monitor, null, null, new ResourceNode(other), new ResourceNode(file()));
                }
            }, page());
            return null;
        });

        Await.until("the difference", () -> tableTexts().stream().anyMatch(line -> line.startsWith("~ node") && line.contains("Renamed")), LATER,
                () -> tableTexts().toString());
        robot.picture("compare");
    }

    @Test
    void shouldCompareWithTheLocalHistory() throws Exception {
        String saved = Files.readString(file().getLocation().toPath());
        robot.click(designer.node("console"));
        robot.key("ctrl+d");
        Await.until("one more node", () -> designer.nodeIds().size() == 7, SOON, () -> designer.nodeIds().toString());
        robot.key("ctrl+s");
        Await.until("a saved file", () -> !designer.isDirty(), SOON, () -> "dirty");
        IFileState[] states = file().getHistory(null);
        assertEquals(1, states.length);
        assertEquals(saved, new String(states[0].getContents().readAllBytes(), StandardCharsets.UTF_8));

        Designer.ui(() -> {
            CompareUI.openCompareEditorOnPage(new CompareEditorInput(new CompareConfiguration()) {
                @Override
                protected Object prepareInput(org.eclipse.core.runtime.IProgressMonitor monitor) {
                    return new Differencer().findDifferences(false, monitor, null, null, new ResourceNode(file()), new Revision(states[0]));
                }
            }, page());
            return null;
        });
        Await.until("the difference", () -> tableTexts().stream().anyMatch(line -> line.contains("node console-2")), LATER, () -> tableTexts().toString());
        robot.picture("compare-history");
    }

    /** A state of the local history, as a side of a comparison. */
    private record Revision(IFileState state) implements ITypedElement, IEncodedStreamContentAccessor {

        @Override
        public String getName() {
            return state.getName();
        }

        @Override
        public Image getImage() {
            return null;
        }

        @Override
        public String getType() {
            return "dstream";
        }

        @Override
        public InputStream getContents() throws CoreException {
            return state.getContents();
        }

        @Override
        public String getCharset() {
            return "UTF-8";
        }
    }

    private static List<String> tableTexts() {
        return Designer.ui(() -> {
            List<String> texts = new ArrayList<>();
            Arrays.stream(PlatformUI.getWorkbench().getDisplay().getShells()).forEach(shell -> tables(shell, texts));
            return texts;
        });
    }

    private static void tables(Composite parent, List<String> texts) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Table table && table.isVisible()) {
                Arrays.stream(table.getItems()).map(TableItem::getText).forEach(texts::add);
            } else if (child instanceof Composite composite) {
                tables(composite, texts);
            }
        }
    }
}
