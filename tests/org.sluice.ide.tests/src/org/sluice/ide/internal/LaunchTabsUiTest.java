package org.sluice.ide.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.sluice.launching.PipelineLaunchAttributes;
import org.sluice.launching.Recordings;

/** The dialog of launch configurations, as somebody fills it in. */
final class LaunchTabsUiTest extends DesignerUiTest {

    private static final String DIALOG = "Run Configurations";

    private static void execute(String command) {
        display().asyncExec(() -> {
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.sluice.launching.ui." + command, null);
            } catch (CommandException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void open() {
        execute("configurations");
        Await.until("the tabs", () -> Designer.ui(() -> tabs().isPresent() && tabs().get().getItemCount() >= 8), LATER, () -> Designer.windows().toString());
    }

    private static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    private static Stream<Control> all(Control control) {
        return control instanceof Composite composite ? Stream.concat(Stream.of(control), Arrays.stream(composite.getChildren()).flatMap(LaunchTabsUiTest::all)) : Stream.of(control);
    }

    private static Stream<Control> dialog() {
        return Arrays.stream(display().getShells()).filter(shell -> shell.isVisible() && shell.getText().equals(DIALOG)).flatMap(LaunchTabsUiTest::all);
    }

    private static Optional<CTabFolder> tabs() {
        return dialog().filter(CTabFolder.class::isInstance).map(CTabFolder.class::cast).filter(Control::isVisible).findFirst();
    }

    private void tab(String name) {
        Point at = Designer.ui(() -> {
            CTabItem item = Arrays.stream(tabs().orElseThrow().getItems()).filter(one -> one.getText().equals(name)).findFirst()
                    .orElseThrow(() -> new IllegalStateException(Arrays.toString(tabs().get().getItems())));
            var bounds = item.getBounds();
            return item.getParent().toDisplay(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
        });
        robot.click(at);
        Await.until("the tab " + name, () -> Designer.ui(() -> tabs().get().getSelection().getText().equals(name)), SOON, () -> Designer.windows().toString());
    }

    private static Optional<Control> field(String attribute) {
        return dialog().filter(control -> attribute.equals(control.getData("org.sluice.attribute")) && control.isVisible()).findFirst();
    }

    private void type(String attribute, String text) {
        Await.until("a field for " + attribute, () -> Designer.ui(() -> field(attribute).isPresent()), SOON, () -> "none");
        robot.click(Designer.ui(() -> field(attribute).get().toDisplay(30, 12)));
        Await.until("the field", () -> Designer.ui(() -> field(attribute).get().isFocusControl()), SOON, () -> "another one has the focus");
        robot.key("ctrl+a");
        robot.type(text);
        Await.until(text, () -> Designer.ui(() -> ((Text) field(attribute).get()).getText().equals(text)), SOON, () -> Designer.ui(() -> ((Text) field(attribute).get()).getText()));
    }

    private static boolean says(String message) {
        return Designer.ui(() -> dialog().anyMatch(control -> control.isVisible() && (control instanceof Label label && label.getText().contains(message) || control instanceof Text text && text.getText().contains(message))));
    }

    private void press(String label) {
        robot.click(Designer.ui(() -> {
            Control found = dialog().filter(control -> control.isVisible() && control instanceof Button button && button.getText().replace("&", "").contains(label)).findFirst().orElseThrow();
            return found.toDisplay(10, found.getSize().y / 2);
        }));
    }

    private static boolean isRecorded() {
        try {
            ILaunchConfiguration[] saved = DebugPlugin.getDefault().getLaunchManager().getLaunchConfigurations();
            return saved.length == 1 && saved[0].getAttribute(PipelineLaunchAttributes.RECORD, false);
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void shouldSwitchRecordingOnAndOffAndListRecordings() throws Exception {
        execute("record");
        Await.until("recording", LaunchTabsUiTest::isRecorded, SOON, () -> "off");
        execute("record");
        Await.until("no recording", () -> !isRecorded(), SOON, () -> "on");
        Path folder = Files.createDirectories(Path.of(project.getFolder("word-count").getLocationURI()).resolve(PipelineLaunchAttributes.RECORDINGS));
        Files.writeString(folder.resolve("yesterday" + Recordings.SUFFIX), "{}");

        execute("replay");

        Await.until("the recordings", () -> Designer.ui(() -> Arrays.stream(display().getShells()).filter(shell -> shell.isVisible() && shell.getText().equals("Replay Input"))
                .flatMap(LaunchTabsUiTest::all).anyMatch(control -> control instanceof Table table && table.getItemCount() == 1 && table.getItem(0).getText(0).endsWith("yesterday.inputs.jsonl"))), SOON,
                () -> Designer.windows().toString());
        robot.picture("replay-input");
        robot.key("Escape");
        Await.until("the end of the dialog", () -> Designer.windows().size() == 1, SOON, () -> Designer.windows().toString());
    }

    @Test
    void shouldHaveATabForEachPartOfALaunchAndTellWhatIsWrongWhileItIsTyped() throws Exception {
        open();
        assertEquals(List.of("Main", "Engine", "Input", "Checkpoints", "Debug", "Java", "Environment", "Common"), Designer.ui(() -> Arrays.stream(tabs().get().getItems()).map(CTabItem::getText).toList()));
        robot.picture("launch-main");
        tab("Engine");
        type(PipelineLaunchAttributes.PARALLELISM, "none");
        Await.until("what is wrong", () -> says("whole number from 1 to 1024"), SOON, () -> "nothing");
        robot.picture("launch-engine-wrong");
        type(PipelineLaunchAttributes.PARALLELISM, "2");
        type(PipelineLaunchAttributes.MEMORY, "256m");
        Await.until("nothing wrong", () -> !says("whole number"), SOON, () -> "still wrong");
        robot.picture("launch-engine");
        for (String name : List.of("Input", "Checkpoints", "Debug", "Java")) {
            tab(name);
            robot.picture("launch-" + name.toLowerCase(java.util.Locale.ROOT));
        }
        tab("Input");
        press("a recording, in the place");
        Await.until("what is missing", () -> says("Choose the recording"), SOON, () -> "nothing");
        robot.picture("launch-input-missing");
        press("Revert");
        Await.until("nothing to be saved", () -> !says("Choose the recording") && !Designer.isButtonEnabled("Revert"), SOON, () -> Designer.windows().toString());
        robot.key("Escape");
        Await.until("the end of the dialog", () -> Designer.windows().size() == 1, SOON, () -> Designer.windows().toString());
        ILaunchConfiguration[] saved = DebugPlugin.getDefault().getLaunchManager().getLaunchConfigurations();
        assertTrue(saved.length <= 1, Arrays.toString(saved));
    }
}
