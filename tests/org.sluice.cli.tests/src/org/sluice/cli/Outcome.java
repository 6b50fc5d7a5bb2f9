package org.sluice.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a command line did.
 *
 * @param code exit code
 * @param out  standard output
 * @param err  standard error
 */
record Outcome(int code, String out, String err) {

    /** Runs a command line in this process. */
    static Outcome of(Object... args) {
        RuntimeOfTests.announce();
        String[] words = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i].toString();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(words, new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> outLines() {
        return out.lines().toList();
    }

    String firstError() {
        return err.lines().findFirst().orElse("");
    }

    boolean hasStackTrace() {
        return (out + err).contains("\tat ") || (out + err).contains("Exception in thread");
    }
}
