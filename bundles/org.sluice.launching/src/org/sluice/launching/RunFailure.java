package org.sluice.launching;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sluice.telemetry.BatchFrame;
import org.sluice.telemetry.FailureFrame;

/**
 * User code failed and ended the run.
 *
 * @param batch number of the batch, from 1
 * @param frame node, record and exception
 */
public record RunFailure(long batch, FailureFrame frame) {

    /** What a program says in its last line, for runs that fail before anybody could listen to their telemetry. */
    private static final Pattern LINE = Pattern.compile(
            "Node '(?<node>[^']*)' failed in batch (?<batch>\\d+)(?: \\(time \\d+\\))?(?: on record '(?<record>.*)')?: (?<exception>[\\w.$]+)(?:: (?<message>.*))?");

    /** What made a batch fail, if it did. */
    public static Optional<RunFailure> of(BatchFrame batch) {
        return batch.failure().map(frame -> new RunFailure(batch.number(), frame));
    }

    static Optional<RunFailure> ofLine(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.find()) {
            return Optional.empty();
        }
        return Optional.of(new RunFailure(Long.parseLong(matcher.group("batch")), new FailureFrame(matcher.group("node"),
                matcher.group("record"), matcher.group("exception"), matcher.group("message"), "")));
    }
}
