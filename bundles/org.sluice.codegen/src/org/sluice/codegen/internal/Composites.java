package org.sluice.codegen.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.sluice.model.Pipeline;

/** Remembers of an expanded pipeline which of its nodes came out of which sub-pipeline. Not stored, and not copied with the pipeline. */
public final class Composites extends AdapterImpl {

    private final Map<String, String> titles = new HashMap<>();

    /** What the pipeline remembers. */
    static Optional<Composites> find(Pipeline pipeline) {
        return pipeline.eAdapters().stream().filter(Composites.class::isInstance).map(Composites.class::cast).findFirst();
    }

    /** As {@link #find}, beginning to remember. */
    static Composites of(Pipeline pipeline) {
        return find(pipeline).orElseGet(() -> {
            Composites composites = new Composites();
            pipeline.eAdapters().add(composites);
            return composites;
        });
    }

    void put(String nodeId, String title) {
        titles.put(nodeId, title);
    }

    Map<String, String> titles() {
        return titles;
    }

    /** What heads the statements of the sub-pipeline that the node came out of; empty for a node of the pipeline itself. */
    static String title(Pipeline pipeline, String nodeId) {
        return find(pipeline).map(composites -> composites.titles.getOrDefault(nodeId, "")).orElse("");
    }
}
