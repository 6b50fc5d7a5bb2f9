package org.sluice.codegen;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sluice.catalog.ParameterType;
import org.sluice.codegen.internal.NodeValues;
import org.sluice.codegen.internal.RenamedParameters;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;
import org.sluice.model.Parameter;
import org.sluice.model.Pipeline;

/** Gives a parameter of a pipeline another name wherever the pipeline uses it: in environments, expressions and references. */
public final class ParameterRename {

    private ParameterRename() {
    }

    /** Why a parameter cannot have this name; empty when it can. */
    public static Optional<String> refusal(Pipeline pipeline, String name) {
        if (!ExpressionSyntax.isName(name)) {
            return Optional.of("'" + name + "' is not a name: letters and digits, beginning with a letter, and no word of Java");
        }
        return pipeline.getParameters().stream().anyMatch(parameter -> name.equals(parameter.getName()))
                ? Optional.of("there is a parameter '" + name + "' already") : Optional.empty();
    }

    /**
     * Renames within one pipeline. Variables of expressions that would hide the new name get another one.
     *
     * @param from its name
     * @param to   its new name, not refused
     */
    public static void apply(Pipeline pipeline, String from, String to) {
        pipeline.getParameters().stream().filter(parameter -> from.equals(parameter.getName())).forEach(parameter -> parameter.setName(to));
        pipeline.getEnvironments().forEach(environment -> environment.getValues().stream().filter(value -> from.equals(value.getName())).forEach(value -> value.setName(to)));
        Set<String> around = pipeline.getParameters().stream().map(Parameter::getName).filter(Objects::nonNull).collect(Collectors.toSet());
        RenamedParameters renamed = new RenamedParameters(Map.of(from, to), around, "Inside");
        if (pipeline.getCheckpointDirectory() != null) {
            pipeline.setCheckpointDirectory(renamed.references(pipeline.getCheckpointDirectory()));
        }
        for (Node node : pipeline.getNodes()) {
            for (NodeValues.Value value : NodeValues.of(node)) {
                if (value.value() instanceof String text && !text.isBlank() && RenamedParameters.mayHave(value.parameter().type())) {
                    String changed = value.parameter().type() == ParameterType.EXPRESSION ? renamed.references(renamed.expression(text)) : renamed.of(node, value);
                    if (!changed.equals(text)) {
                        NodeTypes.set(node, value.parameter().name(), changed);
                    }
                }
            }
        }
    }
}
