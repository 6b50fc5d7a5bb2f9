package org.sluice.catalog;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Everything there is to know about one kind of node.
 *
 * @param id simple name of the model class, for example {@code FilterOperator}; files store it
 * @param category drawer and colour
 * @param label what people read, for example {@code Filter}
 * @param icon name of a lucide icon, for example {@code filter}
 * @param doc what the node does, in a few sentences
 * @param example what goes in and what comes out, in a line or two
 * @param inputs ports where edges end, top to bottom
 * @param outputs ports where edges begin, top to bottom; the first is the stream of {@code code}, each further one the
 *        stream that the method of its name gives on that stream
 * @param parameters what can be set, in the order in which people read it; the first {@link Parameter#required()
 *        required} one is the most telling
 * @param code template of the generated expression. <code>{in}</code> (or another input port's name) stands for the
 *        stream that comes in, <code>{function}</code> (or another parameter's name) for the parameter's value as Java
 *        text; a part in square brackets is left out when a parameter in it is empty or the number 0. Sources start with {@code ssc}.
 *        Classes that expressions can use by their simple names can be used here, too. Slots that start with a dollar sign
 *        are filled by the generator: <code>{$ssc}</code> the context, <code>{$break}</code> a place where a long line may be
 *        broken, <code>{$argument}</code> the same before an argument, <code>{$transform}</code> {@code transform} or
 *        {@code transformToPair}, whichever keeps the shape of the first input, <code>{$records}</code> what turns pairs of
 *        the first input into records (nothing when it brings records), <code>{$id_name}</code> a text that names a part of the
 *        node to the engine, <code>{$KeyStatistics}</code> the record of running statistics, any other one a name for a parameter
 *        of a lambda that is not used elsewhere in the program
 * @param stateful whether nodes of this type remember something from batch to batch
 * @param engineOnly whether only the engine of Sluice can run it, because Spark Streaming has nothing like it
 */
public record NodeType(String id, Category category, String label, String icon, String doc, String example,
        List<Port> inputs, List<Port> outputs, List<Parameter> parameters, String code, boolean stateful, boolean engineOnly) {

    public NodeType {
        requireNonNull(id, "id");
        requireNonNull(category, "category");
        requireNonNull(label, "label");
        requireNonNull(icon, "icon");
        requireNonNull(doc, "doc");
        requireNonNull(example, "example");
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        parameters = List.copyOf(parameters);
        requireNonNull(code, "code");
    }

    /** A type that every target can run; it is stateful when its category is {@link Category#STATE}. */
    public NodeType(String id, Category category, String label, String icon, String doc, String example,
            List<Port> inputs, List<Port> outputs, List<Parameter> parameters, String code) {
        this(id, category, label, icon, doc, example, inputs, outputs, parameters, code, category == Category.STATE, false);
    }

    /** The same type, stateful. */
    NodeType withState() {
        return new NodeType(id, category, label, icon, doc, example, inputs, outputs, parameters, code, true, engineOnly);
    }

    /** The same type, for the engine of Sluice only. */
    NodeType onEngineOnly() {
        return new NodeType(id, category, label, icon, doc, example, inputs, outputs, parameters, code, stateful, true);
    }

    /** The input port of that name. */
    public Optional<Port> input(String name) {
        return inputs.stream().filter(port -> port.name().equals(name)).findFirst();
    }

    /** The output port of that name, among them {@link #errorPort()}. */
    public Optional<Port> output(String name) {
        return outputs.stream().filter(port -> port.name().equals(name)).findFirst()
                .or(() -> errorPort().filter(port -> port.name().equals(name)));
    }

    /** What can be done when code of a node fails, worked out from {@code code}; empty when no code of it can fail. */
    public List<ErrorAction> errorActions() {
        return ErrorAction.allowedFor(this);
    }

    /**
     * The output for records that code of a node fails on, when the type allows {@link ErrorAction#DEAD_LETTER}. It is not
     * among {@code outputs}: most nodes never use it.
     */
    public Optional<Port> errorPort() {
        return errorActions().contains(ErrorAction.DEAD_LETTER) ? Optional.of(ErrorAction.ERRORS) : Optional.empty();
    }

    /** The parameter of that name. */
    public Optional<Parameter> parameter(String name) {
        return parameters.stream().filter(parameter -> parameter.name().equals(name)).findFirst();
    }

    /** The parameter that says most about a node: the first required one, else the first one. */
    public Optional<Parameter> mainParameter() {
        return parameters.stream().filter(Parameter::required).findFirst().or(() -> parameters.stream().findFirst());
    }
}
