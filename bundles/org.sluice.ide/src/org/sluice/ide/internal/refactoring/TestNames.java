package org.sluice.ide.internal.refactoring;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a golden test names its pipeline, nodes and parameters. */
final class TestNames {

    /** A name in a test, without its quotes; {@code section} is the member of the test that it is in. */
    record Name(String section, int offset, String text) {
    }

    private static final Pattern TOKEN = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|[{}\\[\\]:,]"); //$NON-NLS-1$
    private static final Set<String> BY_NODE = Set.of("inputs", "expect", "state", "errors"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

    private final Deque<Boolean> objects = new ArrayDeque<>();
    private final Deque<String> keys = new ArrayDeque<>();
    private final List<Name> nodes = new ArrayList<>();
    private final List<Name> parameters = new ArrayList<>();
    private String pipeline;

    private TestNames() {
    }

    static TestNames in(String json) {
        TestNames names = new TestNames();
        Matcher token = TOKEN.matcher(json);
        boolean value = false;
        while (token.find()) {
            switch (token.group().charAt(0)) {
                case '{', '[' -> {
                    names.objects.push(token.group().charAt(0) == '{');
                    names.keys.push(""); //$NON-NLS-1$
                    value = false;
                }
                case '}', ']' -> {
                    names.objects.poll();
                    names.keys.poll();
                    value = false;
                }
                case ':' -> value = true;
                case ',' -> value = false;
                default -> names.text(token.start(1), token.group(1), value);
            }
        }
        return names;
    }

    private void text(int offset, String text, boolean value) {
        if (objects.isEmpty() || !objects.peek()) {
            return;
        }
        if (!value) {
            keys.pop();
            keys.push(text);
        }
        String section = objects.size() == 2 ? keys.peekLast() : ""; //$NON-NLS-1$
        if (objects.size() == 1 && value && keys.peek().equals("pipeline")) { //$NON-NLS-1$
            pipeline = text;
        } else if (!value && BY_NODE.contains(section) || value && section.equals("fails") && keys.peek().equals("node")) { //$NON-NLS-1$ //$NON-NLS-2$
            nodes.add(new Name(section, offset, text));
        } else if (!value && section.equals("parameters")) { //$NON-NLS-1$
            parameters.add(new Name(section, offset, text));
        }
    }

    /** The pipeline as the test names it. */
    Optional<String> pipeline() {
        return Optional.ofNullable(pipeline);
    }

    /** Ids of nodes. */
    List<Name> nodes() {
        return nodes;
    }

    List<Name> parameters() {
        return parameters;
    }
}
