package org.sluice.functions;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads lines with a regular expression that fits the whole line. Its named groups are the fields of the same names; an
 * expression without named groups has a group for each field, in the order of the fields.
 *
 * <pre>{@code
 * record Reading(String sensor, double celsius) { }
 *
 * lines.map(RegexParser.of(Reading.class, "(\\w+)=(.*)")::parse)                          // s1=20.5
 * lines.map(RegexParser.of(Reading.class, "(?<celsius>.*) in (?<sensor>\\w+)")::parse)    // 20.5 in s1
 * }</pre>
 *
 * @param <T> the record
 */
public final class RegexParser<T> implements RecordParser<T> {

    private static final long serialVersionUID = 1L;

    private static final Pattern NAMED_GROUP = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\(\\?<([A-Za-z][A-Za-z0-9]*)>");

    private final Class<T> type;
    private final Pattern pattern;
    private final boolean named;
    private transient RecordForm<T> form;

    private RegexParser(Class<T> type, Pattern pattern) {
        this.type = type;
        this.pattern = pattern;
        form = RecordForm.ofTexts(type);
        Set<String> groups = new HashSet<>();
        for (Matcher matcher = NAMED_GROUP.matcher(pattern.pattern()); matcher.find();) {
            groups.add(matcher.group(1));
        }
        named = !groups.isEmpty();
        requireGroups(groups);
    }

    private void requireGroups(Set<String> groups) {
        form.names().filter(name -> named && !groups.contains(name)).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException("The regular expression has no group '" + name + "', which " + form.name()
                    + " needs. Write it as '(?<" + name + ">...)'.");
        });
        int count = pattern.matcher("").groupCount();
        if (!named && count != form.size()) {
            throw new IllegalArgumentException("The regular expression has " + count + (count == 1 ? " group; " : " groups; ") + form.name()
                    + " needs " + form.size() + ": " + form.fields() + ". Add groups in parentheses, or name them, like '(?<"
                    + (form.size() == 0 ? "field" : form.field(0)) + ">...)'.");
        }
    }

    /**
     * The parser of a record class.
     *
     * @param regex regular expression, see {@link Pattern}
     * @throws java.util.regex.PatternSyntaxException it is none
     * @throws IllegalArgumentException its groups are not the fields of the record
     */
    public static <T> RegexParser<T> of(Class<T> type, String regex) {
        return new RegexParser<>(requireNonNull(type, "type"), Pattern.compile(regex));
    }

    private Object readResolve() {
        return new RegexParser<>(type, pattern);
    }

    @Override
    public T parse(String line) {
        Matcher matcher = pattern.matcher(line);
        if (!matcher.matches()) {
            throw new MalformedLineException(MalformedLineException.quote(line) + " does not match '" + pattern + "'");
        }
        Object[] values = new Object[form.size()];
        for (int i = 0; i < values.length; i++) {
            String text = named ? matcher.group(form.field(i)) : matcher.group(i + 1);
            values[i] = TextValues.read(form.field(i), form.fieldType(i), text);
        }
        return form.make(values);
    }
}
