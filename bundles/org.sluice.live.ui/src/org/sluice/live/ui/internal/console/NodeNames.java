package org.sluice.live.ui.internal.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sluice.telemetry.NodeDescription;
import org.sluice.telemetry.PipelineDescription;

/** Finds the nodes that lines of a run's console name: by their id or name in quotes, or by their id before a colon where the message begins. */
final class NodeNames {

    /** As a pattern of the console: lines without a match are not looked at. */
    static final String PATTERN = "'[^'\\r\\n]{1,100}'|(?:^|: )[\\p{L}_][\\p{L}\\p{N}_.-]{0,99}(?=: )"; //$NON-NLS-1$

    private static final Pattern NAMES = Pattern.compile(PATTERN, Pattern.MULTILINE);

    /** A name in a text. @param start of the name itself, without quotes */
    record Found(int start, int length, String node) {
    }

    private NodeNames() {
    }

    /** All in a text, in their order. */
    static List<Found> in(String text, PipelineDescription program) {
        List<Found> all = new ArrayList<>();
        Matcher matcher = NAMES.matcher(text);
        while (matcher.find()) {
            boolean quoted = matcher.group().startsWith("'"); //$NON-NLS-1$
            int start = matcher.start() + (quoted || !matcher.group().startsWith(": ") ? quoted ? 1 : 0 : 2); //$NON-NLS-1$
            String name = text.substring(start, matcher.end() - (quoted ? 1 : 0));
            node(name, quoted, program).ifPresent(id -> all.add(new Found(start, name.length(), id)));
        }
        return all;
    }

    private static Optional<String> node(String name, boolean quoted, PipelineDescription program) {
        return program.node(name).or(() -> program.nodes().stream().filter(node -> quoted && node.name().equals(name)).findFirst()).map(NodeDescription::id);
    }
}
