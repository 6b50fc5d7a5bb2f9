package org.sluice.editor.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.graphics.Point;

/** Real mouse and keyboard through xdotool, pictures of the screen through import; called off the UI thread. */
final class Robot {

    static final int LEFT = 1;
    static final int WHEEL_UP = 4;
    static final int WHEEL_DOWN = 5;

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final int DRAG_STEPS = 12;

    /** Where the button went down last; a click there, soon after, would count as a part of a double click. */
    private static Point lastPress;

    private Robot() {
    }

    static void move(Point to) {
        xdotool("mousemove", Integer.toString(to.x), Integer.toString(to.y));
        settle();
    }

    static void click(Point at) {
        moveToPress(at);
        xdotool("click", "1");
        settle();
    }

    private static void moveToPress(Point at) {
        if (at.equals(lastPress)) {
            Ui.afterDoubleClickTime();
        }
        lastPress = at;
        move(at);
    }

    static void doubleClick(Point at) {
        moveToPress(at);
        xdotool("click", "--repeat", "2", "--delay", "60", "1");
        settle();
    }

    static void press(Point at) {
        moveToPress(at);
        xdotool("mousedown", "1");
        settle();
    }

    static void release() {
        xdotool("mouseup", "1");
        settle();
    }

    /** Moves with the button held; the caller presses and releases. */
    static void dragTo(Point from, Point to) {
        for (int i = 1; i <= DRAG_STEPS; i++) {
            xdotool("mousemove", Integer.toString(from.x + (to.x - from.x) * i / DRAG_STEPS),
                    Integer.toString(from.y + (to.y - from.y) * i / DRAG_STEPS));
            settle();
        }
    }

    static void drag(Point from, Point to) {
        press(from);
        dragTo(from, to);
        release();
    }

    static void dragMiddle(Point from, Point to) {
        move(from);
        xdotool("mousedown", "2");
        settle();
        dragTo(from, to);
        xdotool("mouseup", "2");
        settle();
    }

    static void wheel(Point at, int button, String modifier) {
        move(at);
        xdotool("keydown", modifier, "click", Integer.toString(button), "keyup", modifier);
        settle();
    }

    static void key(String... keys) {
        for (String key : keys) {
            xdotool("key", "--clearmodifiers", key);
            settle();
        }
    }

    static void type(String text) {
        xdotool("type", "--delay", "12", "--", text);
        settle();
    }

    static Path screenshot(String name) {
        try {
            Files.createDirectories(SCREENSHOTS);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        Ui.call(() -> null);
        Path file = SCREENSHOTS.resolve(name + ".png");
        run(List.of("import", "-window", "root", file.toString()));
        return file;
    }

    /** Lets the UI thread work off what the event brought. */
    private static void settle() {
        Ui.drain();
    }

    private static void xdotool(String... arguments) {
        List<String> command = new ArrayList<>(List.of("xdotool"));
        command.addAll(List.of(arguments));
        run(command);
    }

    private static void run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            byte[] output = process.getInputStream().readAllBytes();
            if (!process.waitFor(20, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException(command + " failed: " + new String(output));
            }
        } catch (IOException e) {
            throw new IllegalStateException(command.get(0) + " cannot be started; install xdotool and imagemagick", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
