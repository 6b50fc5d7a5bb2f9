package org.sluice.validation.internal.rules;

import java.util.List;
import java.util.Optional;
import org.sluice.model.Node;
import org.sluice.validation.DiagnosticCode;
import org.sluice.validation.internal.Findings;
import org.sluice.validation.internal.Rule;
import org.sluice.validation.internal.Slides;
import org.sluice.validation.internal.Subject;
import org.sluice.validation.internal.Texts;

/** Demands that streams that meet in a node give their batches at the same times. */
public final class SlidesAreEqualRule implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        Slides slides = Slides.of(subject);
        for (Node node : subject.pipeline().getNodes()) {
            List<Node> known = Slides.sources(node).stream().filter(source -> slides.of(source).isPresent()).toList();
            if (known.isEmpty() || Subject.typeOf(node).isEmpty()) {
                continue;
            }
            Node first = known.get(0);
            Optional<Node> other = known.stream().filter(source -> !slides.of(source).equals(slides.of(first))).findFirst();
            other.ifPresent(source -> findings.add(node, "", DiagnosticCode.SLIDES_DIFFER, Subject.label(node),
                    Subject.label(first), Texts.of(slides.of(first).orElseThrow()), Subject.label(source),
                    Texts.of(slides.of(source).orElseThrow())));
        }
    }
}
