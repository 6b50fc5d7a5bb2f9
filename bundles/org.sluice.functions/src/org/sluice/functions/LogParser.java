package org.sluice.functions;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAccessor;
import java.util.regex.Matcher;

/**
 * Reads lines of log files. The record takes what it has fields for, by name; {@link LogFormat} says which there are. A time
 * is a {@code String}, or a type of {@code java.time} that what is written suffices for. What is written as {@code -} is not
 * there: 0 for numbers, empty otherwise.
 *
 * <pre>{@code
 * record Access(String host, String path, int status, long size) { }
 *
 * lines.map(LogParser.of(Access.class, LogFormat.COMMON)::parse)
 * }</pre>
 *
 * @param <T> the record
 */
public final class LogParser<T> implements RecordParser<T> {

    private static final long serialVersionUID = 1L;

    private final Class<T> type;
    private final LogFormat format;
    private transient RecordForm<T> form;

    private LogParser(Class<T> type, LogFormat format) {
        this.type = type;
        this.format = format;
        form = RecordForm.ofTexts(type);
        form.names().filter(name -> !format.fields().contains(name)).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException("The log format " + format + " has no field '" + name + "', which " + form.name()
                    + " has. It has " + String.join(", ", format.fields()) + ".");
        });
    }

    /**
     * The parser of a record class.
     *
     * @throws IllegalArgumentException the record has a field that the format does not have
     */
    public static <T> LogParser<T> of(Class<T> type, LogFormat format) {
        return new LogParser<>(requireNonNull(type, "type"), requireNonNull(format, "format"));
    }

    private Object readResolve() {
        return new LogParser<>(type, format);
    }

    @Override
    public T parse(String line) {
        Matcher matcher = format.pattern().matcher(line);
        if (!matcher.matches()) {
            throw new MalformedLineException(MalformedLineException.quote(line) + " is no line of the log format " + format + ": "
                    + String.join(", ", format.fields()));
        }
        Object[] values = new Object[form.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(form.field(i), form.fieldType(i), matcher.group(form.field(i)));
        }
        return form.make(values);
    }

    private Object value(String field, Class<?> fieldType, String text) {
        boolean none = text == null || text.equals("-");
        if (none) {
            return TextValues.read(field, fieldType, fieldType.isPrimitive() ? "0" : null);
        }
        if (field.equals("time") && fieldType != String.class) {
            return time(fieldType, text);
        }
        return TextValues.read(field, fieldType, text);
    }

    private Object time(Class<?> fieldType, String text) {
        if (format.times() == null) {
            return TextValues.read("time", fieldType, text.replace(' ', 'T').replace(',', '.'));
        }
        try {
            TemporalAccessor time = format.times().parse(text);
            if (fieldType == Instant.class) {
                return Instant.from(time);
            }
            if (fieldType == OffsetDateTime.class) {
                return OffsetDateTime.from(time);
            }
            if (fieldType == ZonedDateTime.class) {
                return ZonedDateTime.from(time);
            }
            if (fieldType == LocalDateTime.class) {
                return LocalDateTime.from(time);
            }
        } catch (DateTimeException e) {
            // told below
        }
        throw new MalformedLineException("field 'time': " + MalformedLineException.quote(text) + " is no " + fieldType.getSimpleName());
    }
}
