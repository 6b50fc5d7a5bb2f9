package org.sluice.cli.internal;

import java.io.PrintStream;

/** One line that says how far long work is, and goes when it is done. */
public final class Progress {

    /** Says nothing. */
    public static final Progress NONE = new Progress(null);

    private static final int WIDTH = 78;

    private final PrintStream screen;
    private boolean shown;

    private Progress(PrintStream screen) {
        this.screen = screen;
    }

    static Progress on(PrintStream screen) {
        return new Progress(screen);
    }

    /** What is being done now, for example {@code checking} the third of ten files. @param number from 1 */
    public void step(String doing, int number, int of, Object what) {
        show(doing + " " + number + "/" + of + " " + what);
    }

    /** What is being done now. */
    public void step(String doing) {
        show(doing + " …");
    }

    private void show(String text) {
        if (screen != null) {
            String end = text.length() <= WIDTH ? text : text.substring(0, WIDTH / 2) + "…" + text.substring(text.length() - WIDTH / 2 + 1);
            screen.print("\r\033[K" + end);
            screen.flush();
            shown = true;
        }
    }

    /** Takes the line away; before anything else is written. */
    public void clear() {
        if (shown) {
            screen.print("\r\033[K");
            screen.flush();
            shown = false;
        }
    }
}
