package org.sluice.cli.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.sluice.model.LoadedLayout;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineFactory;
import org.sluice.model.PipelineFileException;
import org.sluice.model.PipelineFiles;
import org.sluice.model.merge.PipelineMerge;

/** {@code sluice merge}: three-way merge, made to be a merge driver of Git. */
final class MergeVerb implements Verb {

    private static final List<Option> OPTIONS = List.of(
            Option.value("-o", "OUT", "where the result goes (default: OURS, as Git wants it)"),
            Option.value("--path", "NAME", "what messages call the file, Git's %P"));

    @Override
    public List<Option> options() {
        return OPTIONS;
    }

    @Override
    public String help() {
        return """
                Usage: sluice merge BASE OURS THEIRS [-o OUT] [--path NAME]

                Merges what OURS and THEIRS changed since BASE, by meaning: nodes and edges are known by their ids, so
                order and formatting never collide. Works on .dstream and .layout files; it looks at the content, not at
                the name. Where both sides changed the same thing differently the result holds ours, and a line on
                standard error says so; moves in the drawing are never a conflict. The result can always be opened.

                """ + Verbs.describe(OPTIONS) + """

                Exit codes: 0 merged, 1 merged with conflicts (or a file cannot be read: then nothing is written),
                            2 wrong usage.

                As merge driver of Git:
                  git config merge.sluice.name "Sluice pipelines"
                  git config merge.sluice.driver "sluice merge %O %A %B --path %P"
                  echo '*.dstream merge=sluice' >> .gitattributes
                  echo '*.layout merge=sluice' >> .gitattributes

                Examples:
                  sluice merge base.dstream mine.dstream yours.dstream -o merged.dstream
                """;
    }

    @Override
    public int run(CommandLine line, Terminal terminal) {
        if (line.words().size() != 3) {
            throw line.usage("three files are needed, BASE, OURS and THEIRS, not " + line.words().size() + "; see 'sluice merge --help'");
        }
        List<Path> files = line.words().stream().map(PipelineInput::path).toList();
        Path out = line.has("-o") ? PipelineInput.path(line.value("-o", "")) : files.get(1);
        String name = line.value("--path", files.get(1).toString());
        try {
            return isLayout(files.get(1)) || isLayout(files.get(2)) ? layouts(files, out) : pipelines(files, out, name, terminal);
        } catch (IOException e) {
            throw Failure.input("cannot merge '" + name + "': " + Programs.reason(e), e);
        }
    }

    private static int pipelines(List<Path> files, Path out, String name, Terminal terminal) throws IOException {
        // Both sides added the file: they have nothing in common, and Git gives an empty one.
        boolean added = Files.exists(files.get(0)) && Files.size(files.get(0)) == 0;
        Pipeline base = added ? PipelineFactory.eINSTANCE.createPipeline() : load(files.get(0), name, "base");
        PipelineMerge.Merged merged = PipelineMerge.merge(base, load(files.get(1), name, "ours"), load(files.get(2), name, "theirs"));
        PipelineFiles.save(merged.pipeline(), out);
        merged.renamed().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> terminal.err().println(name + ":" + entry.getKey()
                + ": note: both sides added one of this id; that of theirs is called '" + entry.getValue() + "' now"));
        merged.conflicts().forEach(conflict -> terminal.err().println(name + ": conflict: " + conflict));
        return merged.conflicts().isEmpty() ? 0 : 1;
    }

    private static Pipeline load(Path file, String name, String side) throws IOException {
        try {
            return PipelineFiles.load(file);
        } catch (PipelineFileException e) {
            throw Failure.input("cannot merge '" + name + "': " + side + ": " + e.getMessage(), e);
        }
    }

    private static int layouts(List<Path> files, Path out) throws IOException {
        LoadedLayout ours = PipelineFiles.loadLayoutWithReason(files.get(1));
        LoadedLayout theirs = PipelineFiles.loadLayoutWithReason(files.get(2));
        if (ours.problem().isPresent() || theirs.problem().isPresent()) {
            // A damaged layout is no layout: the other one stands for both.
            PipelineFiles.saveLayout((ours.problem().isPresent() ? theirs : ours).layout(), out);
        } else {
            PipelineFiles.saveLayout(PipelineMerge.merge(PipelineFiles.loadLayout(files.get(0)), ours.layout(), theirs.layout()), out);
        }
        return 0;
    }

    /** Git's temporary files have no extension. */
    private static boolean isLayout(Path file) throws IOException {
        return Files.exists(file) && Files.readString(file, StandardCharsets.ISO_8859_1).contains("<layout:Layout");
    }
}
