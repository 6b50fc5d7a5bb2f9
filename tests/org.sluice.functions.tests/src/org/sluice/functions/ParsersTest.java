package org.sluice.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ParsersTest {

    public record Reading(String sensor, double celsius) {
    }

    public enum Side {
        BUY, SELL
    }

    public record Trade(long id, Side side, BigDecimal price, Integer lots, LocalDate day, boolean open, char mark) {
    }

    public record Place(String name, Reading last, List<Double> history, Map<String, Integer> counts) {
    }

    public record Access(String host, String method, String path, int status, long size, Instant time) {
    }

    public record Entry(String time, String level, String message) {
    }

    public record Odd(Thread thread) {
    }

    public record Positive(int n) {
        public Positive {
            if (n <= 0) {
                throw new IllegalArgumentException("n is not positive");
            }
        }
    }

    private static String failure(RecordParser<?> parser, String line) {
        return assertThrows(MalformedLineException.class, () -> parser.parse(line)).getMessage();
    }

    private static String refusal(org.junit.jupiter.api.function.Executable executable) {
        return assertThrows(IllegalArgumentException.class, executable).getMessage();
    }

    @SuppressWarnings("unchecked")
    private static <T> RecordParser<T> copy(RecordParser<T> parser) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(parser);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (RecordParser<T>) in.readObject();
        }
    }

    @Test
    void shouldReadColumns() {
        assertEquals(new Reading("s1", 20.5), CsvParser.of(Reading.class).parse(" s1 , 20.5 "));
        assertEquals(new Reading("a;\"b\"", -1), CsvParser.of(Reading.class).separator(";").parse("\"a;\"\"b\"\"\";-1"));
        assertEquals(new Reading(" s1 ", 2), CsvParser.of(Reading.class).separator("\\t").trim(false).parse(" s1 \t2"));
        assertEquals(new Reading("'s1", 2), CsvParser.of(Reading.class).separator("||").quote("").parse("'s1||2"));
        assertEquals(new Trade(7, Side.SELL, new BigDecimal("1.10"), null, LocalDate.of(2026, 1, 31), true, 'x'),
                CsvParser.of(Trade.class).parse("7,SELL,1.10,,2026-01-31,TRUE,x"));
    }

    @Test
    void shouldNameWhatIsWrongWithColumns() {
        CsvParser<Reading> parser = CsvParser.of(Reading.class);

        assertEquals("field 'celsius': 'warm' is no double", failure(parser, "s1,warm"));
        assertEquals("field 'celsius' is empty; double is expected", failure(parser, "s1,"));
        assertEquals("'s1' has 1 column; Reading needs 2: sensor, celsius", failure(parser, "s1"));
        assertEquals("'s1,2,3' has 3 columns; Reading needs 2: sensor, celsius", failure(parser, "s1,2,3"));
        assertEquals("field 'side': 'HOLD' is no Side", failure(CsvParser.of(Trade.class), "7,HOLD,1,1,2026-01-31,true,x"));
        assertTrue(failure(parser, "\"s1,2").contains("quotes are not closed"), failure(parser, "\"s1,2"));
        assertTrue(failure(parser, "").startsWith("'' "), failure(parser, ""));
        assertEquals("no Positive is made of [0]: n is not positive", failure(CsvParser.of(Positive.class), "0"));
        assertTrue(failure(parser, "x".repeat(5000)).length() < 300);
    }

    @Test
    void shouldRefuseWhatCannotWork() {
        assertTrue(refusal(() -> CsvParser.of(Odd.class)).startsWith("Field 'thread' of 'Odd' is a Thread"));
        assertTrue(refusal(() -> JsonParser.of(Odd.class)).startsWith("Field 'thread' of 'Odd' is a java.lang.Thread"));
        assertTrue(refusal(() -> CsvParser.of(String.class)).startsWith("'java.lang.String' is no record"));
        assertTrue(refusal(() -> CsvParser.of(Reading.class).separator("")).startsWith("The separator is empty"));
        assertTrue(refusal(() -> CsvParser.of(Reading.class).quote("''")).startsWith("The quote"));
        assertTrue(refusal(() -> RegexParser.of(Reading.class, "(.*)")).startsWith("The regular expression has 1 group; Reading needs 2"));
        assertTrue(refusal(() -> RegexParser.of(Reading.class, "(?<sensor>.*)")).startsWith("The regular expression has no group 'celsius'"));
        assertTrue(refusal(() -> RegexParser.of(Reading.class, "(")).contains("Unclosed group"));
        assertTrue(refusal(() -> LogParser.of(Reading.class, LogFormat.ISO)).startsWith("The log format ISO has no field 'sensor'"));
    }

    @Test
    void shouldReadObjects() {
        assertEquals(new Reading("s1", 20.5), JsonParser.of(Reading.class).parse("{\"celsius\": 20.5, \"sensor\": \"s1\", \"more\": [1]}"));
        assertEquals(new Place("hall", new Reading("", 2), List.of(1.0, 2e3), Map.of("a", 1000)), JsonParser.of(Place.class).parse(
                "{\"name\":\"hall\",\"last\":{\"celsius\":2},\"history\":[1,2e3],\"counts\":{\"a\":1e3}}"));
    }

    @Test
    void shouldNameWhatIsWrongWithObjects() {
        JsonParser<Reading> parser = JsonParser.of(Reading.class);

        assertEquals("field 'celsius': '\"20\"' is no double", failure(parser, "{\"sensor\":\"a\",\"celsius\":\"20\"}"));
        assertEquals("field 'celsius' is empty; double is expected", failure(parser, "{\"sensor\":\"a\"}"));
        assertEquals("field 'sensor': '1' is no String", failure(parser, "{\"sensor\":1,\"celsius\":2}"));
        assertEquals("'[1]' is no JSON object; Reading needs one with sensor, celsius", failure(parser, "[1]"));
        assertEquals("'{} {}' is no JSON (column 5)", failure(parser, "{} {}"));
        assertEquals("field 'history[1]': 'true' is no Double",
                failure(JsonParser.of(Place.class), "{\"last\":{\"celsius\":2},\"history\":[1,true]}"));
        assertEquals("field 'last.celsius' is empty; double is expected", failure(JsonParser.of(Place.class), "{\"last\":{}}"));
        assertTrue(failure(parser, "{sensor:1}").startsWith("'{sensor:1}' is no JSON"), failure(parser, "{sensor:1}"));
        assertTrue(failure(parser, "").startsWith("'' is no JSON"), failure(parser, ""));
        assertEquals("field 'n': '1.5' is no int", failure(JsonParser.of(Positive.class), "{\"n\":1.5}"));
        assertEquals("field 'n': '1e999999999' is no int", failure(JsonParser.of(Positive.class), "{\"n\":1e999999999}"));
    }

    @Test
    void shouldReadGroups() {
        assertEquals(new Reading("s1", 20.5), RegexParser.of(Reading.class, "(\\w+)=(.*)").parse("s1=20.5"));
        assertEquals(new Reading("s1", 20.5), RegexParser.of(Reading.class, "(?<celsius>[\\d.]+) (in|at) (?<sensor>\\w+)").parse("20.5 in s1"));
        assertEquals("'s1' does not match '(\\w+)=(.*)'", failure(RegexParser.of(Reading.class, "(\\w+)=(.*)"), "s1"));
        assertEquals("field 'celsius': 'x' is no double", failure(RegexParser.of(Reading.class, "(\\w+)=(.*)"), "s1=x"));
    }

    @Test
    void shouldReadLogs() {
        String common = "127.0.0.1 - frank [10/Oct/2000:13:55:36 -0700] \"GET /apache_pb.gif HTTP/1.0\" 200 2326";

        assertEquals(new Access("127.0.0.1", "GET", "/apache_pb.gif", 200, 2326, Instant.parse("2000-10-10T20:55:36Z")),
                LogParser.of(Access.class, LogFormat.COMMON).parse(common));
        assertEquals(new Access("::1", "", "", 400, 0, Instant.parse("2000-10-10T20:55:36Z")), LogParser.of(Access.class, LogFormat.COMBINED)
                .parse("::1 - - [10/Oct/2000:13:55:36 -0700] \"\\x16\\x03\" 400 - \"-\" \"curl \\\"8\\\"\""));
        assertEquals(new Entry("10:01:02", "WARN", "disk [a] is full"), LogParser.of(Entry.class, LogFormat.BRACKETS).parse("[10:01:02][WARN ] disk [a] is full"));
        assertEquals(new Entry("2026-01-31T10:00:00Z", "INFO", "up"), LogParser.of(Entry.class, LogFormat.ISO).parse("2026-01-31T10:00:00Z INFO up"));
        assertTrue(failure(LogParser.of(Access.class, LogFormat.COMMON), "hello").startsWith("'hello' is no line of the log format COMMON: host, ident"));
        assertEquals("field 'time': '10/Okt/2000' is no Instant",
                failure(LogParser.of(Access.class, LogFormat.COMMON), common.replace("10/Oct/2000:13:55:36 -0700", "10/Okt/2000")));
    }

    @Test
    void shouldWorkTheSameAfterATripOverTheWire() throws Exception {
        assertEquals(new Reading("s1", 2), copy(CsvParser.of(Reading.class).separator(";").trim(false)).parse("s1;2"));
        assertEquals(new Reading("s1", 2), copy(JsonParser.of(Reading.class)).parse("{\"sensor\":\"s1\",\"celsius\":2}"));
        assertEquals(new Reading("s1", 2), copy(RegexParser.of(Reading.class, "(.*)=(.*)")).parse("s1=2"));
        assertEquals(new Entry("1", "E", "m"), copy(LogParser.of(Entry.class, LogFormat.BRACKETS)).parse("[1][E]m"));
    }

    /** Whatever comes in, there is a record or one clear failure. */
    @Test
    void shouldFailInOneWayOnDamagedLines() {
        List<RecordParser<?>> parsers = List.of(CsvParser.of(Trade.class), JsonParser.of(Place.class), RegexParser.of(Reading.class, "(.*)=(.*)"),
                LogParser.of(Access.class, LogFormat.COMBINED));
        String alphabet = "{}[]\"':,;= \\\n\tab10.-eE\u0000é";
        Random random = new Random(1);
        for (int i = 0; i < 4000; i++) {
            StringBuilder line = new StringBuilder();
            random.ints(random.nextInt(20), 0, alphabet.length()).forEach(c -> line.append(alphabet.charAt(c)));
            for (RecordParser<?> parser : parsers) {
                try {
                    parser.parse(line.toString());
                } catch (MalformedLineException e) {
                    assertTrue(!e.getMessage().isBlank(), line.toString());
                }
            }
        }
    }
}
