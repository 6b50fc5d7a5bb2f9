package org.sluice.ide.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.sluice.editor.LiveAnnotations;
import org.sluice.editor.LiveSnapshot;
import org.sluice.editor.PipelineEditor;
import org.sluice.model.PipelineFiles;

/** What a person sees of the designer and where on the screen it is. Looks are taken on the UI thread; nothing is done here. */
final class Designer {

    private final PipelineEditor editor;

    private Designer(PipelineEditor editor) {
        this.editor = editor;
    }

    static Designer open(IFile file) {
        return new Designer(ui(() -> {
            IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
            window.getShell().setMaximized(true);
            window.getShell().forceActive();
            try {
                return (PipelineEditor) IDE.openEditor(window.getActivePage(), file);
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        }));
    }

    static <T> T ui(Supplier<T> look) {
        var result = new AtomicReference<T>();
        display().syncExec(() -> result.set(look.get()));
        return result.get();
    }

    private static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    PipelineEditor editor() {
        return editor;
    }

    // canvas

    /** Middle of the upper part of a node's card. */
    Point node(String id) {
        return ui(() -> {
            Rectangle bounds = absolute(part(id));
            return onScreen(part(id).getViewer(), bounds.x + bounds.width / 2, bounds.y + 14);
        });
    }

    Point outputOf(String id) {
        return port(id, RequestConstants.REQ_CONNECTION_START, NodeEditPart::getSourceConnectionAnchor);
    }

    Point inputOf(String id) {
        return port(id, RequestConstants.REQ_CONNECTION_END, NodeEditPart::getTargetConnectionAnchor);
    }

    /** Where a connection would be attached. */
    private Point port(String id, String request, BiFunction<NodeEditPart, Request, ConnectionAnchor> anchor) {
        return ui(() -> {
            var asked = new CreateConnectionRequest();
            asked.setType(request);
            asked.setLocation(absolute(part(id)).getCenter());
            var port = anchor.apply((NodeEditPart) part(id), asked).getReferencePoint();
            return onScreen(part(id).getViewer(), port.x, port.y);
        });
    }

    /** Middle of an edge. */
    Point edge(String id) {
        return ui(() -> {
            IFigure figure = part(id).getFigure();
            var middle = ((Connection) figure).getPoints().getMidpoint();
            figure.translateToAbsolute(middle);
            return onScreen(part(id).getViewer(), middle.x, middle.y);
        });
    }

    /** A place on the ground, measured from the lower left corner of a node's card. */
    Point below(String id, int right, int down) {
        return ui(() -> {
            Rectangle bounds = absolute(part(id));
            return onScreen(part(id).getViewer(), bounds.x + right, bounds.y + bounds.height + down);
        });
    }

    Optional<LiveSnapshot> live() {
        return ui(() -> Optional.ofNullable(editor.getLiveAnnotations().current()));
    }

    LiveAnnotations.State liveState() {
        return ui(() -> editor.getLiveAnnotations().state());
    }

    private GraphicalEditPart part(String id) {
        return Objects.requireNonNull(editor.partFor(id), () -> "nothing on the canvas has the id " + id);
    }

    private static Rectangle absolute(GraphicalEditPart part) {
        Rectangle bounds = part.getFigure().getBounds().getCopy();
        part.getFigure().translateToAbsolute(bounds);
        return bounds;
    }

    private static Point onScreen(EditPartViewer viewer, int x, int y) {
        return viewer.getControl().toDisplay(x, y);
    }

    // palette

    Point paletteEntry(String label) {
        return ui(() -> {
            EditPartViewer palette = editor.getGraphicalViewer().getEditDomain().getPaletteViewer();
            GraphicalEditPart entry = entry(palette.getContents(), label)
                    .orElseThrow(() -> new IllegalStateException("the palette has no entry " + label));
            Rectangle bounds = absolute(entry);
            return onScreen(palette, bounds.x + bounds.width / 3, bounds.y + bounds.height / 2);
        });
    }

    private static Optional<GraphicalEditPart> entry(EditPart part, String label) {
        if (part.getModel() instanceof PaletteEntry entry && label.equals(entry.getLabel())) {
            return Optional.of((GraphicalEditPart) part);
        }
        return ((List<?>) part.getChildren()).stream().map(c -> entry((EditPart) c, label)).flatMap(Optional::stream).findFirst();
    }

    // model

    String text() {
        return ui(() -> new String(PipelineFiles.toBytes(editor.getPipeline()), StandardCharsets.UTF_8));
    }

    List<String> nodeIds() {
        return ui(() -> editor.getPipeline() == null ? List.<String>of() : editor.getPipeline().getNodes().stream().map(n -> n.getId()).toList());
    }

    boolean connected(String source, String target) {
        return ui(() -> editor.getPipeline().getEdges().stream()
                .anyMatch(e -> e.getSource().getId().equals(source) && e.getTarget().getId().equals(target)));
    }

    boolean isDirty() {
        return ui(editor::isDirty);
    }

    boolean canUndo() {
        return ui(() -> editor.getCommandStack().canUndo());
    }

    boolean canRedo() {
        return ui(() -> editor.getCommandStack().canRedo());
    }

    Path file() {
        return ui(editor::getFile);
    }

    // around the canvas

    /** A button of the window's toolbar by its tool tip. */
    Point toolbarButton(String toolTip) {
        return ui(() -> {
            ToolItem item = items().filter(i -> toolTip.equals(i.getToolTipText())).findFirst()
                    .orElseThrow(() -> new IllegalStateException("no button '" + toolTip + "' among " + items().map(ToolItem::getToolTipText).toList()));
            var bounds = item.getBounds();
            // a button with a menu has its arrow on the right
            return item.getParent().toDisplay(bounds.x + Math.min(12, bounds.width / 2), bounds.y + bounds.height / 2);
        });
    }

    boolean isEnabled(String toolTip) {
        return ui(() -> items().anyMatch(i -> toolTip.equals(i.getToolTipText()) && i.isEnabled()));
    }

    private static Stream<ToolItem> items() {
        return controls(shell()).filter(ToolBar.class::isInstance).flatMap(c -> Arrays.stream(((ToolBar) c).getItems()));
    }

    /** The field of the properties view for an attribute, once it is there. */
    Point propertyField(String attribute) {
        Predicate<Control> shown = c -> attribute.equals(c.getData("org.sluice.attribute")) && c.isVisible();
        Await.until("a field for " + attribute, () -> ui(() -> controls(shell()).anyMatch(shown)), Duration.ofSeconds(10), () -> "none");
        return ui(() -> {
            Control field = controls(shell()).filter(shown).findFirst().orElseThrow();
            Point size = field.getSize();
            return field.toDisplay(size.x / 2, Math.min(size.y / 2, 12));
        });
    }

    static Shell shell() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
    }

    /** The first text field of the active dialog, once its tree is filled. */
    static Point filterField() {
        Await.until("a filled tree", () -> ui(() -> treeItems().findAny().isPresent()), Duration.ofSeconds(10), () -> windows().toString());
        return ui(() -> {
            Control field = controls(display().getActiveShell()).filter(Text.class::isInstance).findFirst().orElseThrow();
            return field.toDisplay(field.getSize().x / 2, field.getSize().y / 2);
        });
    }

    /** An item of the tree in the active dialog, once the tree shows it. */
    static Point treeItem(String text) {
        Await.until("'" + text + "' in the tree", () -> ui(() -> treeItems().anyMatch(i -> text.equals(i.getText()))), Duration.ofSeconds(10),
                () -> ui(() -> treeItems().map(TreeItem::getText).toList().toString()));
        return ui(() -> {
            TreeItem item = treeItems().filter(i -> text.equals(i.getText())).findFirst().orElseThrow();
            var bounds = item.getBounds();
            return item.getParent().toDisplay(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
        });
    }

    /** What the trees of the active dialog show. */
    static List<String> treeTexts() {
        return ui(() -> treeItems().map(TreeItem::getText).toList());
    }

    /** Whether the active dialog has a button of this label that can be pressed. */
    static boolean isButtonEnabled(String label) {
        return ui(() -> display().getActiveShell() != null && controls(display().getActiveShell())
                .anyMatch(c -> c instanceof Button b && b.isEnabled() && label.equals(b.getText().replace("&", ""))));
    }

    private static Stream<TreeItem> treeItems() {
        Shell active = display().getActiveShell();
        return active == null ? Stream.of() : controls(active).filter(Tree.class::isInstance)
                .flatMap(t -> Arrays.stream(((Tree) t).getItems())).flatMap(Designer::expanded);
    }

    private static Stream<TreeItem> expanded(TreeItem item) {
        return item.getExpanded() ? Stream.concat(Stream.of(item), Arrays.stream(item.getItems()).flatMap(Designer::expanded)) : Stream.of(item);
    }

    /** Titles of the windows that are open. */
    static List<String> windows() {
        return ui(() -> Arrays.stream(display().getShells()).filter(Shell::isVisible).map(Shell::getText).toList());
    }

    static Optional<String> activeWindow() {
        return ui(() -> Optional.ofNullable(display().getActiveShell()).map(Shell::getText));
    }

    private static Stream<Control> controls(Control control) {
        return control instanceof Composite composite
                ? Stream.concat(Stream.of(control), Arrays.stream(composite.getChildren()).flatMap(Designer::controls))
                : Stream.of(control);
    }

    static void closeDialogs() {
        ui(() -> {
            Arrays.stream(display().getShells()).filter(s -> s != shell() && s.isVisible()).forEach(Shell::close);
            return null;
        });
    }

    static void closeEditors() {
        ui(() -> {
            IWorkbenchPage page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
            return page.closeAllEditors(false);
        });
    }
}
