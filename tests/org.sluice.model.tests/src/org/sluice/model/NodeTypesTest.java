package org.sluice.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.sluice.catalog.Catalog;
import org.sluice.catalog.Category;
import org.sluice.catalog.NodeType;
import org.sluice.catalog.Parameter;

class NodeTypesTest {

    private static final Set<String> OF_EVERY_NODE = Set.of("id", "name", "documentation", "errorPolicy", "commentedOut", "extensions");

    @Test
    void shouldHaveAModelClassForEveryTypeOfTheCatalogue() {
        List<String> problems = new ArrayList<>();
        for (NodeType type : Catalog.standard().types()) {
            Node node = NodeTypes.create(type);
            Set<String> attributes = parameters(node.eClass());
            Set<String> parameters = type.parameters().stream().map(Parameter::name).collect(Collectors.toSet());
            if (!attributes.equals(parameters)) {
                problems.add(type.id() + ": catalogue " + parameters + ", model " + attributes);
            }
            for (Parameter parameter : type.parameters()) {
                String inModel = NodeTypes.get(node, parameter.name());
                if (!inModel.equals(parameter.defaultValue())) {
                    problems.add(type.id() + "." + parameter.name() + ": catalogue '" + parameter.defaultValue() + "', model '" + inModel + "'");
                }
                String javaType = NodeTypes.attribute(node, parameter.name()).orElseThrow().getEType().getInstanceClassName();
                if (!javaType.equals(javaType(parameter))) {
                    problems.add(type.id() + "." + parameter.name() + ": " + parameter.type() + " is " + javaType + " in the model");
                }
            }
            Class<?> kind = type.inputs().isEmpty() ? Source.class : type.outputs().isEmpty() ? Sink.class : Operator.class;
            if (!kind.isInstance(node)) {
                problems.add(type.id() + " is no " + kind.getSimpleName());
            }
        }

        assertEquals(List.of(), problems);
    }

    @Test
    void shouldHaveACatalogueEntryForEveryNodeClass() {
        List<String> missing = new ArrayList<>();
        for (EClassifier classifier : PipelinePackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type && NodePackages.isNodeClass(type) && Catalog.standard().find(type.getName()).isEmpty()) {
                missing.add(type.getName());
            }
        }

        assertEquals(List.of(), missing);
    }

    @Test
    void shouldFindTheIconOfEveryType() {
        for (NodeType type : Catalog.standard().types()) {
            assertNotNull(icon(type.icon()), type.id() + ": lucide has no icon '" + type.icon() + "'");
        }
        assertNotNull(icon("circle-help"));
    }

    @Test
    void shouldAcceptTheExampleOfEveryParameter() {
        for (NodeType type : Catalog.standard().types()) {
            Node node = NodeTypes.create(type);
            for (Parameter parameter : type.parameters()) {
                NodeTypes.set(node, parameter.name(), parameter.example());
                assertEquals(parameter.example(), NodeTypes.get(node, parameter.name()), type.id() + "." + parameter.name());
            }
            assertEquals(type.parameters().isEmpty(), NodeTypes.detail(node).isEmpty(), type.id());
        }
    }

    @Test
    void shouldSetAndUnsetParametersAsText() {
        WindowOperator window = (WindowOperator) NodeTypes.create(Catalog.standard().find("WindowOperator").orElseThrow());

        NodeTypes.set(window, "windowDuration", "30s");
        NodeTypes.set(window, "slideDuration", "10 s");

        assertEquals(Duration.ofSeconds(30), window.getWindowDuration());
        assertEquals("30 s", NodeTypes.get(window, "windowDuration"));
        assertEquals("30 s / 10 s", NodeTypes.detail(window));
        NodeTypes.set(window, "slideDuration", "");
        assertNull(window.getSlideDuration());
        assertEquals("30 s", NodeTypes.detail(window));
        assertThrows(IllegalArgumentException.class, () -> NodeTypes.set(window, "windowDuration", "long"));
        assertThrows(IllegalArgumentException.class, () -> NodeTypes.set(window, "colour", "red"));
    }

    @Test
    void shouldSayWhatDoesNotFit() {
        PrintSink print = PipelineFactory.eINSTANCE.createPrintSink();

        IllegalArgumentException problem = assertThrows(IllegalArgumentException.class, () -> NodeTypes.set(print, "count", "ten"));

        assertEquals("'ten' does not fit 'count'. Write a whole number.", problem.getMessage());
        assertThrows(IllegalArgumentException.class, () -> NodeTypes.set(print, "count", "99999999999"));
        assertThrows(IllegalArgumentException.class, () -> NodeTypes.set(PipelineFactory.eINSTANCE.createTextFileSource(), "follow", "yes"));
        assertEquals(10, print.getCount());
        NodeTypes.set(print, "count", "3");
        NodeTypes.set(print, "count", "");
        assertEquals(10, print.getCount());
    }

    @Test
    void shouldAddNodesWithUniqueIds() {
        Pipeline pipeline = PipelineFactory.eINSTANCE.createPipeline();
        NodeType filter = Catalog.standard().find("FilterOperator").orElseThrow();

        Node first = NodeTypes.add(pipeline, filter);
        Node second = NodeTypes.add(pipeline, filter);

        assertEquals(List.of("filter", "filter-2"), List.of(first.getId(), second.getId()));
        assertEquals("filter-2", second.getName());
        assertEquals(filter, NodeTypes.typeOf(first));
        assertTrue(NodeTypes.isKnown(first));
    }

    @Test
    void shouldMakeUpATypeForUnknownNodes() throws PipelineFileException {
        String text = Samples.text(Samples.wordCount()).replace("sluice:FilterOperator", "acme:Sift")
                .replace("      target=\"filter-1\"", "      target=\"filter-1\"\n      targetPort=\"left\"");
        Node node = Samples.parse(text).findNode("filter-1");

        NodeType type = NodeTypes.typeOf(node);

        assertInstanceOf(UnknownNode.class, node);
        assertEquals("acme:Sift", type.id());
        assertEquals("Sift", type.label());
        assertEquals(List.of("left"), type.inputs().stream().map(port -> port.name()).toList());
        assertEquals(List.of("out"), type.outputs().stream().map(port -> port.name()).toList());
        assertFalse(NodeTypes.isKnown(node));
        assertEquals(List.of(), type.parameters());
    }

    @Test
    void shouldSayWhichModelClassIsMissing() {
        NodeType type = new NodeType("Nothing", Category.SINK, "N", "puzzle", "", "", List.of(), List.of(), List.of(), "");

        assertTrue(assertThrows(NoSuchElementException.class, () -> NodeTypes.create(type)).getMessage().contains("'Nothing'"));
        assertThrows(NoSuchElementException.class, () -> NodeTypes.create(
                new NodeType("Pipeline", Category.SINK, "N", "puzzle", "", "", List.of(), List.of(), List.of(), "")));
    }

    private static Set<String> parameters(EClass type) {
        return type.getEAllAttributes().stream().map(EAttribute::getName).filter(name -> !OF_EVERY_NODE.contains(name)).collect(Collectors.toSet());
    }

    private static String javaType(Parameter parameter) {
        return switch (parameter.type()) {
            case INT, PORT -> "int";
            case LONG -> "long";
            case DOUBLE -> "double";
            case BOOLEAN -> "boolean";
            case DURATION -> "java.time.Duration";
            default -> "java.lang.String";
        };
    }

    /** The icon on the class path, or in OSGi in the bundle of the icon set. */
    private static URL icon(String name) {
        String path = "/META-INF/resources/webjars/lucide-static/0.468.0/icons/" + name + ".svg";
        URL onClassPath = NodeTypesTest.class.getResource(path);
        Bundle own = FrameworkUtil.getBundle(NodeTypesTest.class);
        if (onClassPath != null || own == null) {
            return onClassPath;
        }
        return Arrays.stream(own.getBundleContext().getBundles()).filter(bundle -> bundle.getSymbolicName().endsWith("lucide-static"))
                .map(bundle -> bundle.getEntry(path)).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
