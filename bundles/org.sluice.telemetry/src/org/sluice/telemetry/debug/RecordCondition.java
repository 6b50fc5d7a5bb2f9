package org.sluice.telemetry.debug;

/**
 * What a record has to be like. All parts that are said have to hold.
 *
 * @param className  class {@code sluice.conditions.…} on the class path of conditions, a {@code java.util.function.Predicate} that a designer has compiled from {@code expression};
 *                   {@code ""} = none. A record on which it throws does not match; the first such failure is shown as the breakpoint's problem
 * @param expression the Java it was compiled from, for people
 * @param contains   text that the JSON form of the record has to contain, {@code ""} = any. Of a STATE_ENTRY: that the value has to contain
 * @param key        of a STATE_ENTRY: the text of the key
 */
public record RecordCondition(String className, String expression, String contains, String key) {

    /** Every record. */
    public static final RecordCondition ANY = new RecordCondition("", "", "", "");

    public RecordCondition {
        className = className == null ? "" : className;
        expression = expression == null ? "" : expression;
        contains = contains == null ? "" : contains;
        key = key == null ? "" : key;
    }

    public static RecordCondition contains(String text) {
        return new RecordCondition("", "", text, "");
    }
}
