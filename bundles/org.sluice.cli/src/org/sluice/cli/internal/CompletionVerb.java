package org.sluice.cli.internal;

import java.util.List;

/** {@code sluice completion}: a script that completes the command line in a shell. */
final class CompletionVerb implements Verb {

    @Override
    public List<Option> options() {
        return List.of();
    }

    @Override
    public String help() {
        return """
                Usage: sluice completion bash|zsh|fish

                Prints a script that lets the shell complete verbs, options, their values and files.

                Exit codes: 0 printed, 2 wrong usage.

                Examples:
                  source <(sluice completion bash)                                       # this shell, or in ~/.bashrc
                  source <(sluice completion zsh)                                        # in ~/.zshrc, after compinit
                  sluice completion fish > ~/.config/fish/completions/sluice.fish
                """;
    }

    @Override
    public int run(CommandLine line, Terminal terminal) {
        String shell = line.onlyWord("shell (bash, zsh or fish)");
        terminal.out().print(switch (shell) {
            case "bash" -> Completion.bash();
            case "zsh" -> "autoload -Uz bashcompinit && bashcompinit\n" + Completion.bash();
            case "fish" -> Completion.fish();
            default -> throw line.usage("no completion for '" + shell + "'; the shells are bash, zsh and fish");
        });
        return 0;
    }
}
