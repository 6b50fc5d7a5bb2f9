package org.sluice.model;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sluice.catalog.ErrorAction;
import org.sluice.catalog.NodeType;
import org.sluice.catalog.Port;

/**
 * What happens when code of a node fails, as files store it: {@code FAIL}, {@code SKIP}, {@code DEAD_LETTER}, or
 * {@code RETRY 3 100 ms}; upper or lower case.
 *
 * @param action  what is done
 * @param retries how often work is done again, 1 or more; 0 unless {@link ErrorAction#RETRY}
 * @param backoff wait before the first retry; zero unless {@link ErrorAction#RETRY}
 */
public record ErrorPolicyText(ErrorAction action, int retries, Duration backoff) {

    private static final Pattern RETRY = Pattern.compile("RETRY\\s+(\\d{1,9})(?:\\s+(\\S.*))?");

    public ErrorPolicyText {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(backoff, "backoff");
    }

    private ErrorPolicyText(ErrorAction action) {
        this(action, 0, Duration.ZERO);
    }

    /** What the text says; nothing when it is no error policy. */
    public static Optional<ErrorPolicyText> parse(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        Matcher retry = RETRY.matcher(upper);
        if (!retry.matches()) {
            return Arrays.stream(ErrorAction.values()).filter(action -> action != ErrorAction.RETRY && action.name().equals(upper))
                    .findFirst().map(ErrorPolicyText::new);
        }
        int times = Integer.parseInt(retry.group(1));
        try {
            Duration backoff = retry.group(2) == null ? Duration.ZERO : DurationText.parse(retry.group(2).toLowerCase(Locale.ROOT));
            return times < 1 ? Optional.empty() : Optional.of(new ErrorPolicyText(ErrorAction.RETRY, times, backoff));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What the node says itself; nothing when it says nothing, or what is no error policy. */
    public static Optional<ErrorPolicyText> of(Node node) {
        return Optional.ofNullable(node.getErrorPolicy()).flatMap(ErrorPolicyText::parse);
    }

    /**
     * What counts for the node: its own policy; {@code DEAD_LETTER} when an edge begins at its port {@link Port#ERRORS};
     * else that of the pipeline, where the type allows it; else {@code FAIL}.
     */
    public static ErrorPolicyText effective(Node node) {
        Optional<ErrorPolicyText> own = of(node);
        if (own.isPresent()) {
            return own.get();
        }
        if (sendsErrors(node)) {
            return new ErrorPolicyText(ErrorAction.DEAD_LETTER);
        }
        NodeType type = NodeTypes.typeOf(node);
        return PipelineBehavior.pipelineOf(node).map(Pipeline::getErrorPolicy).flatMap(ErrorPolicyText::parse)
                .filter(policy -> type.errorActions().contains(policy.action())).orElse(new ErrorPolicyText(ErrorAction.FAIL));
    }

    /** Whether an edge begins at the port {@link Port#ERRORS} of the node. */
    public static boolean sendsErrors(Node node) {
        return NodeTypes.typeOf(node).errorPort().filter(port -> !PipelineBehavior.outgoing(node, port.name()).isEmpty()).isPresent();
    }
}
