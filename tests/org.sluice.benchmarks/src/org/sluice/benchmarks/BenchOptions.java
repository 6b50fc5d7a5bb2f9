package org.sluice.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The command line.
 *
 * @param json     where rows are written; null = nowhere
 * @param markdown whether tables for docs/performance.md are printed
 * @param jfr      folder for recordings of the process of Sluice; null = none
 */
record BenchOptions(List<String> cases, Set<Subject> subjects, int runs, boolean quick, Path json, boolean markdown, Path jfr) {

    static final List<String> CASES = List.of("stateless", "state-zipf", "state-1M", "window-inverse", "window", "join", "event-state", "event-tumbling", "event-sliding", "small", "empty", "paced", "checkpoint", "start", "memory", "curve");

    private static final String USAGE = "Usage: ./build bench engine [--runs N] [--subjects sluice,plain,spark] [--quick] [--json FILE] [--markdown] [--jfr FOLDER] [CASE…]; cases: " + String.join(" ", CASES);

    /** The command line is wrong; the message is for people. */
    static final class UsageException extends Exception {

        private static final long serialVersionUID = 1;

        UsageException(String message) {
            super(message + ". " + USAGE);
        }
    }

    /** Looks at the command line before anything is built: prints who is to be measured; exit code 2 when it is wrong. */
    public static void main(String[] args) {
        try {
            System.out.println(parse(args).subjects().stream().map(Subject::label).collect(Collectors.joining(",")));
        } catch (UsageException e) {
            System.err.println("bench: " + e.getMessage());
            System.exit(2);
        }
    }

    static BenchOptions parse(String[] args) throws UsageException {
        List<String> cases = new ArrayList<>();
        Set<Subject> subjects = EnumSet.allOf(Subject.class);
        int runs = 5;
        boolean quick = false;
        boolean markdown = false;
        Path json = null;
        Path jfr = null;
        for (int i = 0; i < args.length; i++) {
            String arg = args[i];
            switch (arg) {
                case "--quick" -> quick = true;
                case "--markdown" -> markdown = true;
                case "--json" -> json = Path.of(value(args, ++i));
                case "--jfr" -> jfr = Path.of(value(args, ++i));
                case "--runs" -> runs = number(value(args, ++i));
                case "--subjects" -> subjects = subjects(value(args, ++i));
                default -> {
                    if (!CASES.contains(arg)) {
                        throw new UsageException("'" + arg + "' is no option and no case");
                    }
                    cases.add(arg);
                }
            }
        }
        return new BenchOptions(cases.isEmpty() ? CASES : cases, subjects, quick ? 1 : runs, quick, json, markdown, jfr);
    }

    private static String value(String[] args, int at) throws UsageException {
        if (at >= args.length) {
            throw new UsageException("'" + args[at - 1] + "' needs a value");
        }
        return args[at];
    }

    private static int number(String text) throws UsageException {
        if (!text.matches("[1-9]\\d{0,3}")) {
            throw new UsageException("'" + text + "' is no number of runs");
        }
        return Integer.parseInt(text);
    }

    private static Set<Subject> subjects(String text) throws UsageException {
        Set<Subject> subjects = EnumSet.noneOf(Subject.class);
        for (String label : text.split(",")) {
            subjects.add(Subject.find(label).orElseThrow(() -> new UsageException("'" + label + "' is no subject")));
        }
        return subjects;
    }
}
