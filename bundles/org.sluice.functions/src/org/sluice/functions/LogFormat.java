package org.sluice.functions;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Formats of lines in log files. */
public enum LogFormat {

    /**
     * The Common Log Format of web servers, {@code host ident user [time] "request" status size}. Fields: {@code host, ident,
     * user, time, request, method, path, protocol, status, size}.
     */
    COMMON(Expressions.COMMON, Expressions.WEB_TIME, "host", "ident", "user", "time", "request", "method", "path", "protocol", "status", "size"),

    /** {@link #COMMON}, and then {@code "referer" "userAgent"}. Fields: those and {@code referer, userAgent}. */
    COMBINED(Expressions.COMMON + " " + Expressions.quoted("referer") + " " + Expressions.quoted("userAgent"), Expressions.WEB_TIME, "host", "ident",
            "user", "time", "request", "method", "path", "protocol", "status", "size", "referer", "userAgent"),

    /** {@code [time][level] message}, blanks between them or not. Fields: {@code time, level, message}. */
    BRACKETS("\\[(?<time>[^\\]]*)\\]\\s*\\[\\s*(?<level>[^\\]]*?)\\s*\\]\\s*(?<message>.*)", null, "time", "level", "message"),

    /** {@code time level message}, the time in ISO 8601 form with {@code T} or a blank. Fields: {@code time, level, message}. */
    ISO("(?<time>\\d{4}-\\d\\d-\\d\\d[T ][^ ]+)\\s+\\[?(?<level>[A-Za-z]+)\\]?:?\\s+(?<message>.*)", null, "time", "level", "message");

    private final Pattern pattern;
    private final DateTimeFormatter times;
    private final List<String> fields;

    LogFormat(String regex, DateTimeFormatter times, String... fields) {
        pattern = Pattern.compile(regex);
        this.times = times;
        this.fields = List.of(fields);
    }

    Pattern pattern() {
        return pattern;
    }

    /** How times are written; null for ISO 8601. */
    DateTimeFormatter times() {
        return times;
    }

    /** Names of the fields a record can have. */
    public List<String> fields() {
        return fields;
    }

    /** Parts of the formats; constants of an enum cannot be used by its own constants. */
    private static final class Expressions {

        // Apache HTTP Server documentation, "Log Files", Common Log Format; quotes within are escaped by backslashes
        static final String COMMON = "(?<host>\\S+) (?<ident>\\S+) (?<user>.+?) \\[(?<time>[^\\]]+)\\] "
                + "\"(?<request>(?:(?<method>[A-Z]+) (?<path>\\S+)(?: (?<protocol>[^\" ]+))?)|(?:[^\"\\\\]|\\\\.)*)\" (?<status>\\d{3}|-) (?<size>\\d+|-)";

        static final DateTimeFormatter WEB_TIME = DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH);

        static String quoted(String name) {
            return "\"(?<" + name + ">(?:[^\"\\\\]|\\\\.)*)\"";
        }
    }
}
