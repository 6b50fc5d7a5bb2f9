package org.sluice.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.EFactoryImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sluice.catalog.NodeType;
import org.sluice.model.impl.SourceImpl;

/** Node classes that another bundle brings. */
class ForeignNodeTypesTest {

    private EPackage acme;

    @BeforeEach
    void build() {
        acme = EcoreFactory.eINSTANCE.createEPackage();
        acme.setName("acme");
        acme.setNsPrefix("acme");
        acme.setNsURI("http://acme.example/nodes");
        EClass source = EcoreFactory.eINSTANCE.createEClass();
        source.setName("KafkaSource");
        source.getESuperTypes().add(PipelinePackage.Literals.SOURCE);
        EAttribute topic = EcoreFactory.eINSTANCE.createEAttribute();
        topic.setName("topic");
        topic.setEType(EcorePackage.Literals.ESTRING);
        source.getEStructuralFeatures().add(topic);
        acme.getEClassifiers().add(source);
        acme.setEFactoryInstance(new EFactoryImpl() {
            @Override
            public EObject create(EClass type) {
                InternalEObject object = new SourceImpl() {
                };
                object.eSetClass(type);
                return object;
            }
        });
    }

    @AfterEach
    void unregister() {
        NodePackages.unregister(acme);
    }

    private Pipeline pipeline() {
        Pipeline pipeline = PipelineFactory.eINSTANCE.createPipeline();
        pipeline.setName("foreign");
        Node node = (Node) acme.getEFactoryInstance().create((EClass) acme.getEClassifier("KafkaSource"));
        node.setId("in");
        NodeTypes.set(node, "topic", "logs");
        pipeline.getNodes().add(node);
        Samples.edge(pipeline, node, Samples.node(pipeline, "PrintSink", "console"));
        return pipeline;
    }

    @Test
    void shouldLoadAndSaveNodesOfARegisteredPackage() throws IOException {
        NodePackages.register(acme);
        String text = Samples.text(pipeline());

        Pipeline loaded = Samples.parse(text);

        assertTrue(text.contains("    xmlns:acme=\"http://acme.example/nodes\"\n"), text);
        assertTrue(text.contains("  <nodes xsi:type=\"acme:KafkaSource\"\n      id=\"in\"\n      topic=\"logs\"/>\n"), text);
        assertInstanceOf(Source.class, loaded.findNode("in"));
        assertEquals("logs", NodeTypes.get(loaded.findNode("in"), "topic"));
        assertEquals(text, Samples.text(loaded));
    }

    @Test
    void shouldKeepThemByteForByteWhenThePackageIsNotThere() throws IOException {
        NodePackages.register(acme);
        String text = Samples.text(pipeline());
        NodePackages.unregister(acme);

        Pipeline without = Samples.parse(text);
        String saved = Samples.text(without);
        NodePackages.register(acme);
        Pipeline again = Samples.parse(saved);

        assertInstanceOf(UnknownNode.class, without.findNode("in"));
        assertEquals(text, saved);
        assertInstanceOf(Source.class, again.findNode("in"));
    }

    @Test
    void shouldFindTheClassOfACatalogueEntryByItsName() {
        NodePackages.register(acme);
        NodeType type = new NodeType("KafkaSource", org.sluice.catalog.Category.SOURCE, "Kafka", "puzzle", "", "", java.util.List.of(),
                java.util.List.of(), java.util.List.of(), "");

        Node node = NodeTypes.create(type);

        assertEquals("KafkaSource", node.eClass().getName());
        assertFalse(NodeTypes.isKnown(node), "the catalogue does not have it");
        assertEquals(org.sluice.catalog.Category.SOURCE, NodeTypes.typeOf(node).category());
        assertEquals("topic", NodeTypes.typeOf(node).parameters().get(0).name());
    }

    @Test
    void shouldTreatAForeignClassThatIsNoNodeAsUnknown() throws IOException {
        EClass thing = EcoreFactory.eINSTANCE.createEClass();
        thing.setName("Thing");
        acme.getEClassifiers().add(thing);
        NodePackages.register(acme);
        String text = Samples.text(pipeline()).replace("acme:KafkaSource", "acme:Thing");

        Pipeline loaded = Samples.parse(text);

        assertInstanceOf(UnknownNode.class, loaded.findNode("in"));
        assertEquals(text, Samples.text(loaded));
    }
}
