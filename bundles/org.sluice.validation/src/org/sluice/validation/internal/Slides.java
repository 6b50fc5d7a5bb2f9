package org.sluice.validation.internal;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sluice.catalog.Category;
import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;
import org.sluice.model.PipelineBehavior;

/** How often each stream of a pipeline gives a batch: in every interval, or less often behind a window with a slide. */
public final class Slides {

    private final Map<Node, Duration> slides = new HashMap<>();

    private Slides() {
    }

    /** The slides of all streams; those on a cycle, and those of nodes without a sensible value, stay unknown. */
    public static Slides of(Subject subject) {
        Slides found = new Slides();
        for (Node node : PipelineBehavior.topologicalOrder(subject.pipeline())) {
            found.slide(node, subject).ifPresent(slide -> found.slides.put(node, slide));
        }
        return found;
    }

    private Optional<Duration> slide(Node node, Subject subject) {
        Optional<Duration> given = Subject.typeOf(node).filter(type -> type.category() == Category.WINDOW)
                .flatMap(type -> NodeTypes.attribute(node, "slideDuration")).map(attribute -> (Duration) node.eGet(attribute));
        return given.isPresent() ? given.filter(slide -> slide.toMillis() > 0)
                : NodeTypes.inputs(node).isEmpty() ? subject.interval() : ofInput(node);
    }

    /** The slide of a stream. */
    public Optional<Duration> of(Node node) {
        return Optional.ofNullable(slides.get(node));
    }

    /** The slide of the first stream that comes into a node. */
    public Optional<Duration> ofInput(Node node) {
        return sources(node).stream().map(slides::get).filter(Objects::nonNull).findFirst();
    }

    /** The nodes that a node gets records from. */
    public static List<Node> sources(Node node) {
        return PipelineBehavior.incoming(node).stream().map(Edge::getSource).filter(Objects::nonNull).toList();
    }
}
