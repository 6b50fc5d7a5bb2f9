package org.sluice.cli.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words after the verb: options with their values, and the rest. */
public final class CommandLine {

    private final String verb;
    private final Map<String, List<String>> options = new LinkedHashMap<>();
    private final List<String> words = new ArrayList<>();

    private CommandLine(String verb) {
        this.verb = verb;
    }

    /**
     * Parses the words after the verb. {@code --name value} and {@code --name=value} mean the same; {@code --} ends the
     * options.
     *
     * @throws Failure of wrong usage for unknown options, missing or surplus values
     */
    public static CommandLine parse(String verb, String[] args, List<Option> known) {
        CommandLine line = new CommandLine(verb);
        boolean verbSeen = false;
        boolean onlyWords = false;
        for (int i = 0; i < args.length; i++) {
            String arg = args[i];
            if (!verbSeen && !arg.startsWith("-")) {
                verbSeen = true;
            } else if (onlyWords || !arg.startsWith("-") || arg.equals("-")) {
                line.words.add(arg);
            } else if (arg.equals("--")) {
                onlyWords = true;
            } else if (!arg.equals("--verbose")) {
                i = line.option(args, i, known);
            }
        }
        return line;
    }

    private int option(String[] args, int i, List<Option> known) {
        int equals = args[i].startsWith("--") ? args[i].indexOf('=') : -1;
        String name = equals < 0 ? args[i] : args[i].substring(0, equals);
        Option option = find(name, known);
        List<String> values = options.computeIfAbsent(name, n -> new ArrayList<>());
        if (!values.isEmpty() && !option.repeatable()) {
            throw usage("'" + name + "' is given twice; give it once");
        }
        if (option.value() == null) {
            if (equals >= 0) {
                throw usage("'" + name + "' takes no value; leave '" + args[i].substring(equals) + "' out");
            }
            values.add("");
            return i;
        }
        if (equals >= 0) {
            values.add(args[i].substring(equals + 1));
            return i;
        }
        if (i + 1 >= args.length || args[i + 1].startsWith("--")) {
            throw usage("'" + name + "' needs a value: " + name + " " + option.value());
        }
        values.add(args[i + 1]);
        return i + 1;
    }

    private Option find(String name, List<Option> known) {
        for (Option option : known) {
            if (option.name().equals(name)) {
                return option;
            }
        }
        StringBuilder names = new StringBuilder();
        known.forEach(option -> names.append(names.length() == 0 ? "" : ", ").append(option.name()));
        throw usage("unknown option '" + name + "'; '" + verb + "' has "
                + (names.length() == 0 ? "no options" : names) + " (see 'sluice " + verb + " --help')");
    }

    /** The words that are no options, in order. */
    public List<String> words() {
        return words;
    }

    /** The only word that is no option. */
    public String onlyWord(String what) {
        if (words.isEmpty()) {
            throw usage("no " + what + " given; see 'sluice " + verb + " --help'");
        }
        if (words.size() > 1) {
            throw usage("only one " + what + " can be given, '" + words.get(1) + "' is too much");
        }
        return words.get(0);
    }

    /** Whether the option was given. */
    public boolean has(String option) {
        return options.containsKey(option);
    }

    /** The value of an option, or what to take without it. */
    public String value(String option, String otherwise) {
        List<String> values = options.get(option);
        return values == null ? otherwise : values.get(0);
    }

    /** The value of an option that must be there. */
    public String required(String option, String value) {
        if (!has(option)) {
            throw usage("'" + option + " " + value + "' is missing; see 'sluice " + verb + " --help'");
        }
        return value(option, null);
    }

    /** The options as given, without the words: for another parser. */
    public List<String> optionsAsGiven(List<Option> known) {
        List<String> given = new ArrayList<>();
        options.forEach((name, values) -> values.forEach(value -> {
            given.add(name);
            if (find(name, known).value() != null) {
                given.add(value);
            }
        }));
        return given;
    }

    /** A failure of wrong usage that names the verb. */
    public Failure usage(String message) {
        return Failure.usage(verb + ": " + message);
    }

    /** Whether a flag stands anywhere before {@code --}. */
    public static boolean hasFlag(String[] args, String flag) {
        for (String arg : args) {
            if (arg.equals("--")) {
                return false;
            }
            if (arg.equals(flag)) {
                return true;
            }
        }
        return false;
    }

    /** The first word that is no option, the verb; {@code null} when there is none. */
    public static String firstWord(String[] args) {
        return word(args, 0);
    }

    /** The second word that is no option. */
    public static String secondWord(String[] args) {
        return word(args, 1);
    }

    private static String word(String[] args, int index) {
        int seen = 0;
        for (String arg : args) {
            if (!arg.startsWith("-") && seen++ == index) {
                return arg;
            }
        }
        return null;
    }
}
