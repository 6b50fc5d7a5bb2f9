package org.sluice.benchmarks;

import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.sluice.editor.LiveSnapshot;
import org.sluice.editor.PipelineEditor;
import org.sluice.launching.PipelineRun;
import org.sluice.launching.PipelineRuns;
import org.sluice.launching.ui.PipelineLaunching;
import org.sluice.model.NodeTypes;

/** The designer's window with one pipeline that is run. On the UI thread. */
final class LiveStage {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Display display;
    private final IWorkbenchPage page;
    private IProject project;
    private PipelineEditor editor;
    private int number;
    private Runnable painted = () -> { };

    LiveStage(Display display) throws CoreException {
        this.display = display;
        IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        window.getShell().setBounds(0, 0, 1600, 1000);
        window.getShell().forceActive();
        page = window.getActivePage();
        if (PlatformUI.getWorkbench().getIntroManager().getIntro() != null) {
            PlatformUI.getWorkbench().getIntroManager().closeIntro(PlatformUI.getWorkbench().getIntroManager().getIntro());
        }
        page.showView("org.sluice.live.ui.timeline");
    }

    /** Opens a file with this content, and its layout unless that is null; the whole drawing is in sight. */
    void open(byte[] pipeline, byte[] layout) throws CoreException {
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("live" + ++number);
        project.create(null);
        project.open(null);
        if (layout != null) {
            project.getFile("live.layout").create(new ByteArrayInputStream(layout), true, null);
        }
        IFile file = project.getFile("live.dstream");
        file.create(new ByteArrayInputStream(pipeline), true, null);
        editor = (PipelineEditor) IDE.openEditor(page, file);
        editor.getGraphicalViewer().getControl().addListener(SWT.Paint, event -> painted.run());
        until(() -> !editor.getStatusText().isEmpty());
        pump(1000);
        editor.zoomToFit();
        pump(500);
    }

    /** Keys that are counted, as often as the interval says. */
    static byte[] counting(String interval) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <sluice:Pipeline xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:sluice="http://www.sluice.org/pipeline"
                    formatVersion="1" name="Live" batchInterval="INTERVAL">
                  <nodes xsi:type="sluice:GeneratedKeysSource" id="keys" name="Keys" keys="1000" distribution="zipf" skew="1.0" recordsPerBatch="200" seed="7"/>
                  <nodes xsi:type="sluice:FilterOperator" id="some" name="Some" function="record -> record._2() % 2 == 0"/>
                  <nodes xsi:type="sluice:MapToPairOperator" id="pairs" name="Pairs" function="record -> new Tuple2&lt;>(record._1(), 1)"/>
                  <nodes xsi:type="sluice:UpdateStateByKeyOperator" id="counts" name="Counts" function="(values, state) -> Optional.of(state.orElse(0L) + values.size())"/>
                  <nodes xsi:type="sluice:PrintSink" id="console" name="Console" count="1"/>
                  <edges id="keys-some" source="keys" target="some"/>
                  <edges id="some-pairs" source="some" target="pairs"/>
                  <edges id="pairs-counts" source="pairs" target="counts"/>
                  <edges id="counts-console" source="counts" target="console"/>
                </sluice:Pipeline>
                """.replace("INTERVAL", interval).getBytes(StandardCharsets.UTF_8);
    }

    PipelineEditor editor() {
        return editor;
    }

    void zoom(double zoom) {
        ((ScalableFreeformRootEditPart) editor.getGraphicalViewer().getRootEditPart()).getZoomManager().setZoom(zoom);
        pump(300);
    }

    /** Another function in the filter, saved; as a user does who has typed it. */
    void edit(String function) {
        NodeTypes.set(editor.getPipeline().findNode("some"), "function", function);
        page.saveEditor(editor, false);
    }

    PipelineRun run() {
        Path file = editor.getFile().toAbsolutePath().normalize();
        PipelineRun before = PipelineRuns.get().newestOf(file).orElse(null);
        PipelineLaunching.shortcut().launch(editor, "run");
        until(() -> PipelineRuns.get().newestOf(file).filter(run -> run != before).isPresent()); // the launch before may have been removed
        return PipelineRuns.get().newestOf(file).orElseThrow();
    }

    void end(PipelineRun run) {
        run.stop();
        until(run::isOver);
        pump(500);
    }

    /** The batch on the canvas, 0 before the first one. */
    long batch() {
        LiveSnapshot shown = editor.getLiveAnnotations().current();
        return shown == null ? 0 : shown.batch();
    }

    /** Called after each painting of the canvas, when the display server has drawn it. */
    void onPaint(Runnable what) {
        painted = () -> display.asyncExec(() -> {
            display.getCursorLocation();
            what.run();
        });
    }

    void close() throws CoreException {
        painted = () -> { };
        page.closeAllEditors(false);
        DebugPlugin.getDefault().getLaunchManager().removeLaunches(DebugPlugin.getDefault().getLaunchManager().getLaunches());
        for (ILaunchConfiguration configuration : DebugPlugin.getDefault().getLaunchManager().getLaunchConfigurations()) {
            configuration.delete();
        }
        project.delete(true, true, null);
        editor = null;
        pump(500);
    }

    /** Processor time of the user interface's thread, nanoseconds. */
    static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    void pump(long millis) {
        long end = System.nanoTime() + millis * 1_000_000;
        display.timerExec((int) millis + 1, () -> { });
        while (System.nanoTime() < end) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
    }

    void until(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Waited in vain; " + editor.getStatusText() + "; " + PipelineRuns.get().all().stream().map(run -> run.progress().toString()).toList());
            }
            pump(5);
        }
    }
}
