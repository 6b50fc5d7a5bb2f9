package org.sluice.catalog;

import static org.sluice.catalog.Descriptors.operator;
import static org.sluice.catalog.Descriptors.output;
import static org.sluice.catalog.ParameterType.BOOLEAN;
import static org.sluice.catalog.ParameterType.ENUM;
import static org.sluice.catalog.ParameterType.JAVA_TYPE;
import static org.sluice.catalog.ParameterType.STRING;

import java.util.List;

/** Turns lines of text into records with fields. */
final class ParseTypes {

    private static final String MALFORMED = " A line that does not fit fails: the message names the field, its text and what was expected.";

    private ParseTypes() {
    }

    static List<NodeType> all() {
        return List.of(csv(), json(), regex(), log());
    }

    private static NodeType parser(String id, String label, String icon, String doc, String example, List<Parameter> parameters,
            String code) {
        return operator(id, Category.STATELESS, label, icon, doc + MALFORMED, example,
                List.of(new Port(Port.IN, Shape.RECORDS, "Lines of text.")), output(Shape.RECORDS, "A record for each line."),
                parameters, code);
    }

    private static Parameter recordType(String doc) {
        return Parameter.required("recordType", "Record", JAVA_TYPE, "Record schema of the pipeline, or a Java record. " + doc, "Reading");
    }

    private static NodeType csv() {
        return parser("ParseCsvOperator", "Parse CSV", "table-2",
                "Turns each line of separated values into a record: a column for each field, in the order of the fields.",
                "`s1;20.5` with separator `;` becomes `Reading[sensor=s1, celsius=20.5]`.",
                List.of(
                        recordType("Its fields are the columns, in order."),
                        Parameter.required("separator", "Separator", STRING, "What is between two columns; \\t is the tab.", ";")
                                .defaultsTo(","),
                        Parameter.optional("quote", "Quote", STRING,
                                "The character around values that contain the separator; empty when nothing is quoted.", "'")
                                .defaultsTo("\""),
                        Parameter.optional("trim", "Trim", BOOLEAN, "Whether blanks around values are left out.", "false")
                                .defaultsTo("true")),
                "{in}.map(CsvParser.of({recordType}.class).separator({separator})[.quote({quote})].trim({trim})::parse)");
    }

    private static NodeType json() {
        return parser("ParseJsonOperator", "Parse JSON", "braces",
                "Turns each line that is a JSON object into a record: a member for each field, by name; other members are passed over.",
                "`{\"sensor\": \"s1\", \"celsius\": 20.5}` becomes `Reading[sensor=s1, celsius=20.5]`.",
                List.of(recordType("Its fields can be simple values, records, and lists and maps of these.")),
                "{in}.map(JsonParser.of({recordType}.class)::parse)");
    }

    private static NodeType regex() {
        return parser("ParseRegexOperator", "Parse with expression", "regex",
                "Turns each line into a record with a regular expression that fits the whole line. Its named groups are the fields "
                        + "of the same names; without named groups it has a group for each field, in the order of the fields.",
                "`(?<sensor>\\w+) is (?<celsius>.*) degrees`: `s1 is 20.5 degrees` becomes `Reading[sensor=s1, celsius=20.5]`.",
                List.of(
                        recordType("Its fields are the groups of the expression."),
                        Parameter.required("regex", "Regular expression", STRING, "As in java.util.regex.Pattern.",
                                "(?<sensor>\\w+)=(?<celsius>.*)")),
                "{in}.map(RegexParser.of({recordType}.class, {regex})::parse)");
    }

    private static NodeType log() {
        return parser("ParseLogOperator", "Parse log", "logs",
                "Turns each line of a log file into a record, which takes what it has fields for, by name. "
                        + "COMMON (web servers): host, ident, user, time, request, method, path, protocol, status, size. COMBINED: also referer "
                        + "and userAgent. BRACKETS, `[time][level] message`, and ISO, `2026-01-31T10:00:00Z level message`: time, level, message.",
                "BRACKETS, record `Entry(String level, String message)`: `[10:01:02][WARN] disk is full` becomes `Entry[level=WARN, message=disk is full]`.",
                List.of(
                        recordType("It needs not have all fields of the format; a time can be a String, an Instant or another type of java.time."),
                        new Parameter("format", "Format", ENUM, "", "COMBINED", null, null, List.of("COMMON", "COMBINED", "BRACKETS", "ISO"), true,
                                "How the lines look.", "BRACKETS")),
                "{in}.map(LogParser.of({recordType}.class, LogFormat.{format})::parse)");
    }
}
