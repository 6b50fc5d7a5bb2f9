package org.sluice.ide.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.graphics.Point;

/**
 * A person at mouse and keyboard: real events through the X server ({@code xdotool}), real pictures ({@code import}).
 * Coordinates are those of the screen.
 */
final class Robot {

    private final Path pictures;

    Robot(Path pictures) {
        this.pictures = pictures;
    }

    void click(Point at) {
        tool(move(at), "click 1");
    }

    void doubleClick(Point at) {
        tool(move(at), "click --repeat 2 --delay 60 1");
    }

    /** Presses, moves in small steps as a hand does, and releases. */
    void drag(Point from, Point to) {
        var steps = new ArrayList<String>(List.of(move(from), "sleep 0.2", "mousedown 1", "sleep 0.1"));
        for (int i = 1; i <= 12; i++) {
            steps.add(move(new Point(from.x + (to.x - from.x) * i / 12, from.y + (to.y - from.y) * i / 12)));
            steps.add("sleep 0.03");
        }
        // a last move on the spot: the target is asked where the pointer rests, then the button goes up
        steps.add(move(new Point(to.x + 1, to.y)));
        steps.add(move(to));
        steps.add("sleep 0.3");
        steps.add("mouseup 1");
        tool(steps.toArray(String[]::new));
    }

    void key(String keys) {
        tool("key --clearmodifiers " + keys);
    }

    /** Types text letter by letter. */
    void type(String text) {
        run(List.of("xdotool", "type", "--clearmodifiers", "--delay", "12", text));
    }

    void rest(Point at) {
        tool(move(at));
    }

    /** Takes a picture of the whole screen. */
    Path picture(String name) {
        try {
            Files.createDirectories(pictures);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Path file = pictures.resolve(name + ".png");
        run(List.of("import", "-window", "root", file.toString()));
        return file;
    }

    private static String move(Point at) {
        return "mousemove " + at.x + " " + at.y;
    }

    private static void tool(String... commands) {
        var line = new ArrayList<String>(List.of("xdotool"));
        for (String command : commands) {
            line.addAll(List.of(command.split(" ")));
        }
        run(line);
    }

    private static void run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException(String.join(" ", command) + " failed: " + said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("'" + command.get(0) + "' cannot be run; the tests need it installed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
