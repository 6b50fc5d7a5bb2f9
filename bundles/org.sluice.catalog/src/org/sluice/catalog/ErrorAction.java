package org.sluice.catalog;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What may be done when code that a node runs fails. */
public enum ErrorAction {
    /** The batch fails, what it changed is undone, and the run stops. */
    FAIL,
    /** The record is left out and counted. */
    SKIP,
    /** The record is left out, counted, and given out at the port {@link Port#ERRORS}. */
    DEAD_LETTER,
    /** The work is done again so many times, with a wait in between; then as {@link #FAIL}. */
    RETRY;

    /** The attribute of nodes and pipelines that says what is done, as people see it. */
    public static final Parameter PARAMETER = Parameter.optional("errorPolicy", "On error", ParameterType.STRING,
            "What happens when code of the node fails. FAIL: the run stops. SKIP: the record is left out and counted. DEAD_LETTER: "
                    + "it is given out at the port 'errors', too. RETRY: the work is done again so many times, with a wait that doubles. "
                    + "Empty: what the pipeline says.",
            "RETRY 3 100 ms");

    /** The port of records that code failed on. */
    static final Port ERRORS = new Port(Port.ERRORS, Shape.RECORDS,
            "Records that code of the node failed on: record, node, batch and exception.");

    /** Methods of the engine that call a function for one record, or one key, at a time. */
    private static final Set<String> RECORD_BY_RECORD = Set.of("map", "flatMap", "filter", "mapToPair", "flatMapToPair", "mapValues",
            "flatMapValues", "reduce", "reduceByKey", "combineByKey", "aggregateByKey", "updateStateByKey", "mapWithState", "foreachRDD");

    private static final Pattern CALL = Pattern.compile("\\{\\w+\\}\\.\\[?(?:<.*?>)?\\]?(\\w+)\\(.*");

    /** What a type of node allows; empty when no code of it can fail. */
    static List<ErrorAction> allowedFor(NodeType type) {
        Matcher call = CALL.matcher(type.code());
        // a sink's policy is that of its output operation, whatever the records go through before it
        String step = !call.matches() ? "" : type.category() == Category.SINK && !type.code().startsWith("{in}.foreachRDD(") ? "output" : call.group(1);
        if (RECORD_BY_RECORD.contains(step)) {
            return List.copyOf(EnumSet.allOf(ErrorAction.class));
        }
        boolean runsCode = type.category() == Category.SINK
                || type.parameters().stream().anyMatch(parameter -> parameter.type() == ParameterType.LAMBDA);
        return runsCode ? List.of(FAIL, RETRY) : List.of();
    }

    /** Whether the record is left out. */
    public boolean skips() {
        return this == SKIP || this == DEAD_LETTER;
    }
}
