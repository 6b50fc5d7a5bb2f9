package org.sluice.validation;

import static org.sluice.validation.Severity.ERROR;
import static org.sluice.validation.Severity.INFO;
import static org.sluice.validation.Severity.WARNING;

import java.util.Arrays;
import java.util.Optional;

/**
 * Everything that a validation can find. Codes never change their meaning; a code that is no longer used is not used
 * again. The hundreds tell the subject: 1 pipeline, 2 graph, 3 values of nodes, 5 Java.
 */
public enum DiagnosticCode {

    BATCH_INTERVAL("SL-0101", ERROR, "The batch interval %s. Set one of at least 1 millisecond, like '1 s'."),
    EMPTY_GRAPH("SL-0102", ERROR, "The pipeline '%s' has no nodes. Put a source, what to do with its records, and a sink on it."),
    NO_SINK("SL-0103", ERROR, "The pipeline '%s' has no sink, so nothing would ever be computed. Add one, like 'Print'."),
    CHECKPOINT_DIRECTORY("SL-0104", INFO,
            "The node '%s' keeps state, but the pipeline has no checkpoint directory: a restart begins with empty state."
                    + " Set the checkpoint directory of the pipeline where that matters."),
    PARAMETER_NAME("SL-0105", ERROR,
            "The parameter '%s' cannot be used in expressions: its name is no Java name. Use letters and digits, like 'minLength'."),
    PARAMETER_TWICE("SL-0106", ERROR, "There is more than one parameter '%s'. Give each one a name of its own."),
    PARAMETER_DEFAULT("SL-0107", ERROR, "The default '%s' of the parameter '%s' is not %s. Correct it, or change the type %s."),
    SCHEMA_NAME("SL-0108", ERROR,
            "The record schema '%s' cannot become a Java class: its name is no Java name. Use letters and digits, like 'Reading'."),
    SCHEMA_TWICE("SL-0109", ERROR, "There is more than one record schema '%s'. Give each one a name of its own."),
    SCHEMA_FIELD("SL-0110", ERROR, "The field '%s' of the record schema '%s' is wrong: %s. %s."),
    CHECKPOINT_INTERVAL("SL-0111", ERROR,
            "The checkpoint interval '%s' is no multiple of the batch interval '%s'. Use %s."),
    SECRET_STORED("SL-0112", ERROR,
            "The parameter '%s' is secret, but %s stores its value in the file. Remove the value; a run takes it from the environment variable %s,"
                    + " or store a reference, like '${file:/run/secrets/%s}'."),
    ENVIRONMENT_NAME("SL-0113", ERROR,
            "The environment '%s' cannot be chosen with --env: %s. Give it a name of its own of letters, digits, '-' and '_', like 'prod'."),
    ENVIRONMENT_VALUE_UNKNOWN("SL-0114", ERROR, "The environment '%s' %s. Remove that value, or correct its name."),
    ENVIRONMENT_VALUE("SL-0115", ERROR, "The value '%s' of the parameter '%s' in the environment '%s' is not %s. Correct it."),
    SETTING("SL-0116", ERROR, "The setting '%s' of the pipeline is '%s'. It has to be %s."),
    LOG_WITHOUT_DIRECTORY("SL-0117", ERROR,
            "The pipeline has the setting 'Write-ahead log', but no checkpoint directory to keep the log in. Set one, or switch the log off."),
    SETTING_NOT_ON_SPARK("SL-0118", INFO,
            "The setting '%s' is one of the engine of Sluice. Spark Streaming has nothing like it, so a program for Spark runs without it."),

    DUPLICATE_ID("SL-0201", ERROR, "The id '%s' is used more than once. Ids name state and checkpoints: give each node and edge its own."),
    INVALID_ID("SL-0202", ERROR,
            "'%s' cannot be an id: %s. Use letters and digits of ASCII, '-', '_' and '.', like 'filter-1'."),
    CYCLE("SL-0203", ERROR, "Records would go round for ever: '%s'. Remove one of these edges."),
    INPUT_NOT_CONNECTED("SL-0204", ERROR, "The input '%s' of node '%s' is not connected, so it gets no records. Connect a node to it."),
    PORT_TAKEN("SL-0205", ERROR,
            "The input '%s' of node '%s' takes one edge but has %d: from %s. Remove all but one."),
    PORT_UNKNOWN("SL-0206", ERROR, "The edge '%s' %s the port '%s' of node '%s', which has no such port. Connect it to %s."),
    SHAPE("SL-0207", ERROR,
            "Cannot connect '%s.%s' (%s) to '%s.%s' (%s): the node '%s' needs %s. %s."),
    NODE_TYPE_UNKNOWN("SL-0208", ERROR,
            "The type '%s' of node '%s' is not known here. Install the bundle that brings it, or remove the node."),
    OUTPUT_UNUSED("SL-0209", WARNING, "What leaves node '%s' goes nowhere. Connect its output '%s', or remove the node."),
    SHAPES_DIFFER("SL-0211", ERROR,
            "The input '%s' of node '%s' gets records from '%s' and pairs from '%s': they cannot be put into one stream."
                    + " Insert a 'Map to pair' or a 'Map' node before one of them."),
    SLIDES_DIFFER("SL-0212", ERROR,
            "The node '%s' cannot bring its inputs together: '%s' gives a batch every '%s', '%s' every '%s'. Give both the same slide."),
    INPUT_COMMENTED_OUT("SL-0213", ERROR,
            "The input '%s' of node '%s' gets no records, because %s is left out of the program. Take the comment back there, comment out this node, too, or connect another one."),
    EDGE_END("SL-0210", ERROR, "The edge '%s' has no %s: that node is not in the file. Remove the edge."),

    SUB_PIPELINE_FILE("SL-0220", ERROR, "The sub-pipeline of node '%s' cannot be put in place: %s. Correct its file, or choose another one."),
    SUB_PIPELINE_RECURSION("SL-0221", ERROR, "The sub-pipeline of node '%s' contains itself: %s. Remove one of these steps."),
    SUB_PIPELINE_PORTS("SL-0222", ERROR, "The ports of node '%s' are not those of its file: %s. Take these, and connect them."),
    SUB_PIPELINE_PARAMETER("SL-0223", ERROR, "The parameters of node '%s' do not fit its file: %s. Correct the line in 'Parameters'."),
    SUB_PIPELINE_SCHEMA("SL-0224", ERROR, "The sub-pipeline of node '%s' cannot be put in place: %s. Rename one of the two."),
    INSIDE_SUB_PIPELINE("SL-0225", ERROR, "Inside of node '%s': %s"),

    VALUE_MISSING("SL-0301", ERROR, "'%s' of node '%s' is empty, but the node cannot run without it. Give it a value, like '%s'."),
    OUT_OF_RANGE("SL-0302", ERROR, "'%s' of node '%s' is '%s', but must be %s. Change it, for example to '%s'."),
    DURATION("SL-0303", ERROR, "'%s' of node '%s' is '%s', but must be at least 1 millisecond. Change it, for example to '%s'."),
    NOT_A_FUNCTION("SL-0304", ERROR,
            "'%s' of node '%s' is a value, not a function. Write a lambda, like '%s'."),
    NOT_A_MULTIPLE("SL-0305", ERROR, "'%s' of node '%s' is '%s', which is no multiple of the batch interval '%s'. Use %s."),
    NOT_A_MULTIPLE_OF_SLIDE("SL-0313", ERROR,
            "'%s' of node '%s' is '%s', which is no multiple of '%s', the slide of the window before it. Use %s."),
    NOT_ALLOWED("SL-0306", ERROR, "'%s' of node '%s' is '%s', but must be one of %s. Choose one of these."),
    DIRECTORY_MISSING("SL-0307", WARNING,
            "The directory '%s' of node '%s' %s. Create it before the run, or correct the path."),
    FILE_MISSING("SL-0308", WARNING, "The file '%s' of node '%s' %s. Put it there before the run, or correct the path."),
    PARAMETER_UNKNOWN("SL-0309", ERROR,
            "'%s' of node '%s' refers to '${%s}', but the pipeline has no such parameter. Add the parameter%s, or correct the name."),
    WRONG_RECORD("SL-0314", ERROR, "'%s' of node '%s': record %d of batch %d, '%s', is no %s: %s. Correct it, or set '%s' to String."),
    NOT_A_TYPE("SL-0312", ERROR, "'%s' of node '%s' is wrong: %s. Write a Java type, like '%s'."),
    SCHEMA_UNKNOWN("SL-0321", ERROR, "'%s' of node '%s' is '%s', which is no record schema of the pipeline. %s."),
    FIELD_LINE("SL-0322", ERROR, "'%s' of node '%s' is wrong (line %d): %s. %s."),
    NOT_A_PATTERN("SL-0323", ERROR, "'%s' of node '%s' is no regular expression: %s (column %d). Correct it, for example to '%s'."),
    QUERY("SL-0349", ERROR, "'%s' of node '%s' is wrong (character %d): %s. Correct it."),
    ERROR_POLICY("SL-0345", ERROR, "The error policy of %s is '%s', which is none. Use %s."),
    ERROR_POLICY_NOT_ALLOWED("SL-0346", ERROR, "The error policy of %s cannot be %s: %s. %s."),
    ERRORS_NOT_READ("SL-0347", ERROR,
            "The error policy of node '%s' is DEAD_LETTER, but nothing reads the records it fails on. Connect its output 'errors', or choose SKIP."),
    ERRORS_NEVER_COME("SL-0348", ERROR,
            "The output 'errors' of node '%s' is connected, but its error policy is %s, so that nothing would ever come. Choose DEAD_LETTER, or remove the edge."),

    SYNTAX("SL-0501", ERROR, "'%s' of node '%s' is not Java (line %d, column %d): %s. Correct the expression."),
    MEANING("SL-0502", ERROR, "'%s' of node '%s' does not compile (line %d, column %d): %s. Correct the expression."),
    NODE_DOES_NOT_FIT("SL-0503", ERROR, "The node '%s' does not compile: %s. Look at what its inputs bring."),
    NOT_COMPILED("SL-0504", ERROR, "The pipeline '%s' cannot be compiled: %s."),
    RULE_FAILED("SL-0599", ERROR, "The check '%s' failed by itself: %s. Please report this with the file.");

    private final String code;
    private final Severity severity;
    private final String text;

    DiagnosticCode(String code, Severity severity, String text) {
        this.code = code;
        this.severity = severity;
        this.text = text;
    }

    /** The stable code, like {@code SL-0204}. */
    public String code() {
        return code;
    }

    /** How bad it is. */
    public Severity severity() {
        return severity;
    }

    /** The message with its arguments, on one line. */
    public String message(Object... arguments) {
        Object[] shown = arguments.clone();
        for (int i = 0; i < shown.length; i++) {
            if (shown[i] instanceof String argument) {
                shown[i] = OneLine.of(argument);
            }
        }
        return String.format(java.util.Locale.ROOT, text, shown);
    }

    /** The entry of a code. */
    public static Optional<DiagnosticCode> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    /**
     * Tells whether no sensible program can be written for a pipeline with this error, so that looking at its Java would
     * only tell nonsense.
     */
    public boolean preventsCompilation() {
        return switch (this) {
            case EMPTY_GRAPH, PARAMETER_NAME, PARAMETER_TWICE, SCHEMA_NAME, SCHEMA_TWICE, SCHEMA_FIELD, DUPLICATE_ID,
                INVALID_ID, CYCLE, INPUT_NOT_CONNECTED, INPUT_COMMENTED_OUT, PORT_TAKEN, PORT_UNKNOWN, SHAPE, NODE_TYPE_UNKNOWN, EDGE_END,
                VALUE_MISSING, NOT_ALLOWED, WRONG_RECORD, ERROR_POLICY, NOT_A_TYPE, SCHEMA_UNKNOWN, FIELD_LINE, SHAPES_DIFFER, RULE_FAILED,
                SUB_PIPELINE_FILE, SUB_PIPELINE_RECURSION, SUB_PIPELINE_PORTS, SUB_PIPELINE_PARAMETER, SUB_PIPELINE_SCHEMA, INSIDE_SUB_PIPELINE -> true;
            default -> false;
        };
    }
}
