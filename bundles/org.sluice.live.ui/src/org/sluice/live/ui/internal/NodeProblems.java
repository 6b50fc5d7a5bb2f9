package org.sluice.live.ui.internal;

import java.util.Map;
import java.util.WeakHashMap;
import org.sluice.launching.PipelineRun;

/** What the canvas says of single nodes of a run beyond its numbers, such as why a changed node was refused. UI thread only. */
public final class NodeProblems {

    private static final Map<PipelineRun, Map<String, String>> PROBLEMS = new WeakHashMap<>();

    private NodeProblems() {
    }

    /** Shows these in place of those before. @param problems id of a node to one line for people */
    public static void show(PipelineRun run, Map<String, String> problems) {
        PROBLEMS.put(run, Map.copyOf(problems));
    }

    static Map<String, String> of(PipelineRun run) {
        return PROBLEMS.getOrDefault(run, Map.of());
    }
}
