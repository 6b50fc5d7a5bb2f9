package org.sluice.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.sluice.catalog.Catalog;
import org.sluice.catalog.NodeType;
import org.sluice.catalog.Parameter;
import org.sluice.codegen.CodeGenerator;
import org.sluice.codegen.GeneratedProgram;
import org.sluice.codegen.GenerationException;
import org.sluice.codegen.SubPipelines;
import org.sluice.codegen.Target;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineFiles;
import org.sluice.testkit.golden.GoldenTest;
import org.sluice.testkit.golden.GoldenTestFile;

/**
 * Walks the catalogue: a node type is complete when it has a model class, an icon, texts, code for both targets, a
 * golden test in {@code testdata/nodes/TYPE/} that passes, and a help page. That the code for Spark compiles against Spark is the
 * business of {@code SparkSourcesCheck}, which reads the same folders.
 */
class CatalogueGoldenTest {

    private static final String ICONS = "META-INF/resources/webjars/lucide-static/0.468.0/icons/";

    static Stream<String> types() {
        return Catalog.standard().types().stream().map(NodeType::id);
    }

    private static NodeType type(String id) {
        return Catalog.standard().find(id).orElseThrow();
    }

    private static Path folder() {
        return Workspace.root().resolve("tests/org.sluice.cli.tests/testdata/nodes");
    }

    private static Path pipeline(String id) {
        return folder().resolve(id).resolve("node.dstream");
    }

    @ParameterizedTest
    @MethodSource("types")
    void shouldHaveAClassAnIconAndTexts(String id) {
        NodeType type = type(id);

        assertTrue(NodeTypes.eClassOf(type).isPresent(), "no class in pipeline.ecore");
        assertNotNull(icon(type.icon()), "no icon " + type.icon());
        assertTrue(type.doc().length() >= 40 && type.doc().endsWith("."), type.doc());
        assertTrue(type.example().length() >= 20, type.example());
        for (Parameter parameter : type.parameters()) {
            assertTrue(parameter.doc().endsWith("."), parameter.name() + ": " + parameter.doc());
            assertFalse(parameter.example().isBlank(), parameter.name());
            assertFalse(parameter.type().isCode() && !parameter.required() && !parameter.defaultValue().isEmpty(), parameter.name());
        }
    }

    /** {@code ./build node-pages} makes the pages; that they are up to date is checked there, too. */
    @ParameterizedTest
    @MethodSource("types")
    void shouldHaveAHelpPage(String id) throws IOException {
        Path pages = Workspace.root().resolve("docs/nodes");
        NodeType type = type(id);

        assertTrue(Files.exists(pages.resolve(id + ".md")), "no docs/nodes/" + id + ".md; run './build node-pages'");
        String page = Files.readString(pages.resolve(id + ".md"));
        assertTrue(page.startsWith("# " + type.label() + "\n"), page);
        assertTrue(Files.readString(pages.resolve("README.md")).contains("(" + id + ".md)"), "docs/nodes/README.md lacks it");
        type.parameters().forEach(parameter -> assertTrue(page.contains("`" + parameter.name() + "`"), parameter.name()));
        type.inputs().forEach(port -> assertTrue(page.contains("| `" + port.name() + "` | input"), port.name()));
        type.outputs().forEach(port -> assertTrue(page.contains("| `" + port.name() + "` | output"), port.name()));
        assertTrue(page.contains("\n## Java\n") && page.contains("\n## On Spark\n"), page);
    }

    @ParameterizedTest
    @MethodSource("types")
    void shouldHaveCodeForBothTargets(String id) throws Exception {
        Pipeline pipeline = SubPipelines.expand(PipelineFiles.load(pipeline(id)), pipeline(id).getParent()).orThrow();

        GeneratedProgram embedded = CodeGenerator.generate(pipeline, Target.EMBEDDED);

        for (Node node : pipeline.getNodes()) {
            assertTrue(embedded.sourceMap().statement(node.getId()).isPresent(), node.getId());
        }
        assertEquals(List.of(), tooLongOrRagged(embedded), embedded.mainFile().text());
        if (type(id).engineOnly()) {
            GenerationException refused = assertThrows(GenerationException.class, () -> CodeGenerator.generate(pipeline, Target.SPARK));

            assertTrue(refused.getMessage().contains("not available in Spark Streaming"), refused.getMessage());
            assertEquals(id, NodeTypes.typeOf(pipeline.findNode(refused.nodeId())).id());
        } else {
            GeneratedProgram spark = CodeGenerator.generate(pipeline, Target.SPARK);

            for (Node node : pipeline.getNodes()) {
                assertTrue(spark.sourceMap().statement(node.getId()).isPresent(), node.getId());
            }
            assertFalse(spark.mainFile().text().replace("org.sluice.functions", "").contains("org.sluice"), spark.mainFile().text());
        }
    }

    private static List<String> tooLongOrRagged(GeneratedProgram program) {
        return program.mainFile().text().lines().filter(line -> line.endsWith(" ") || line.length() > 160).toList();
    }

    @ParameterizedTest
    @MethodSource("types")
    void shouldPassItsGoldenTest(String id) throws Exception {
        GoldenTest test = GoldenTestFile.read(folder().resolve(id).resolve("node.dstest"));
        Set<String> expected = PipelineFiles.load(test.pipeline()).getNodes().stream()
                .filter(node -> NodeTypes.typeOf(node).id().equals(id)).map(Node::getId).collect(Collectors.toSet());
        boolean isQueue = id.equals("QueueSource");

        Outcome outcome = Outcome.of("test", folder().resolve(id));

        assertEquals(0, outcome.code(), outcome.out() + outcome.err());
        assertFalse(expected.isEmpty(), "the pipeline has no node of the type");
        if (id.equals("SubPipelineNode")) {
            expected = Set.of("sub.repeat");
        }
        assertTrue(isQueue || test.expect().keySet().containsAll(expected), "nothing is expected of " + expected);
    }

    @ParameterizedTest
    @MethodSource("types")
    void shouldPassTheCheckWithoutErrors(String id) {
        Outcome outcome = Outcome.of("check", pipeline(id));

        assertEquals(0, outcome.code(), outcome.out() + outcome.err());
    }

    @Test
    void shouldHaveNoFolderForTypesThatAreGone() throws IOException {
        try (Stream<Path> folders = Files.list(folder())) {
            Set<String> names = folders.map(path -> path.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));

            assertEquals(types().collect(Collectors.toCollection(TreeSet::new)), names);
        }
    }

    /** A golden test gives queues other batches, so that those typed in are seen only in a run. */
    @Test
    void shouldGiveTheBatchesTypedIntoAQueue() {
        Outcome outcome = Outcome.of("run", pipeline("QueueSource"), "--batches", "4", "--clock", "fast", "--json");

        assertEquals(0, outcome.code(), outcome.err());
        List<String> outputs = outcome.outLines().stream().map(line -> line.replaceAll(".*\"outputs\":(\\{[^}]*\\}).*", "$1")).toList();
        assertEquals(List.of("{\"console\":[\"a\",\"b\"]}", "{\"console\":[]}", "{\"console\":[\"c\"]}", "{\"console\":[]}"), outputs);
    }

    /** A golden test stands in for receivers, too. */
    @Test
    void shouldRunAReceiverTypedIn() {
        Outcome outcome = Outcome.of("run", pipeline("CustomReceiverSource"), "--batches", "1", "--clock", "fast", "--json");

        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(outcome.out().contains("\"outputs\":{\"console\":[5,6]}"), outcome.out());
    }

    @Test
    void shouldRunAConnectorTypedIn() {
        Outcome outcome = Outcome.of("run", pipeline("ConnectorSource"), "--batches", "2", "--clock", "fast", "--json");

        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(outcome.out().contains("\"outputs\":{\"console\":[0,1]}"), outcome.out());
        assertTrue(outcome.out().contains("\"outputs\":{\"console\":[4,9]}"), outcome.out());
    }

    /** The icon on the class path, or in OSGi in the bundle of the icon set. */
    private static URL icon(String name) {
        String path = "/" + ICONS + name + ".svg";
        URL onClassPath = CatalogueGoldenTest.class.getResource(path);
        Bundle own = FrameworkUtil.getBundle(CatalogueGoldenTest.class);
        if (onClassPath != null || own == null) {
            return onClassPath;
        }
        return Arrays.stream(own.getBundleContext().getBundles()).filter(bundle -> bundle.getSymbolicName().endsWith("lucide-static"))
                .map(bundle -> bundle.getEntry(path)).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
