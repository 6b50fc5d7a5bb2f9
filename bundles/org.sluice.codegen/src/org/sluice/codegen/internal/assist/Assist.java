package org.sluice.codegen.internal.assist;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sluice.codegen.CodeGenerator;
import org.sluice.codegen.GenerationException;
import org.sluice.codegen.Proposal;
import org.sluice.codegen.Proposal.Kind;
import org.sluice.codegen.SubPipelines;
import org.sluice.codegen.Target;
import org.sluice.codegen.internal.ecj.PlaceReader;
import org.sluice.codegen.internal.ecj.PlaceReader.Candidate;
import org.sluice.codegen.internal.ProgramCompilation;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;
import org.sluice.model.Parameter;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineBehavior;
import org.sluice.model.PipelineCopies;
import org.sluice.model.RecordSchema;

/** One question for proposals. */
public final class Assist {

    /** Classes that expressions use most; all are imported by the generated program when an expression names them. */
    private static final List<String> TYPES = List.of("Tuple2", "Optional", "Math", "String", "Integer", "Long", "Double", "Boolean", "Arrays", "List", "Map", "Set", "Collections",
            "Objects", "Iterator", "ArrayList", "HashMap");

    private final Pipeline pipeline;
    private final Path folder;
    private final String nodeId;
    private final String attribute;
    private final String text;
    private final Caret caret;

    public Assist(Pipeline pipeline, Path folder, String nodeId, String attribute, String text, int offset) {
        this.pipeline = pipeline;
        this.folder = folder;
        this.nodeId = nodeId;
        this.attribute = attribute;
        this.text = text;
        caret = new Caret(text, offset);
    }

    /** The proposals, best first. */
    public List<Proposal> proposals(List<Path> classPath) {
        List<Proposal> found = new ArrayList<>();
        if (caret.atBegin()) {
            example().ifPresent(found::add);
        }
        Optional<PlaceReader.Place> place = caret.completed().flatMap(completed -> place(completed, classPath));
        boolean member = place.map(PlaceReader.Place::member).orElse(false);
        place.ifPresent(known -> known.candidates().forEach(candidate -> add(candidate, found)));
        if (!member && !text.isBlank()) {
            pipeline.getParameters().forEach(parameter -> add(parameter, found));
            pipeline.getSchemas().forEach(schema -> add(schema, found));
            TYPES.forEach(type -> add(new Candidate(type, type, Kind.TYPE, false, 0), found));
        }
        return found.stream().distinct().sorted(Comparator.comparing((Proposal proposal) -> !startsAsTyped(proposal)).thenComparing(proposal -> rank(proposal, place))
                .thenComparing(Proposal::label)).toList();
    }

    private boolean startsAsTyped(Proposal proposal) {
        return proposal.text().startsWith(caret.prefix());
    }

    /** What everything has ({@code hashCode}, …) comes last. */
    private static int rank(Proposal proposal, Optional<PlaceReader.Place> place) {
        boolean common = proposal.kind() == Kind.METHOD && PlaceReader.OF_EVERY_OBJECT.contains(proposal.text().replaceAll("\\(.*", ""));
        return proposal.kind().ordinal() + (common ? Kind.values().length : 0);
    }

    private Optional<Proposal> example() {
        return PipelineBehavior.findNode(pipeline, nodeId).filter(NodeTypes::isKnown).flatMap(node -> NodeTypes.typeOf(node).parameter(attribute))
                .map(org.sluice.catalog.Parameter::example).filter(example -> !example.isBlank() && matches(example))
                .map(example -> new Proposal(example, example, Kind.EXAMPLE, caret.start(), caret.length(), example.length()));
    }

    private void add(Parameter parameter, List<Proposal> found) {
        if (parameter.getName() != null) {
            add(new Candidate(parameter.getName(), parameter.getName() + " : " + parameter.getType().getName().toLowerCase(Locale.ROOT) + " (parameter)", Kind.PARAMETER, false, 0), found);
        }
    }

    private void add(RecordSchema schema, List<Proposal> found) {
        if (schema.getName() != null) {
            add(new Candidate(schema.getName(), schema.getName() + " (record)", Kind.TYPE, false, 0), found);
        }
    }

    private void add(Candidate candidate, List<Proposal> found) {
        if (!matches(candidate.name())) {
            return;
        }
        boolean brackets = candidate.call() && !caret.called();
        String put = candidate.name() + (brackets ? "()" : "");
        int cursor = brackets && candidate.arguments() > 0 ? put.length() - 1 : put.length();
        found.add(new Proposal(put, candidate.label(), candidate.kind(), caret.start(), caret.length(), cursor));
    }

    /** The name begins as typed, in any case, or its humps do: {@code sW} for {@code startsWith}. */
    private boolean matches(String name) {
        String prefix = caret.prefix();
        if (name.regionMatches(true, 0, prefix, 0, prefix.length())) {
            return true;
        }
        String humps = name.isEmpty() ? "" : name.charAt(0) + name.substring(1).replaceAll("[^A-Z0-9]", "");
        return prefix.length() > 1 && humps.startsWith(prefix);
    }

    private Optional<PlaceReader.Place> place(String completed, List<Path> classPath) {
        Pipeline copy = PipelineCopies.copy(pipeline);
        Optional<Node> node = PipelineBehavior.findNode(copy, nodeId);
        EStructuralFeature feature = node.map(found -> found.eClass().getEStructuralFeature(attribute)).orElse(null);
        if (feature == null) {
            return Optional.empty();
        }
        node.get().eSet(feature, completed);
        try {
            return ProgramCompilation.place(CodeGenerator.generate(SubPipelines.expand(copy, folder).pipeline(), Target.EMBEDDED), classPath, nodeId, Caret.MARK, hidden(copy));
        } catch (GenerationException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Parameters are proposed with their own kind. */
    private static Set<String> hidden(Pipeline pipeline) {
        return pipeline.getParameters().stream().map(parameter -> String.valueOf(parameter.getName())).collect(java.util.stream.Collectors.toSet());
    }
}
