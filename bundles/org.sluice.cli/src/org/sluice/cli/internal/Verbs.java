package org.sluice.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** The verbs by name, and the global help. */
public final class Verbs {

    private static final String HELP = """
            Sluice: micro-batch stream pipelines, drawn or written, run on one machine or shipped.

            Usage: sluice VERB [OPTION]… [FILE]…

              check    FILE|DIR…                      say what is wrong with pipelines
              run      FILE.dstream                   run a pipeline until it is stopped
              test     FILE.dstest|DIR…               run golden tests
              generate FILE --target T -o DIR         write the Java program of a pipeline
              export   FILE -o OUT.jar                make a jar that runs without Sluice
              render   FILE -o OUT.svg|png            draw the diagram, headless
              diff     OLD NEW                        what changed between two pipelines, moves left out
              merge    BASE OURS THEIRS               three-way merge, as a merge driver of Git
              history  DIR|FILE                       a run that is over, on the dashboard
              completion bash|zsh|fish                a script that completes the command line

            Options of every verb:
              --help      help with examples: sluice VERB --help
              --verbose   with stack traces
            And alone:
              --version   the version of Sluice

            Exit codes: 0 fine, 1 problems in the input, failed tests or differences,
                        2 wrong usage, 3 the run failed.
            Errors go to standard error: first one line that says what, why and what to do.

            Examples:
              sluice check examples
              sluice run examples/word-count/word-count.dstream --batches 3
              sluice test examples
              sluice export examples/word-count/word-count.dstream -o word-count.jar
            """;

    private static final List<String> NAMES = List.of("check", "run", "test", "generate", "export", "render", "diff", "merge", "history",
            "completion");

    private Verbs() {
    }

    /** The verb of that name; wrong usage with a proposal when there is none. */
    public static Verb find(String name) {
        switch (name) {
            case "check":
                return new CheckVerb();
            case "run":
                return new RunVerb();
            case "test":
                return new TestVerb();
            case "generate":
                return new GenerateVerb();
            case "export":
                return new ExportVerb();
            case "render":
                return new RenderVerb();
            case "diff":
                return new DiffVerb();
            case "merge":
                return new MergeVerb();
            case "history":
                return new HistoryVerb();
            case "completion":
                return new CompletionVerb();
            default:
                throw Failure.usage("unknown verb '" + name + "'; " + proposal(name) + " (see 'sluice --help')");
        }
    }

    private static String proposal(String name) {
        for (String verb : NAMES) {
            if (!name.isEmpty() && (verb.startsWith(name) || name.startsWith(verb))) {
                return "did you mean '" + verb + "'?";
            }
        }
        return "the verbs are " + names();
    }

    /** All verbs. */
    static List<String> all() {
        return NAMES;
    }

    /** All verbs in one line. */
    public static String names() {
        return String.join(", ", NAMES);
    }

    /** The global help page. */
    public static String help() {
        return HELP;
    }

    /** The version of the bundle, or {@code (from classes)} when it runs outside a jar. */
    public static String version() {
        String place = Verbs.class.getName().replace('.', '/') + ".class";
        String url = String.valueOf(Verbs.class.getResource("/" + place));
        if (url.startsWith("jar:")) {
            String manifest = url.substring(0, url.length() - place.length()) + "META-INF/MANIFEST.MF";
            try (InputStream in = java.net.URI.create(manifest).toURL().openStream()) {
                Attributes attributes = new Manifest(in).getMainAttributes();
                String version = attributes.getValue("Bundle-Version");
                if (version != null) {
                    return version;
                }
            } catch (IOException e) {
                return "(version unknown: " + e.getMessage() + ")";
            }
        }
        return "(from classes)";
    }

    /** The help lines of options, aligned. */
    static String describe(List<Option> options) {
        StringBuilder out = new StringBuilder();
        for (Option option : options) {
            String left = option.value() == null ? option.name() : option.name() + " " + option.value();
            out.append(String.format("  %-24s%s%n", left, option.doc()));
        }
        return out.toString();
    }
}
