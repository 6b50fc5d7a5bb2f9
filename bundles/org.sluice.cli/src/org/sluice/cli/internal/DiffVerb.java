package org.sluice.cli.internal;

import java.util.List;
import org.sluice.model.Pipeline;
import org.sluice.model.diff.PipelineDifference;

/** {@code sluice diff}: what changed between two pipelines. */
final class DiffVerb implements Verb {

    private static final List<Option> OPTIONS = List.of(
            Option.flag("--all", "also show changed documentation (·), which counts for nothing else"));

    @Override
    public List<Option> options() {
        return OPTIONS;
    }

    @Override
    public String help() {
        return """
                Usage: sluice diff OLD.dstream NEW.dstream [--all]

                Says what changed in meaning: nodes, edges, parameters and settings that were added (+),
                removed (-) or changed (~, old → new). The drawing does not count, nor do documentation and the
                order of nodes, parameters and schemas in the file.

                """ + Verbs.describe(OPTIONS) + """

                Exit codes: 0 the two mean the same, 1 they differ or one cannot be read, 2 wrong usage.

                Examples:
                  sluice diff word-count.dstream new/word-count.dstream
                  sluice diff --all word-count.dstream new/word-count.dstream
                  git show HEAD~1:word-count.dstream > old.dstream && sluice diff old.dstream word-count.dstream
                """;
    }

    @Override
    public int run(CommandLine line, Terminal terminal) {
        if (line.words().size() != 2) {
            throw line.usage("two pipelines are needed, OLD and NEW, not " + line.words().size()
                    + "; see 'sluice diff --help'");
        }
        Pipeline before = PipelineInput.load(line.words().get(0));
        Pipeline after = PipelineInput.load(line.words().get(1));
        PipelineDifference difference = PipelineDifference.between(before, after);
        difference.meaning().forEach(change -> terminal.out().println(coloured(change, terminal.colours())));
        if (line.has("--all")) {
            difference.documentation().forEach(terminal.out()::println);
        }
        return difference.meaning().isEmpty() ? 0 : 1;
    }

    private static String coloured(String line, Colours colours) {
        return switch (line.isEmpty() ? ' ' : line.charAt(0)) {
            case '+' -> colours.good(line);
            case '-' -> colours.bad(line);
            case '~' -> colours.doubtful(line);
            default -> line;
        };
    }
}
