package org.sluice.ide.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.gef.commands.Command;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.sluice.launching.debug.PipelineBreakpoint;
import org.sluice.launching.debug.PipelineDebugTarget;
import org.sluice.model.Node;
import org.sluice.telemetry.BatchFrame;
import org.sluice.telemetry.NodeFrame;
import org.sluice.telemetry.debug.ControlFrame;
import org.sluice.telemetry.debug.DebugState;

/** Base of stories of the batch debugger: the perspective, a run, and looks at where it stands. */
abstract class DebuggedUiTest extends DesignerUiTest {

    static final String DIALOG = "Breakpoint Properties";

    IFile file;

    @BeforeEach
    void openDebugPerspective() {
        file = ResourcesPlugin.getWorkspace().getRoot().getProject("examples").getFile("word-count/word-count.dstream");
        Designer.ui(() -> {
            try {
                PlatformUI.getWorkbench().showPerspective("org.sluice.live.ui.debugPerspective", PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
            } catch (WorkbenchException e) {
                throw new IllegalStateException(e);
            }
            designer.editor().zoomToFit();
            return null;
        });
    }

    @AfterEach
    void leave() throws CoreException {
        for (PipelineBreakpoint one : PipelineBreakpoint.all()) {
            one.delete();
        }
        Designer.ui(() -> {
            try {
                PlatformUI.getWorkbench().showPerspective("org.sluice.ide.designPerspective", PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
            } catch (WorkbenchException e) {
                throw new IllegalStateException(e);
            }
            return null;
        });
    }

    static Optional<PipelineDebugTarget> target() {
        return Arrays.stream(DebugPlugin.getDefault().getLaunchManager().getDebugTargets()).filter(PipelineDebugTarget.class::isInstance).map(PipelineDebugTarget.class::cast)
                .filter(one -> !one.isTerminated()).findFirst();
    }

    PipelineDebugTarget debug() {
        robot.click(designer.below("console", 20, 60));
        robot.key("F11");
        Await.until("a run that is debugged", () -> target().isPresent(), LATER, () -> "none; windows " + Designer.windows());
        return target().orElseThrow();
    }

    static ControlFrame held(PipelineDebugTarget target, DebugState state) {
        Await.until(state.toString(), () -> target.control().state() == state, LATER, () -> target.control() + " " + target.problem());
        return target.control();
    }

    static long out(PipelineDebugTarget target, String node) {
        return target.control().shown().map(BatchFrame::nodes).map(nodes -> nodes.get(node)).map(NodeFrame::out).orElse(-1L);
    }

    /** Changes the pipeline in the editor, which has to be saved then. */
    void edit(Runnable change) {
        Designer.ui(() -> {
            designer.editor().getCommandStack().execute(new Command() {
                @Override
                public void execute() {
                    change.run();
                }

                @Override
                public boolean canUndo() {
                    return false;
                }
            });
            return null;
        });
        assertTrue(designer.isDirty());
    }

    <T extends Node> T node(Class<T> type) {
        return Designer.ui(() -> designer.editor().getPipeline().getNodes().stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow());
    }

    PipelineDebugTarget heldAfterThirdBatch() throws Exception {
        PipelineDebugTarget target = debug();
        Await.until("batch 4", () -> target.run().progress().batch().filter(b -> b.number() >= 4).isPresent(), LATER, () -> target.control().toString());
        target.suspend();
        held(target, DebugState.PAUSED);
        target.goTo(3);
        Await.until("batch 3", () -> target.control().batch() == 3, SOON, () -> target.control() + " " + target.problem());
        return target;
    }

    // breakpoints

    /** The items of the submenu Breakpoints of the canvas. */
    MenuItem[] items() {
        Menu menu = designer.editor().getGraphicalViewer().getControl().getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        Menu breakpoints = item(menu.getItems(), "Breakpoints").getMenu();
        breakpoints.notifyListeners(SWT.Show, new Event());
        return breakpoints.getItems();
    }

    static MenuItem item(MenuItem[] items, String text) {
        return Arrays.stream(items).filter(one -> one.getText().equals(text)).findFirst().orElseThrow(() -> new AssertionError(text + " among " + texts(items)));
    }

    static List<String> texts(MenuItem[] items) {
        return Arrays.stream(items).map(MenuItem::getText).toList();
    }

    void choose(String text) {
        Designer.ui(() -> {
            MenuItem item = item(items(), text);
            item.getDisplay().asyncExec(() -> item.notifyListeners(SWT.Selection, new Event()));
            return null;
        });
    }

    void select(Point place, String id) {
        robot.click(place);
        Await.until(id + " selected", () -> Designer.ui(() -> designer.editor().partFor(id).getSelected() != 0), SOON, () -> "not selected");
    }

    void awaitDialog() {
        Await.until("the dialog", () -> Designer.activeWindow().filter(DIALOG::equals).isPresent(), SOON, () -> Designer.windows().toString());
    }

    static void awaitNoDialog() {
        Await.until("no dialog", () -> !Designer.windows().contains(DIALOG), SOON, () -> Designer.windows().toString());
    }

    PipelineBreakpoint only() {
        Await.until("a breakpoint", () -> PipelineBreakpoint.all().size() == 1, SOON, () -> PipelineBreakpoint.all().toString());
        return PipelineBreakpoint.all().get(0);
    }

    static Shell dialog() {
        return Arrays.stream(Display.getDefault().getShells()).filter(shell -> shell.isVisible() && shell.getText().equals(DIALOG)).findFirst().orElseThrow();
    }

    static <T extends Control> T field(Class<T> type) {
        return LiveViewsUiTest.all(dialog()).filter(type::isInstance).map(type::cast).filter(one -> one.isEnabled() && (one.getStyle() & SWT.READ_ONLY) == 0 || one instanceof Combo).findFirst().orElseThrow();
    }
}
