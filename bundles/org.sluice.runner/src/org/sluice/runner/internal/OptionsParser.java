package org.sluice.runner.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sluice.runner.DashboardAddress;
import org.sluice.runner.DebugOptions;
import org.sluice.runner.ReplayOptions;
import org.sluice.runner.RestoreOptions;
import org.sluice.runner.RunOptions;
import org.sluice.runner.UsageException;
import org.sluice.streaming.HistoryLimits;

/** Reads the options of a run; {@code --name value} and {@code --name=value} are the same. */
public final class OptionsParser {

    private static final List<String> KNOWN = List.of("--set", "--env", "--conf", "--batches", "--for", "--interval", "--clock",
            "--checkpoint", "--fresh", "--restore", "--restore-from", "--safe", "--record", "--replay", "--pace", "--history", "--ui", "--bind", "--token", "--samples", "--json", "--parallelism", "--verbose", "--help",
            "--debug", "--paused", "--debug-history", "--debug-conditions", "--no-safe");

    private final Map<String, String> parameters;
    private OptionalLong batches;
    private Optional<Duration> runFor;
    private Optional<Duration> interval;
    private boolean fastClock;
    private Optional<Path> checkpoint;
    private boolean fresh;
    private boolean safe;
    private Optional<Path> record;
    private OptionalInt uiPort;
    private boolean samples;
    private boolean json;
    private boolean verbose;
    private OptionalInt parallelism;
    private boolean help;
    private final Optional<Path> source;
    private final Map<String, String> completed;
    private Optional<String> environment;
    private Optional<Path> history;
    private Optional<String> bind;
    private Optional<String> token;
    private final Map<String, String> settings;
    private Optional<Path> replay;
    private double pace;
    private Optional<DebugOptions> debug;
    private boolean live;
    private OptionalLong restore;
    private Optional<Path> restoreFrom;

    public OptionsParser(RunOptions defaults) {
        parameters = new LinkedHashMap<>(defaults.parameters());
        batches = defaults.batches();
        runFor = defaults.runFor();
        interval = defaults.interval();
        fastClock = defaults.fastClock();
        checkpoint = defaults.checkpoint();
        fresh = defaults.fresh();
        safe = defaults.safe();
        record = defaults.record();
        uiPort = defaults.uiPort();
        samples = defaults.samples();
        json = defaults.json();
        verbose = defaults.verbose();
        parallelism = defaults.parallelism();
        help = defaults.help();
        source = defaults.source();
        completed = defaults.completed();
        environment = defaults.environment();
        history = defaults.history();
        bind = defaults.bind();
        token = defaults.token();
        settings = new LinkedHashMap<>(defaults.settings());
        replay = defaults.replay().map(ReplayOptions::file);
        pace = defaults.replay().map(ReplayOptions::factor).orElse(0.0);
        debug = defaults.debug();
        restore = defaults.restore().map(one -> OptionalLong.of(one.timeMillis())).orElse(OptionalLong.empty());
        restoreFrom = defaults.restore().flatMap(RestoreOptions::directory);
    }

    public RunOptions parse(List<String> args) throws UsageException {
        Iterator<String> rest = args.iterator();
        while (rest.hasNext()) {
            String arg = rest.next();
            int equals = arg.startsWith("--") ? arg.indexOf('=') : -1;
            String name = equals < 0 ? arg : arg.substring(0, equals);
            option(name, new Value(name, equals < 0 ? null : arg.substring(equals + 1), rest));
        }
        checkAddress();
        checkDebug();
        checkRestore();
        return new RunOptions(parameters, batches, runFor, interval, fastClock, checkpoint, fresh, safe, record, uiPort, samples, json,
                verbose, parallelism, help, source, completed, environment, history, bind, token, settings, replay.map(file -> new ReplayOptions(file, pace)), debug,
                restore.isPresent() || restoreFrom.isPresent() ? Optional.of(new RestoreOptions(restore.orElse(Long.MAX_VALUE - 1), restoreFrom)) : Optional.empty());
    }

    private void option(String name, Value value) throws UsageException {
        switch (name) {
            case "--set" -> set(value.text("NAME=VALUE"));
            case "--conf" -> conf(value.text("KEY=VALUE"));
            case "--env" -> environment = Optional.of(value.text("NAME"));
            case "--batches" -> batches = OptionalLong.of(value.whole("N", 1, Long.MAX_VALUE, "the number of batches after which to stop"));
            case "--for" -> runFor = Optional.of(value.duration());
            case "--interval" -> interval = Optional.of(value.duration());
            case "--clock" -> fastClock = value.choice("real", "fast").equals("fast");
            case "--checkpoint" -> checkpoint = Optional.of(value.path());
            case "--fresh" -> fresh = value.flag();
            case "--restore" -> restore = OptionalLong.of(value.whole("TIME", 0, Long.MAX_VALUE - 1, "the time of a batch in milliseconds"));
            case "--restore-from" -> restoreFrom = Optional.of(value.path());
            case "--safe" -> safe = value.flag();
            case "--record" -> record = Optional.of(value.path());
            case "--ui" -> uiPort = ui(value);
            case "--history" -> history = Optional.of(value.path());
            case "--bind" -> bind = Optional.of(value.text("ADDRESS"));
            case "--token" -> token = Optional.of(value.text("TOKEN"));
            case "--samples" -> samples = value.flag();
            case "--json" -> json = value.flag();
            case "--verbose" -> verbose = value.flag();
            case "--parallelism" -> parallelism = OptionalInt.of((int) value.whole("N", 1, 1024, "the number of threads"));
            case "--replay" -> replay = Optional.of(value.path());
            case "--pace" -> pace = pace(value.text("once|original|FACTOR"));
            case "--debug" -> debug(value.flag(), o -> o);
            case "--paused" -> debug(value.flag(), DebugOptions::withPaused);
            case "--debug-history" -> {
                HistoryLimits limits = limits(value);
                debug(true, o -> o.with(limits));
            }
            case "--debug-conditions" -> {
                Path directory = value.path();
                debug(true, o -> o.withConditions(directory));
            }
            case "--no-safe" -> live = value.flag();
            case "--help", "-h" -> help = value.flag();
            default -> throw unknown(name);
        }
    }

    private void debug(boolean on, UnaryOperator<DebugOptions> change) {
        if (on) {
            debug = Optional.of(change.apply(debug.orElse(DebugOptions.DEFAULT)));
        }
    }

    private static double pace(String text) throws UsageException {
        if (text.equals("once")) {
            return 0;
        }
        if (text.equals("original")) {
            return 1;
        }
        if (text.matches("[0-9]{1,6}(\\.[0-9]{1,3})?") && Double.parseDouble(text) > 0) {
            return Double.parseDouble(text);
        }
        throw new UsageException("Option --pace takes 'once', 'original' or how many times faster, such as 10, not '" + text + "'.");
    }

    private static HistoryLimits limits(Value value) throws UsageException {
        String text = value.text("MIB[,BATCHES]");
        Matcher parts = Pattern.compile("([1-9][0-9]{0,5})(?:,([1-9][0-9]{0,8}))?").matcher(text);
        if (!parts.matches()) {
            throw new UsageException("Option --debug-history takes MiB of memory and, after a comma, a number of batches, such as '64' or '64,10000', not '" + text + "'.");
        }
        return new HistoryLimits(Long.parseLong(parts.group(1)) << 20, parts.group(2) == null ? HistoryLimits.DEFAULT.batches() : Long.parseLong(parts.group(2)));
    }

    /** What is debugged leaves nothing outside, unless that is wanted. */
    private void checkDebug() throws UsageException {
        if (live && safe) {
            throw new UsageException("Options --safe and --no-safe say the opposite. Give one of them.");
        }
        safe |= debug.isPresent() && !live;
    }

    private void checkRestore() throws UsageException {
        if (fresh && (restore.isPresent() || restoreFrom.isPresent())) {
            throw new UsageException("Options --fresh and --restore say the opposite. Give one of them.");
        }
    }

    private void checkAddress() throws UsageException {
        if (token.isPresent() && token.get().length() < DashboardAddress.MIN_TOKEN) {
            throw new UsageException("Option --token takes at least " + DashboardAddress.MIN_TOKEN + " characters: who knows the token can change the run. Make it longer.");
        }
        if (bind.isPresent() && token.isEmpty()) {
            throw new UsageException("Option --bind lets other machines reach the dashboard, so it needs a token of your own. Add --token TOKEN with at least "
                    + DashboardAddress.MIN_TOKEN + " characters.");
        }
        if (bind.isPresent() && uiPort.isEmpty()) {
            throw new UsageException("Option --bind is for the dashboard, but there is none. Add --ui PORT, or leave --bind out.");
        }
    }

    private void set(String text) throws UsageException {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw new UsageException("Option --set takes NAME=VALUE, not '" + text + "'.");
        }
        parameters.put(text.substring(0, equals).strip(), text.substring(equals + 1));
    }

    private void conf(String text) throws UsageException {
        int equals = text.indexOf('=');
        String key = equals < 0 ? "" : text.substring(0, equals).strip();
        if (!key.startsWith("sluice.") && !key.startsWith("spark.")) {
            throw new UsageException("Option --conf takes KEY=VALUE with a key that begins with 'sluice.' or 'spark.', not '" + text + "'.");
        }
        settings.put(key, text.substring(equals + 1).strip());
    }

    private static OptionalInt ui(Value value) throws UsageException {
        String text = value.text("PORT");
        if (text.equals("off")) {
            return OptionalInt.empty();
        }
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= 65535) {
                return OptionalInt.of(port);
            }
        } catch (NumberFormatException e) {
            // falls through to the message that says what is allowed
        }
        throw new UsageException("Option --ui takes a port from 0 (any free one) to 65535 or 'off', not '" + text + "'.");
    }

    private static UsageException unknown(String name) {
        if (!name.startsWith("-")) {
            return new UsageException("Unexpected argument '" + name + "'. Options begin with '--'; see --help.");
        }
        String near = Nearest.to(name, KNOWN).map(option -> " Did you mean '" + option + "'?").orElse("");
        return new UsageException("Unknown option '" + name + "'." + near + " See --help.");
    }

    /** What belongs to one option: after the equals sign or the next argument. */
    private record Value(String option, String inline, Iterator<String> rest) {

        boolean flag() throws UsageException {
            if (inline != null) {
                throw new UsageException("Option " + option + " takes no value, but '" + inline + "' was given.");
            }
            return true;
        }

        String text(String form) throws UsageException {
            if (inline != null) {
                return inline;
            }
            if (!rest.hasNext()) {
                throw new UsageException("Option " + option + " needs a value: " + option + " " + form + ".");
            }
            return rest.next();
        }

        long whole(String form, long min, long max, String meaning) throws UsageException {
            String text = text(form);
            try {
                long value = Long.parseLong(text);
                if (value >= min && value <= max) {
                    return value;
                }
            } catch (NumberFormatException e) {
                // falls through to the message that says what is allowed
            }
            String range = max == Long.MAX_VALUE ? min + " or more" : min + " to " + max;
            throw new UsageException("Option " + option + " takes " + meaning + ", a whole number, " + range + ", not '" + text + "'.");
        }

        Duration duration() throws UsageException {
            String text = text("DURATION");
            return DurationText.parse(text).filter(value -> value.toMillis() > 0).orElseThrow(() -> new UsageException(
                    "Option " + option + " takes a duration of at least 1 ms such as '500 ms', '1s' or '5 min', not '" + text + "'."));
        }

        Path path() throws UsageException {
            String text = text("DIR");
            if (text.isBlank()) {
                throw new UsageException("Option " + option + " takes a directory, but its value is empty.");
            }
            try {
                return Path.of(text);
            } catch (InvalidPathException e) {
                throw new UsageException("Option " + option + " takes a directory, but '" + text + "' is not a path: " + e.getReason() + ".");
            }
        }

        String choice(String first, String second) throws UsageException {
            String text = text(first + "|" + second);
            if (!text.equals(first) && !text.equals(second)) {
                throw new UsageException("Option " + option + " takes '" + first + "' or '" + second + "', not '" + text + "'.");
            }
            return text;
        }
    }
}
