package org.sluice.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files of each format version, {@code testdata/vN/*.dstream}, stored as the version wrote them and never edited, beside what they meant then: a
 * {@code .meaning} file with the value of each attribute and the end of each edge, defaults included. A later Sluice must load them without a problem and
 * find every stored value; it may know more.
 */
class StoredFilesTest {

    static Stream<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(testdata())) {
            return files.filter(file -> file.toString().endsWith(".dstream")).map(file -> testdata().relativize(file).toString().replace('\\', '/'))
                    .sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void shouldLoadAndMeanWhatItMeant(String name) throws Exception {
        Path file = testdata().resolve(name);
        LoadedPipeline loaded = PipelineFiles.loadWithProblems(file);
        Map<String, String> now = meaning(loaded.pipeline());

        List<String> lost = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(file.toString().replaceFirst("\\.dstream$", ".meaning")))) {
            String key = line.substring(0, line.indexOf(" = "));
            String value = line.substring(line.indexOf(" = ") + 3);
            if (!value.equals(now.get(key))) {
                lost.add(key + ": " + value + " became " + now.get(key));
            }
        }

        assertEquals(List.of(), loaded.problems());
        assertEquals(List.of(), lost);
        assertTrue(now.size() > 10, now.toString());
    }

    @ParameterizedTest
    @MethodSource("files")
    void shouldHoldNodesOfKnownTypesOnly(String name) throws Exception {
        for (Node node : PipelineFiles.load(testdata().resolve(name)).getNodes()) {
            assertTrue(NodeTypes.isKnown(node), node.getId());
        }
    }

    /** Needs no migration: the current version is the one that stored it. */
    @ParameterizedTest
    @MethodSource("files")
    void shouldKeepTheBytesOfFilesOfThisVersion(String name) throws Exception {
        Pipeline pipeline = PipelineFiles.load(testdata().resolve(name));

        assertEquals(PipelineFactory.eINSTANCE.createPipeline().getFormatVersion(), pipeline.getFormatVersion());
        if (name.startsWith("v" + pipeline.getFormatVersion() + "/")) {
            assertEquals(Files.readString(testdata().resolve(name)), Samples.text(pipeline));
        }
    }

    @Test
    void shouldBeThereForThePipelineItselfAndEachKindOfNode() throws IOException {
        List<String> names = files().toList();

        Stream.of("pipeline", "source", "stateless", "keyed", "window", "state", "sink").map(name -> "v1/" + name + ".dstream")
                .forEach(name -> assertTrue(names.contains(name), name));
    }

    /** What a pipeline means: place of each value to the value, on one line. */
    static Map<String, String> meaning(Pipeline pipeline) {
        Map<String, String> meaning = new TreeMap<>();
        values("", pipeline, meaning);
        return meaning;
    }

    private static void values(String place, EObject object, Map<String, String> meaning) {
        meaning.put(place + "type", object.eClass().getName());
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            Object value = object.eGet(feature);
            if (feature instanceof EReference reference && reference.isContainment()) {
                List<?> parts = reference.isMany() ? (List<?>) value : value == null ? List.of() : List.of(value);
                for (int i = 0; i < parts.size(); i++) {
                    EObject part = (EObject) parts.get(i);
                    values(place + feature.getName() + "/" + (named(part).isEmpty() ? String.valueOf(i) : named(part)) + "/", part, meaning);
                }
            } else if (value instanceof EObject target) {
                meaning.put(place + feature.getName(), named(target));
            } else if (feature instanceof EAttribute attribute && !feature.isMany() && !feature.getName().equals("formatVersion")) {
                String text = value == null ? "" : EcoreUtil.convertToString((EDataType) attribute.getEType(), value);
                meaning.put(place + feature.getName(), String.valueOf(text).replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r"));
            }
        }
    }

    private static String named(EObject object) {
        EStructuralFeature id = object.eClass().getEStructuralFeature("id");
        EStructuralFeature feature = id != null ? id : object.eClass().getEStructuralFeature("name");
        return feature == null || object.eGet(feature) == null ? "" : object.eGet(feature).toString();
    }

    private static Path testdata() {
        Path root = Path.of(System.getProperty("sluice.root", "")).toAbsolutePath();
        while (root != null && !Files.isDirectory(root.resolve("tests/org.sluice.model.tests/testdata"))) {
            root = root.getParent();
        }
        if (root == null) {
            throw new IllegalStateException("no tests/org.sluice.model.tests/testdata above " + Path.of("").toAbsolutePath());
        }
        return root.resolve("tests/org.sluice.model.tests/testdata");
    }
}
