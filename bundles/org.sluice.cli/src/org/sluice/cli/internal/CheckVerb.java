package org.sluice.cli.internal;

import java.nio.file.Path;
import java.util.List;

/** {@code sluice check}: what is wrong with pipelines. */
final class CheckVerb implements Verb {

    @Override
    public List<Option> options() {
        return List.of();
    }

    @Override
    public String help() {
        return """
                Usage: sluice check FILE.dstream|DIR…

                Says what is wrong with pipelines, one line per problem:

                  FILE:NODE: CODE severity: message       NODE is - when the whole pipeline is meant

                Folders are searched for .dstream files, also below. Nothing is run and nothing is written.

                Exit codes: 0 no errors (there may be warnings), 1 errors, 2 wrong usage.

                Examples:
                  sluice check word-count.dstream
                  sluice check examples
                """;
    }

    @Override
    public int run(CommandLine line, Terminal terminal) {
        List<Path> files = FileSearch.expand(line, "pipeline", ".dstream");
        int errors = 0;
        int warnings = 0;
        int number = 0;
        for (Path file : files) {
            terminal.progress().step("checking", ++number, files.size(), file);
            Checks.Result result = Checks.check(file.toString());
            terminal.progress().clear();
            result.lines().forEach(problem -> terminal.out().println(Checks.coloured(problem, terminal.colours())));
            errors += result.errors();
            warnings += result.warnings();
        }
        terminal.out().println(Checks.count(files.size(), "pipeline") + " checked, " + Checks.count(errors, "error") + ", "
                + Checks.count(warnings, "warning"));
        return errors == 0 ? 0 : 1;
    }
}
