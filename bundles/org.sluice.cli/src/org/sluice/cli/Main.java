package org.sluice.cli;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.sluice.cli.internal.CommandLine;
import org.sluice.cli.internal.Failure;
import org.sluice.cli.internal.Screen;
import org.sluice.cli.internal.Terminal;
import org.sluice.cli.internal.Verb;
import org.sluice.cli.internal.Verbs;

/**
 * Entry point of the command line.
 *
 * <p>Every class is loaded when its verb needs it and not before: that is what keeps {@code sluice check} under a second.
 */
public final class Main {

    /** All is well. */
    public static final int OK = 0;
    /** The input has problems, tests failed, or two pipelines differ. */
    public static final int PROBLEMS = 1;
    /** The command line cannot be understood. */
    public static final int USAGE = 2;
    /** A run failed, or Sluice itself did. */
    public static final int RUN_FAILED = 3;

    private Main() {
    }

    public static void main(String[] args) {
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        Screen screen = Screen.of(System.getProperty(Screen.PROPERTY), System.getenv());
        int code = run(args, Terminal.onScreen(out, err, CommandLine.hasFlag(args, "--verbose"), screen));
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** UTF-8 whatever the locale says, since results are read by programs, too; Windows consoles keep their own. */
    private static PrintStream stream(FileDescriptor descriptor) {
        Charset charset = File.separatorChar == '\\' ? Charset.defaultCharset() : StandardCharsets.UTF_8;
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(descriptor)), true, charset);
    }

    /**
     * Executes one command line in this process.
     *
     * @param out where results go
     * @param err where errors go, one line first
     * @return the exit code: 0, 1, 2 or 3
     */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        return run(args, Terminal.plain(out, err, CommandLine.hasFlag(args, "--verbose")));
    }

    private static int run(String[] args, Terminal terminal) {
        try {
            return dispatch(args, terminal);
        } catch (Failure e) {
            terminal.fail(e);
            return e.exitCode();
        } catch (RuntimeException | LinkageError | OutOfMemoryError | StackOverflowError e) {
            terminal.defect(e);
            return RUN_FAILED;
        } finally {
            terminal.progress().clear();
        }
    }

    private static int dispatch(String[] args, Terminal terminal) {
        String name = CommandLine.firstWord(args);
        if (name == null) {
            if (CommandLine.hasFlag(args, "--version")) {
                terminal.out().println("sluice " + Verbs.version());
                return OK;
            }
            if (CommandLine.hasFlag(args, "--help") || CommandLine.hasFlag(args, "-h")) {
                terminal.out().print(Verbs.help());
                return OK;
            }
            for (String arg : args) {
                if (!arg.equals("--verbose")) {
                    throw Failure.usage("unknown option '" + arg + "'; see 'sluice --help'");
                }
            }
            throw Failure.usage("no verb given; say what to do: " + Verbs.names() + " (see 'sluice --help')");
        }
        if (name.equals("help")) {
            String about = CommandLine.secondWord(args);
            terminal.out().print(about == null ? Verbs.help() : Verbs.find(about).help());
            return OK;
        }
        Verb verb = Verbs.find(name);
        if (CommandLine.hasFlag(args, "--help") || CommandLine.hasFlag(args, "-h")) {
            terminal.out().print(verb.help());
            return OK;
        }
        return verb.run(CommandLine.parse(name, args, verb.options()), terminal);
    }
}
