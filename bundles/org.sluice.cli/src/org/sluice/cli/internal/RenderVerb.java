package org.sluice.cli.internal;

import java.util.List;

/** {@code sluice render}: the diagram as a picture. */
final class RenderVerb implements Verb {

    private static final List<Option> OPTIONS = List.of(
            Option.value("-o", "OUT", "the picture to write, .svg or .png"),
            Option.value("--theme", "light|dark", "colours (default light)"),
            Option.value("--scale", "FACTOR", "png: pixels per unit, 0.1 to 8 (default 2)"));

    @Override
    public List<Option> options() {
        return OPTIONS;
    }

    @Override
    public String help() {
        return """
                Usage: sluice render FILE.dstream -o OUT.svg|OUT.png

                Draws the diagram without a display. Positions come from the .layout file beside the pipeline; nodes
                without one are laid out automatically.

                """ + Verbs.describe(OPTIONS) + """

                Exit codes: 0 written, 1 the pipeline cannot be read or the picture not be written, 2 wrong usage.

                Examples:
                  sluice render word-count.dstream -o word-count.svg
                  sluice render word-count.dstream -o word-count.png --theme dark
                """;
    }

    @Override
    public int run(CommandLine line, Terminal terminal) {
        line.onlyWord("pipeline file");
        line.required("-o", "OUT");
        throw Failure.input("render is not there yet");
    }
}
