package org.sluice.cli.internal;

/** Colours of words in results. They only repeat what the words say. */
public enum Colours {
    NONE, ANSI;

    private static final String RED = "31";
    private static final String GREEN = "32";
    private static final String YELLOW = "33";

    /** All is well; something was added. */
    public String good(String text) {
        return paint(GREEN, text);
    }

    /** Something is wrong; something was removed. */
    public String bad(String text) {
        return paint(RED, text);
    }

    /** Something wants attention; something was changed. */
    public String doubtful(String text) {
        return paint(YELLOW, text);
    }

    private String paint(String colour, String text) {
        return this == NONE ? text : "\033[" + colour + "m" + text + "\033[0m";
    }
}
