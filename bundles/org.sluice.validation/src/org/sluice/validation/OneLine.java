package org.sluice.validation;

/** Makes texts of the pipeline fit for messages. */
final class OneLine {

    private static final int LONGEST = 300;

    private OneLine() {
    }

    static String of(String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
