package org.sluice.catalog;

import static org.sluice.catalog.Descriptors.anyInput;
import static org.sluice.catalog.Descriptors.operator;
import static org.sluice.catalog.Descriptors.output;
import static org.sluice.catalog.ParameterType.ENUM;
import static org.sluice.catalog.ParameterType.JAVA_TYPE;
import static org.sluice.catalog.ParameterType.LAMBDA;
import static org.sluice.catalog.ParameterType.STRING;

import java.util.List;

/** Works on the fields of records. */
final class FieldTypes {

    private FieldTypes() {
    }

    static List<NodeType> all() {
        return List.of(sql(), statistic(), select());
    }

    private static NodeType select() {
        return operator("SelectOperator", Category.STATELESS, "Select fields", "table-properties",
                "Turns each record into one of another record schema: fields are chosen, renamed and computed. A field without a line is "
                        + "taken from the field of the same name.",
                "Record `Fahrenheit(String sensor, double degrees)`, line `degrees = record.celsius() * 9 / 5 + 32`: "
                        + "`Reading[sensor=s1, celsius=20.0]` becomes `Fahrenheit[sensor=s1, degrees=68.0]`.",
                anyInput("Records with fields, or pairs."), output(Shape.RECORDS, "A record of the other schema for each record."),
                List.of(
                        Parameter.required("resultType", "New record", JAVA_TYPE, "Name of a record schema of the pipeline.", "Fahrenheit"),
                        Parameter.optional("fields", "Fields", STRING,
                                "Lines like `field = expression`; the expression calls the record that comes in `record`. "
                                        + "Fields without a line keep their values.", "degrees = record.celsius() * 9 / 5 + 32")),
                "{in}.map(record -> new {resultType}({fields}))");
    }

    private static NodeType sql() {
        return operator("SqlOperator", Category.STATELESS, "SQL", "database-zap",
                "Gives what a query finds in the records of each batch, which are the rows of the table `input`; behind a Window node in those of the window. "
                        + "Fields are columns; the columns of the result become the fields of the same names. The dialect is that of H2, on Spark, too. All "
                        + "records of a batch are brought together for it.",
                "`SELECT sensor, AVG(celsius) AS mean FROM input GROUP BY sensor`: readings of two sensors give two records.",
                List.of(new Port(Port.IN, Shape.RECORDS, "Records to query.")), output(Shape.RECORDS, "A record for each row of the result, in its order."),
                List.of(
                        Parameter.required("query", "Query", STRING, "A SELECT from the table `input`. It is prepared once; values of records never become SQL.",
                                "SELECT COUNT(*) FROM input"),
                        Parameter.required("recordType", "Type of input", JAVA_TYPE,
                                "Record schema of the pipeline, or a Java record, of what comes in. Of any other type the table has the one column `value`.", "String")
                                .defaultsTo("String"),
                        Parameter.required("resultType", "Type of result", JAVA_TYPE,
                                "Record schema of the pipeline, or a Java record, that takes the columns of the result; a simple type when there is one column.", "Long")
                                .defaultsTo("Long")),
                "{in}.repartition(1){$break}.mapPartitions(SqlQuery.of({$argument}{query}, {$argument}{recordType}.class, {resultType}.class)::rows)");
    }

    private static NodeType statistic() {
        return operator("StatisticOperator", Category.STATELESS, "Statistic", "calculator",
                "Gives one number about a field of the records of each batch, like its mean; nothing for an empty batch. "
                        + "Behind a Window node it is the number of the window.",
                "`reading -> reading.celsius()`, mean: records of 10, 20 and 24 degrees give `18.0`.",
                anyInput("Records with a field that is a number."),
                output(Shape.RECORDS, "One number: Long for count, all of them (StatCounter) for stats, else Double. None for an empty batch."),
                List.of(
                        Parameter.required("field", "Field", LAMBDA, "Takes a record, gives the number.", "reading -> reading.celsius()"),
                        new Parameter("statistic", "Statistic", ENUM, "", "mean", null, null,
                                List.of("sum", "mean", "min", "max", "count", "stdev", "variance", "stats"), true,
                                "Which number to give. Standard deviation (stdev) and variance are those of the batch itself, not of "
                                        + "a sample; stats gives count, mean, stdev, max and min in one StatCounter.", "max")),
                "{in}.map({field}){$break}.map({$number} -> new StatCounter().merge((double) {$number}))"
                        + "{$break}.reduce(({$one}, {$other}) -> {$one}.merge({$other})){$break}.map({$all} -> {$all}.{statistic}())");
    }
}
