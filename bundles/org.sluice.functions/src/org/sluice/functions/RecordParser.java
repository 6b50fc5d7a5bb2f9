package org.sluice.functions;

import java.io.Serializable;

/**
 * Turns a line of text into a Java record. Immutable and safe for any thread; its method can be given to a stream as a
 * function: {@code lines.map(CsvParser.of(Reading.class)::parse)}.
 *
 * <p>Fields of these types are read from text: {@code String}, primitive types and their classes, {@code BigDecimal},
 * {@code BigInteger}, enums, {@code UUID} and the types of {@code java.time} that have a text form. Where there is no text, a
 * {@code String} is empty, a field of another class is {@code null} and a primitive one makes the line malformed.
 *
 * @param <T> the record
 */
public interface RecordParser<T> extends Serializable {

    /**
     * The record in a line.
     *
     * @throws MalformedLineException the line is no such record
     */
    T parse(String line);
}
