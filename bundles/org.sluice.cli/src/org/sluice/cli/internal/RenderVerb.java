package org.sluice.cli.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import org.sluice.layout.render.PdfRenderer;
import org.sluice.layout.render.PngRenderer;
import org.sluice.layout.render.RenderTheme;
import org.sluice.layout.render.SvgRenderer;
import org.sluice.model.LoadedLayout;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineFiles;

/** {@code sluice render}: the diagram as a picture. */
final class RenderVerb implements Verb {

    private static final List<Option> OPTIONS = List.of(
            Option.value("-o", "OUT", "the picture to write, .svg, .pdf or .png"),
            Option.value("--theme", "light|dark", "colours (default light)"),
            Option.value("--scale", "FACTOR", "png: pixels per unit, 0.1 to 8 (default 2)"));

    @Override
    public List<Option> options() {
        return OPTIONS;
    }

    @Override
    public String help() {
        return """
                Usage: sluice render FILE.dstream -o OUT.svg|OUT.pdf|OUT.png

                Draws the diagram without a display. Positions come from the .layout file beside the pipeline; nodes
                without one are laid out automatically.

                """ + Verbs.describe(OPTIONS) + """

                Exit codes: 0 written, 1 the pipeline cannot be read or the picture not be written, 2 wrong usage.

                Examples:
                  sluice render word-count.dstream -o word-count.svg
                  sluice render word-count.dstream -o word-count.png --theme dark
                  sluice render word-count.dstream -o word-count.pdf
                """;
    }

    @Override
    public int run(CommandLine line, Terminal terminal) {
        String file = line.onlyWord("pipeline file");
        Path out = PipelineInput.path(line.required("-o", "OUT"));
        String name = out.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".svg") && !name.endsWith(".pdf") && !name.endsWith(".png")) {
            throw line.usage("'-o " + out + "' must end in .svg, .pdf or .png");
        }
        RenderTheme theme = theme(line);
        double scale = scale(line);
        Pipeline pipeline = PipelineInput.load(file);
        LoadedLayout layout = PipelineFiles.loadLayoutWithReason(PipelineFiles.layoutFileOf(PipelineInput.path(file)));
        layout.problem().ifPresent(problem -> terminal.err().println("sluice: " + Terminal.oneLine(problem)
                + " The diagram is laid out automatically."));
        try {
            byte[] picture = name.endsWith(".png") ? PngRenderer.render(pipeline, layout.layout(), theme, scale)
                    : name.endsWith(".pdf") ? PdfRenderer.render(pipeline, layout.layout(), theme)
                    : SvgRenderer.render(pipeline, layout.layout(), theme).getBytes(StandardCharsets.UTF_8);
            write(out, picture);
        } catch (IOException e) {
            throw Failure.input("cannot write '" + out + "': " + Programs.reason(e) + "; choose a folder you may write to", e);
        }
        terminal.out().println(out);
        return 0;
    }

    private static void write(Path out, byte[] picture) throws IOException {
        if (Files.isDirectory(out)) {
            throw new IOException("it is a directory");
        }
        Path folder = out.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path temporary = folder.resolve("." + out.getFileName() + ".tmp");
        try {
            Files.write(temporary, picture);
            Files.move(temporary, out, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static RenderTheme theme(CommandLine line) {
        String name = line.value("--theme", "light");
        switch (name) {
            case "light":
                return RenderTheme.LIGHT;
            case "dark":
                return RenderTheme.DARK;
            default:
                throw line.usage("'--theme' is light or dark, not '" + name + "'");
        }
    }

    private static double scale(CommandLine line) {
        String text = line.value("--scale", "2");
        try {
            double scale = Double.parseDouble(text);
            if (scale >= 0.1 && scale <= 8) {
                return scale;
            }
        } catch (NumberFormatException e) {
            // falls through to the message that says what is allowed
        }
        throw line.usage("'--scale' is a number from 0.1 to 8, not '" + text + "'");
    }
}
