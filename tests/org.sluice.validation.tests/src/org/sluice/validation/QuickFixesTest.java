package org.sluice.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sluice.model.FilterOperator;
import org.sluice.model.Node;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineBehavior;
import org.sluice.model.PipelineCopies;
import org.sluice.model.PipelineFileException;
import org.sluice.model.PipelineFiles;
import org.sluice.validation.fixes.QuickFix;
import org.sluice.validation.fixes.QuickFixes;

/** Every fix that is offered for one of the invalid pipelines of the command line's tests has to make its diagnostic go away. */
class QuickFixesTest {

    /** Where only a person can know what was meant. */
    private static final Set<DiagnosticCode> WITHOUT = EnumSet.of(DiagnosticCode.EMPTY_GRAPH, DiagnosticCode.INPUT_NOT_CONNECTED, DiagnosticCode.SLIDES_DIFFER,
            DiagnosticCode.DIRECTORY_MISSING, DiagnosticCode.FILE_MISSING, DiagnosticCode.SYNTAX, DiagnosticCode.NODE_DOES_NOT_FIT, DiagnosticCode.NOT_COMPILED,
            DiagnosticCode.RULE_FAILED, DiagnosticCode.DUPLICATE_ID, DiagnosticCode.SCHEMA_TWICE, DiagnosticCode.NOT_A_PATTERN,
            DiagnosticCode.SUB_PIPELINE_FILE, DiagnosticCode.SUB_PIPELINE_RECURSION, DiagnosticCode.SUB_PIPELINE_PARAMETER, DiagnosticCode.SUB_PIPELINE_SCHEMA,
            DiagnosticCode.INSIDE_SUB_PIPELINE);

    @TestFactory
    Stream<DynamicTest> shouldClearTheDiagnostic() throws IOException {
        return samples().stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
            Pipeline pipeline = PipelineFiles.load(file);
            for (Diagnostic diagnostic : Validator.validate(pipeline, context(file))) {
                for (QuickFix fix : QuickFixes.of(diagnostic, pipeline)) {
                    Pipeline fixed = PipelineCopies.copy(pipeline);
                    byte[] before = PipelineFiles.toBytes(pipeline);

                    fix.apply(fixed);

                    String message = fix.label() + " for " + diagnostic;
                    List<Diagnostic> left = Validator.validate(fixed, context(file));
                    assertFalse(left.stream().anyMatch(other -> other.code().equals(diagnostic.code()) && other.nodeId().equals(diagnostic.nodeId())
                            && other.attribute().equals(diagnostic.attribute()) && other.message().equals(diagnostic.message())), message + "; left: " + left);
                    assertEquals(new String(before), new String(PipelineFiles.toBytes(pipeline)), "the original changed: " + message);
                    assertNotEquals(new String(before), new String(PipelineFiles.toBytes(fixed)), "nothing changed: " + message);
                }
            }
        }));
    }

    @Test
    void shouldOfferAFixForEveryCodeWhereARuleCanKnow() throws Exception {
        Set<String> fixed = new TreeSet<>();
        for (Path file : samples()) {
            Pipeline pipeline = PipelineFiles.load(file);
            Validator.validate(pipeline, context(file)).stream().filter(diagnostic -> !QuickFixes.of(diagnostic, pipeline).isEmpty()).forEach(d -> fixed.add(d.code()));
        }
        for (DiagnosticCode code : DiagnosticCode.values()) {
            assertTrue(fixed.contains(code.code()) || WITHOUT.contains(code), "no fix is ever offered for " + code);
        }
    }

    @Test
    void shouldOfferTheNearestNamesAndConversions() throws Exception {
        assertEquals(List.of("Change to 'l.length() != 0'", "Change to 'l.length() > 0'"), labels("l -> l.length()"));
        assertEquals(List.of("Change to 'length'"), labels("l -> l.lenght() > 3"));
        assertEquals(List.of("Change to 'minLength'"), labels("l -> l.length() > minLenght"));
        assertEquals(List.of("Change to 'Boolean.parseBoolean(l)'"), labels("l -> l"));
        assertEquals(List.of(), labels("l -> l.length() > 3"));
    }

    private static List<String> labels(String function) throws PipelineFileException {
        Path file = invalid().resolve("SL-0502-wrong-result.dstream");
        Pipeline pipeline = PipelineFiles.load(file);
        ((FilterOperator) PipelineBehavior.findNode(pipeline, "keep").orElseThrow()).setFunction(function);
        org.sluice.model.Parameter parameter = org.sluice.model.PipelineFactory.eINSTANCE.createParameter();
        parameter.setName("minLength");
        parameter.setType(org.sluice.model.ParameterType.INT);
        pipeline.getParameters().add(parameter);
        return Validator.validate(pipeline, context(file)).stream().flatMap(diagnostic -> QuickFixes.of(diagnostic, pipeline).stream()).map(QuickFix::label).toList();
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(invalid())) {
            List<Path> found = files.filter(file -> file.getFileName().toString().matches("SL-0[1-9].*")).sorted().toList();
            assertTrue(found.size() > 60, found.size() + " samples");
            return found;
        }
    }

    private static Path invalid() {
        String property = System.getProperty("sluice.root");
        Path root = property != null ? Path.of(property) : Path.of("").toAbsolutePath();
        while (!Files.isDirectory(root.resolve("tests/org.sluice.cli.tests"))) {
            root = root.getParent();
        }
        return root.resolve("tests/org.sluice.cli.tests/testdata/invalid");
    }

    private static ValidationContext context(Path file) {
        return new ValidationContext(file.getParent(), RuntimeClassPath.entries(), true);
    }
}
