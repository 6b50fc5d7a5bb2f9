import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sluice.catalog.Catalog;
import org.sluice.catalog.Category;
import org.sluice.catalog.NodeType;
import org.sluice.catalog.Parameter;
import org.sluice.catalog.ParameterType;
import org.sluice.catalog.Port;
import org.sluice.codegen.CodeGenerator;
import org.sluice.codegen.GeneratedProgram;
import org.sluice.codegen.GenerationException;
import org.sluice.codegen.MappedRange;
import org.sluice.codegen.SubPipelines;
import org.sluice.codegen.Target;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineFiles;

/**
 * The help page of each node type, {@code docs/nodes/TYPE.md}, and their table of contents, from the catalogue and the golden test of the type: writes them, or
 * with {@code --check} says which are missing, out of date or of a type that is gone.
 *
 * <p>{@code java -cp PLUGINS NodePages.java ROOT [--check]}; ends with 1 when a check finds something.
 */
final class NodePages {

    private static final String GOLDEN = "tests/org.sluice.cli.tests/testdata/nodes/";

    private final Path root;
    private final NodeType type;
    private final StringBuilder page = new StringBuilder();

    private NodePages(Path root, NodeType type) {
        this.root = root;
        this.type = type;
    }

    public static void main(String[] args) throws Exception {
        Path root = Path.of(args[0]);
        boolean check = args.length > 1 && args[1].equals("--check");
        Path folder = root.resolve("docs/nodes");
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("README.md", contents());
        for (NodeType type : Catalog.standard().types()) {
            pages.put(type.id() + ".md", new NodePages(root, type).text());
        }
        List<String> problems = new ArrayList<>();
        Files.createDirectories(folder);
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Path file = folder.resolve(page.getKey());
            if (!check) {
                Files.writeString(file, page.getValue());
            } else if (!Files.exists(file) || !Files.readString(file).equals(page.getValue())) {
                problems.add("docs/nodes/" + page.getKey() + (Files.exists(file) ? " is out of date" : " is missing"));
            }
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> !pages.containsKey(file.getFileName().toString())).sorted().toList()) {
                problems.add("docs/nodes/" + file.getFileName() + " is of no node type");
                if (!check) {
                    Files.delete(file);
                }
            }
        }
        if (check) {
            problems.forEach(problem -> System.err.println(problem + ": run './build node-pages' and commit the pages."));
        }
        System.out.println(pages.size() - 1 + " node types");
        System.exit(check && !problems.isEmpty() ? 1 : 0);
    }

    private static String contents() {
        StringBuilder page = new StringBuilder("""
                # Node types

                Made by `./build node-pages` from the catalogue and the golden tests; not edited by hand.
                """);
        for (Category category : Category.values()) {
            List<NodeType> types = Catalog.standard().types(category);
            if (!types.isEmpty()) {
                page.append("\n## ").append(category.label()).append("\n\n| node | what it does |\n|---|---|\n");
                types.forEach(type -> page.append("| [").append(cell(type.label())).append("](").append(type.id()).append(".md) | ")
                        .append(cell(firstSentence(type.doc()))).append(" |\n"));
            }
        }
        return page.toString();
    }

    private String text() throws Exception {
        page.append("# ").append(type.label()).append("\n\n`").append(type.id()).append("`, in [").append(type.category().label()).append("](README.md#")
                .append(type.category().label().toLowerCase(Locale.ROOT)).append(")\n\n").append(prose(type.doc())).append("\n\n*Example:* ")
                .append(prose(type.example())).append('\n');
        ports();
        parameters();
        errors();
        golden();
        return page.toString();
    }

    private void ports() {
        page.append("\n## Ports\n\n| port | direction | what flows | meaning |\n|---|---|---|---|\n");
        type.inputs().forEach(port -> port(port, "input"));
        type.outputs().forEach(port -> port(port, "output"));
        type.errorPort().ifPresent(port -> port(port, "output, when used"));
    }

    private void port(Port port, String direction) {
        String shape = switch (port.shape()) {
            case RECORDS -> "records";
            case PAIRS -> "pairs";
            case ANY -> "records or pairs";
            case SAME_AS_INPUT -> "what the first input brings";
            case NONE -> "nothing";
        };
        page.append("| `").append(port.name()).append("` | ").append(direction).append(port.many() ? ", any number of edges" : "").append(" | ").append(shape)
                .append(" | ").append(cell(port.doc())).append(" |\n");
    }

    private void parameters() {
        page.append("\n## Parameters\n\n");
        if (type.parameters().isEmpty()) {
            page.append("None.\n");
            return;
        }
        page.append("| parameter | attribute | type | default | range | meaning | example |\n|---|---|---|---|---|---|---|\n");
        for (Parameter parameter : type.parameters()) {
            page.append("| ").append(cell(parameter.label())).append(parameter.required() ? " (required)" : "").append(" | `").append(parameter.name())
                    .append("` | ").append(kind(parameter)).append(" | ").append(code(parameter.defaultValue())).append(" | ").append(range(parameter)).append(" | ")
                    .append(cell(parameter.doc())).append(" | ").append(code(parameter.example())).append(" |\n");
        }
    }

    /** What can be done when code of the node fails. */
    private void errors() {
        if (!type.errorActions().isEmpty()) {
            page.append("\n## On error\n\nRuns code that may fail. Its [error policy](../errors.md) can be ")
                    .append(type.errorActions().stream().map(action -> code(action.name())).collect(Collectors.joining(", ")))
                    .append("; without one the node does what the pipeline says.")
                    .append(type.errorPort().isPresent() ? " An edge that begins at `errors` is enough for `DEAD_LETTER`." : "").append('\n');
        }
    }

    private static String kind(Parameter parameter) {
        String kind = switch (parameter.type()) {
            case STRING -> "text";
            case INT -> "whole number";
            case LONG -> "long whole number";
            case DOUBLE -> "number";
            case BOOLEAN -> "true or false";
            case DURATION -> "duration";
            case ENUM -> "choice";
            case LAMBDA -> "Java function";
            case JAVA_TYPE -> "Java type";
            default -> parameter.type().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
        return parameter.unit().isEmpty() ? kind : kind + ", " + cell(parameter.unit());
    }

    private static String range(Parameter parameter) {
        if (!parameter.values().isEmpty()) {
            return parameter.values().stream().map(NodePages::code).collect(Collectors.joining(", "));
        }
        String unit = parameter.type() == ParameterType.DURATION ? " s" : "";
        String least = parameter.minimum().map(NodePages::number).orElse("");
        String most = parameter.maximum().map(NodePages::number).orElse("");
        if (least.isEmpty() && most.isEmpty()) {
            return "";
        }
        return most.isEmpty() ? "≥ " + least + unit : least.isEmpty() ? "≤ " + most + unit : least + " to " + most + unit;
    }

    private static String number(double value) {
        if (value == Long.MAX_VALUE || value == Integer.MAX_VALUE) {
            return value == Long.MAX_VALUE ? "2⁶³ − 1" : "2³¹ − 1";
        }
        return new BigDecimal(String.valueOf(value)).stripTrailingZeros().toPlainString();
    }

    private void golden() throws Exception {
        Path test = root.resolve(GOLDEN).resolve(type.id());
        Pipeline pipeline = SubPipelines.expand(PipelineFiles.load(test.resolve("node.dstream")), test).orThrow();
        GeneratedProgram embedded = CodeGenerator.generate(pipeline, Target.EMBEDDED);
        page.append("\n## Java\n\nOf the pipeline of its [golden test](../../").append(GOLDEN).append(type.id()).append("/node.dstest)")
                .append(pipeline.getDocumentation() == null || pipeline.getDocumentation().isBlank() ? "" : " (" + prose(pipeline.getDocumentation().strip()) + ")")
                .append(":\n\n").append(fenced("java", define(embedded.mainFile().text())));
        page.append("\nThe test:\n\n").append(fenced("json", Files.readString(test.resolve("node.dstest"))));
        page.append("\n## On Spark\n\n").append(spark(pipeline, embedded));
    }

    /** The body of {@code define}, to the margin. */
    private static String define(String source) {
        int start = source.indexOf('\n', source.indexOf(" void define(")) + 1;
        return source.substring(start, source.indexOf("\n    }\n", start)).stripIndent();
    }

    private String spark(Pipeline pipeline, GeneratedProgram embedded) {
        Set<String> ids = pipeline.getNodes().stream().filter(this::isOfType).map(Node::getId).collect(Collectors.toCollection(LinkedHashSet::new));
        GeneratedProgram spark;
        try {
            spark = CodeGenerator.generate(pipeline, Target.SPARK);
        } catch (GenerationException e) {
            return "Not available: " + prose(e.getMessage()) + "\n";
        }
        String here = statements(embedded, ids).replaceAll("(?s)\\.id\\(\"[^\"]*\"\\)", "");
        String there = statements(spark, ids);
        StringBuilder text = new StringBuilder(here.replaceAll("\\s+", "").equals(there.replaceAll("\\s+", "")) ? "Available, with the same code (but for the node's id).\n"
                : "Available. There the code is:\n\n" + fenced("java", there));
        refusals(pipeline).forEach(line -> text.append("\n- ").append(line));
        return text.append(text.charAt(text.length() - 1) == '\n' ? "" : "\n").toString();
    }

    private boolean isOfType(Node node) {
        return NodeTypes.typeOf(node).id().equals(type.id());
    }

    private static String statements(GeneratedProgram program, Set<String> ids) {
        String source = program.mainFile().text();
        return ids.stream().map(id -> statement(source, program.sourceMap().statement(id).orElseThrow())).collect(Collectors.joining());
    }

    /** The lines a statement stands in, to the margin. */
    private static String statement(String source, MappedRange range) {
        int start = source.lastIndexOf('\n', range.startOffset()) + 1;
        int end = source.indexOf('\n', Math.max(range.startOffset(), range.endOffset() - 1));
        return source.substring(start, end).stripIndent() + "\n";
    }

    /** Choices that Spark has no code for: each is tried on the golden pipeline. */
    private Set<String> refusals(Pipeline pipeline) {
        Set<String> refusals = new LinkedHashSet<>();
        for (Parameter parameter : type.parameters()) {
            List<String> values = parameter.type() == ParameterType.BOOLEAN ? List.of("true", "false") : parameter.values();
            for (Node node : pipeline.getNodes().stream().filter(this::isOfType).toList()) {
                String before = NodeTypes.get(node, parameter.name());
                for (String value : values) {
                    NodeTypes.set(node, parameter.name(), value);
                    try {
                        CodeGenerator.generate(pipeline, Target.EMBEDDED);
                        CodeGenerator.generate(pipeline, Target.SPARK);
                    } catch (GenerationException e) {
                        if (e.getMessage().contains("Spark")) {
                            refusals.add("not with " + code(parameter.name()) + " = " + code(value) + ": " + prose(e.getMessage().replaceFirst("^Cannot generate node '[^']*' for Spark: ", "")));
                        }
                    }
                }
                NodeTypes.set(node, parameter.name(), before);
            }
        }
        return refusals;
    }

    private static String fenced(String language, String text) {
        return "```" + language + "\n" + text.strip() + "\n```\n";
    }

    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }

    /** Text that stands in a table. */
    private static String cell(String text) {
        return prose(text).replace("|", "\\|").replaceAll("\\s*\\R\\s*", " ");
    }

    private static String prose(String text) {
        return text.replace("<", "&lt;").replace("*", "\\*");
    }

    private static String code(String text) {
        return text.isEmpty() ? "" : "`" + text.replace("|", "\\|").replaceAll("\\s*\\R\\s*", " ") + "`";
    }
}
