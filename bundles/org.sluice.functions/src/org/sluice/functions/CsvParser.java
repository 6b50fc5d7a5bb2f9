package org.sluice.functions;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads lines of separated values (RFC 4180, one line a record): a column for each field, in the order of the fields.
 *
 * <pre>{@code
 * record Reading(String sensor, double celsius) { }
 *
 * lines.map(CsvParser.of(Reading.class).separator(";")::parse)      // s1;20.5
 * }</pre>
 *
 * @param <T> the record
 */
public final class CsvParser<T> implements RecordParser<T> {

    private static final long serialVersionUID = 1L;

    private final Class<T> type;
    private final String separator;
    private final String quote;
    private final boolean trim;
    private transient RecordForm<T> form;
    private transient CSVFormat format;

    private CsvParser(Class<T> type, String separator, String quote, boolean trim) {
        this.type = type;
        this.separator = separator;
        this.quote = quote;
        this.trim = trim;
        prepare();
    }

    /** Columns separated by commas, quoted by {@code "}, without the blanks around them. */
    public static <T> CsvParser<T> of(Class<T> type) {
        return new CsvParser<>(requireNonNull(type, "type"), ",", "\"", true);
    }

    /**
     * With another separator.
     *
     * @param text one or more characters; <code>\t</code> is the tab
     */
    public CsvParser<T> separator(String text) {
        return new CsvParser<>(type, text, quote, trim);
    }

    /**
     * With another character around values that contain the separator; twice within quotes it stands for itself.
     *
     * @param text one character, or none when nothing is quoted
     */
    public CsvParser<T> quote(String text) {
        return new CsvParser<>(type, separator, text, trim);
    }

    /** Tells whether blanks around values belong to them. */
    public CsvParser<T> trim(boolean without) {
        return new CsvParser<>(type, separator, quote, without);
    }

    private void prepare() {
        if (separator.isEmpty()) {
            throw new IllegalArgumentException("The separator is empty. Give one character, like ';'.");
        }
        if (quote.length() > 1) {
            throw new IllegalArgumentException("The quote " + MalformedLineException.quote(quote) + " is longer than a character. Give one, or none.");
        }
        form = RecordForm.ofTexts(type);
        CSVFormat.Builder builder = CSVFormat.Builder.create().setDelimiter(separator.replace("\\t", "\t"))
                .setQuote(quote.isEmpty() ? null : quote.charAt(0)).setIgnoreSurroundingSpaces(trim).setTrim(trim).setIgnoreEmptyLines(false);
        format = builder.build();
    }

    private Object readResolve() {
        return new CsvParser<>(type, separator, quote, trim);
    }

    @Override
    public T parse(String line) {
        CSVRecord columns = columns(line);
        if (columns.size() != form.size()) {
            throw new MalformedLineException(MalformedLineException.quote(line) + " has " + columns.size() + (columns.size() == 1 ? " column; " : " columns; ")
                    + form.name() + " needs " + form.size() + ": " + form.fields());
        }
        Object[] values = new Object[form.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = TextValues.read(form.field(i), form.fieldType(i), columns.get(i));
        }
        return form.make(values);
    }

    private CSVRecord columns(String line) {
        try (CSVParser parser = CSVParser.parse(line, format)) {
            List<CSVRecord> records = parser.getRecords();
            if (records.size() == 1) {
                return records.get(0);
            }
            throw new MalformedLineException(MalformedLineException.quote(line) + " is " + (records.isEmpty() ? "empty; " : "more than one line; ")
                    + form.name() + " needs " + form.size() + " columns: " + form.fields());
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new MalformedLineException(MalformedLineException.quote(line) + " is not separated by '" + separator + "': quotes are not closed, or text follows them", e);
        }
    }
}
