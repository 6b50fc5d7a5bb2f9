package org.sluice.cli.internal;

import java.util.List;

/** One thing the command line can do. */
public interface Verb {

    /** The options it understands, besides {@code --help} and {@code --verbose}. */
    List<Option> options();

    /** The whole help page, ending with a line break. */
    String help();

    /**
     * Does it.
     *
     * @return the exit code
     * @throws Failure with a message and an exit code when it cannot be done
     */
    int run(CommandLine line, Terminal terminal);
}
