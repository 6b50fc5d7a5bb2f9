package org.sluice.streaming;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What happens when work of a batch fails: when user code throws, or a connector does. Never is an error swallowed: each is counted
 * ({@link org.sluice.streaming.report.NodeReport#errors()}), and an output that failed does not count as done.
 *
 * <p>Errors of user code are exceptions, {@link AssertionError} and {@link StackOverflowError}. Every other {@link Error}, such as no memory left, fails the batch whatever the policy.
 *
 * <p>Text form, for settings and models: {@code FAIL}, {@code SKIP}, {@code DEAD_LETTER}, {@code RETRY 3 100 ms}.
 *
 * @param kind    what is done
 * @param retries how often work is done again, 0 unless retrying
 * @param backoff wait before the first retry, doubled for each further one up to 30 s
 */
public record ErrorPolicy(Kind kind, int retries, Duration backoff) {

    private static final long LONGEST_BACKOFF_MILLIS = 30_000;
    private static final Pattern RETRY = Pattern.compile("RETRY\\s+(\\d{1,9})(?:\\s+(\\S.*))?");

    /** The kinds of policy. */
    public enum Kind {
        FAIL, SKIP, DEAD_LETTER, RETRY
    }

    /** The batch fails as a unit, what it changed is undone, and the run stops. The default. */
    public static final ErrorPolicy FAIL = new ErrorPolicy(Kind.FAIL, 0, new Duration(0));
    /** The record is left out and counted as an error of its node. */
    public static final ErrorPolicy SKIP = new ErrorPolicy(Kind.SKIP, 0, new Duration(0));
    /** As {@link #SKIP}, and the record goes to the error stream of its node ({@link DStreamLike#errors()}) or of the pipeline ({@link StreamingContext#errors()}). */
    public static final ErrorPolicy DEAD_LETTER = new ErrorPolicy(Kind.DEAD_LETTER, 0, new Duration(0));

    /** @throws PipelineDefinitionException SL-0343 when the numbers make no sense */
    public ErrorPolicy {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(backoff);
        boolean retry = kind == Kind.RETRY;
        if (retry && (retries < 1 || backoff.milliseconds() < 0) || !retry && (retries != 0 || !backoff.isZero())) {
            throw new PipelineDefinitionException("SL-0343", "The error policy " + kind + " is to retry " + retries + " times, " + backoff + " apart. Give RETRY one time or more and "
                    + "a wait of 0 ms or more; the other policies do not retry.");
        }
    }

    /**
     * Does the failed work again. When an output fails it alone is done again, with the same records. When anything else fails the batch is undone and computed again from
     * the same input, without the outputs that are done already. When the last retry fails, too: as {@link #FAIL}.
     *
     * @param retries how often, 1 or more
     * @param backoff wait before the first retry, by the engine's clock
     */
    public static ErrorPolicy retry(int retries, Duration backoff) {
        return new ErrorPolicy(Kind.RETRY, retries, backoff);
    }

    /** Reads the text form; upper or lower case. @throws PipelineDefinitionException SL-0343 */
    public static ErrorPolicy parse(String text) {
        String upper = text.trim().toUpperCase(Locale.ROOT);
        switch (upper) {
            case "FAIL":
                return FAIL;
            case "SKIP":
                return SKIP;
            case "DEAD_LETTER":
                return DEAD_LETTER;
            default:
                Matcher m = RETRY.matcher(upper);
                Duration backoff = !m.matches() ? null : m.group(2) == null ? new Duration(0) : Parameters.duration(m.group(2).toLowerCase(Locale.ROOT));
                if (backoff == null) {
                    throw new PipelineDefinitionException("SL-0343", "'" + text + "' is no error policy. Use FAIL, SKIP, DEAD_LETTER or, for example, RETRY 3 100 ms.");
                }
                return retry(Integer.parseInt(m.group(1)), backoff);
        }
    }

    /** Whether a record that failed is left out. */
    public boolean skips() {
        return kind == Kind.SKIP || kind == Kind.DEAD_LETTER;
    }

    /** How long to wait before a retry. @param retry 1 for the first */
    public long delayMillis(int retry) {
        long delay = backoff.milliseconds();
        for (int i = 1; i < retry && delay < LONGEST_BACKOFF_MILLIS; i++) {
            delay *= 2;
        }
        return Math.max(backoff.milliseconds(), Math.min(delay, LONGEST_BACKOFF_MILLIS));
    }

    /** The text form. */
    @Override
    public String toString() {
        return kind == Kind.RETRY ? "RETRY " + retries + " " + backoff : kind.name();
    }
}
