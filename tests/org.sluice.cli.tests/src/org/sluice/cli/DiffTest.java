package org.sluice.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffTest {

    private static final String PARAMETERS = """
              <parameters name="count" type="INT" defaultValue="3"/>
              <parameters name="label" type="STRING" defaultValue="a"/>
            """;
    private static final String SCHEMA = """
              <schemas name="Reading"><fields name="sensor" type="String"/><fields name="celsius" type="double"/></schemas>
            """;

    @TempDir
    Path folder;

    @Test
    void shouldFindNothingBetweenEqualPipelines() {
        assertEquals(new Outcome(0, "", ""), Outcome.of("diff", Workspace.wordCount(), Workspace.wordCount()));
    }

    @Test
    void shouldIgnoreTheOrderOfNodes() throws IOException {
        String text = Files.readString(Workspace.wordCount());
        int start = text.indexOf("  <nodes xsi:type=\"sluice:PrintSink\"");
        int end = text.indexOf("/>", start) + 3;
        String sink = text.substring(start, end);
        int first = text.indexOf("  <nodes ");
        Path moved = Files.writeString(folder.resolve("moved.dstream"),
                text.substring(0, first) + sink + text.substring(first, start) + text.substring(end));

        assertEquals(new Outcome(0, "", ""), Outcome.of("diff", Workspace.wordCount(), moved));
    }

    @Test
    void shouldTellOldAndNewValue() throws IOException {
        Path changed = Workspace.wordCountWith(folder, "changed.dstream", "(word, 1)", "(word, 2)");

        Outcome outcome = Outcome.of("diff", Workspace.wordCount(), changed);

        assertEquals(1, outcome.code());
        assertEquals(List.of("~ node pairs function: word -> new Tuple2<>(word, 1) → word -> new Tuple2<>(word, 2)"),
                outcome.outLines());
    }

    @Test
    void shouldTellAddedAndRemovedNodesAndEdges() {
        Path socket = Workspace.examples().resolve("word-count-socket/word-count-socket.dstream");
        Path directory = Workspace.examples().resolve("word-count-directory/word-count-directory.dstream");

        List<String> lines = Outcome.of("diff", socket, directory).outLines();

        assertTrue(lines.contains("- node lines (SocketTextSource)"), lines.toString());
        assertTrue(lines.contains("+ node texts (TextDirectorySource)"), lines.toString());
        assertTrue(lines.contains("~ node counts type: UpdateStateByKeyOperator → ReduceByKeyOperator"), lines.toString());
        assertTrue(lines.contains("- edge lines.out → split.in"), lines.toString());
        assertTrue(lines.contains("+ edge counts.out → files.in"), lines.toString());
        assertTrue(lines.contains("~ pipeline batchInterval: 1 s → 5 s"), lines.toString());
    }

    @Test
    void shouldTellChangedParameters() throws IOException {
        Path changed = Workspace.wordCountWith(folder, "changed.dstream", "name=\"minLength\"\n      type=\"INT\"",
                "name=\"shortest\"\n      type=\"INT\"");

        List<String> lines = Outcome.of("diff", Workspace.wordCount(), changed).outLines();

        assertEquals(List.of("- parameter minLength (INT = 1)", "+ parameter shortest (INT = 1)"), lines);
    }

    @Test
    void shouldCountDocumentationForNothingAndShowItOnlyWhenAsked() throws IOException {
        Path before = pipeline("before.dstream", "", PARAMETERS, SCHEMA, "documentation=\"Old.\"");
        Path after = pipeline("after.dstream", " documentation=\"All.\"", PARAMETERS.replace("type=\"INT\"", "type=\"INT\" documentation=\"How many.\""),
                SCHEMA.replace("name=\"Reading\"", "name=\"Reading\" documentation=\"Of a sensor.\"").replace("type=\"double\"", "type=\"double\" documentation=\"Degrees.\""), "documentation=\"New&#10;text.\"");

        assertEquals(new Outcome(0, "", ""), Outcome.of("diff", before, after));
        Outcome all = Outcome.of("diff", "--all", before, after);
        assertEquals(0, all.code(), all.err());
        assertEquals(List.of("· pipeline documentation: (empty) → All.", "· parameter count documentation: (empty) → How many.",
                "· schema Reading documentation: (empty) → Of a sensor.", "· field Reading.celsius documentation: (empty) → Degrees.", "· node print documentation: Old. → New ⏎ text."), all.outLines());
    }

    @Test
    void shouldShowBothWhenMeaningAndDocumentationChange() throws IOException {
        Path before = pipeline("before.dstream", "", PARAMETERS, SCHEMA, "documentation=\"Old.\" count=\"5\"");
        Path after = pipeline("after.dstream", "", PARAMETERS, SCHEMA, "documentation=\"New.\" count=\"6\"");

        assertEquals(new Outcome(1, "~ node print count: 5 → 6\n", ""), Outcome.of("diff", before, after));
        assertEquals(new Outcome(1, "~ node print count: 5 → 6\n· node print documentation: Old. → New.\n", ""), Outcome.of("diff", before, after, "--all"));
    }

    @Test
    void shouldIgnoreTheOrderOfParametersAndSchemas() throws IOException {
        String other = "  <schemas name=\"Place\"><fields name=\"city\" type=\"String\"/></schemas>\n";
        Path before = pipeline("before.dstream", "", PARAMETERS, SCHEMA + other, "");
        Path after = pipeline("after.dstream", "", PARAMETERS.lines().sorted(Comparator.reverseOrder()).collect(Collectors.joining("\n")), other + SCHEMA, "");

        assertEquals(new Outcome(0, "", ""), Outcome.of("diff", before, after));
    }

    @Test
    void shouldCountTheOrderOfTheFieldsOfASchema() throws IOException {
        Path before = pipeline("before.dstream", "", PARAMETERS, SCHEMA, "");
        Path after = pipeline("after.dstream", "", PARAMETERS,
                "  <schemas name=\"Reading\"><fields name=\"celsius\" type=\"double\"/><fields name=\"sensor\" type=\"String\"/></schemas>\n", "");

        assertEquals(new Outcome(1, "~ schema Reading fields: String sensor, double celsius → double celsius, String sensor\n", ""),
                Outcome.of("diff", before, after));
    }

    @Test
    void shouldTellTheDefaultOfAParameterAndSchemasThatComeAndGo() throws IOException {
        Path before = pipeline("before.dstream", "", PARAMETERS, SCHEMA, "");
        Path after = pipeline("after.dstream", "", PARAMETERS.replace("\"3\"", "\"4\""), SCHEMA.replace("Reading", "Measurement"), "");

        assertEquals(List.of("~ parameter count defaultValue: 3 → 4", "- schema Reading (String sensor, double celsius)",
                "+ schema Measurement (String sensor, double celsius)"), Outcome.of("diff", before, after).outLines());
    }

    private Path pipeline(String name, String attributes, String parameters, String schemas, String print) throws IOException {
        return Files.writeString(folder.resolve(name), """
                <?xml version="1.0" encoding="UTF-8"?>
                <sluice:Pipeline xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xmlns:sluice="http://www.sluice.org/pipeline" formatVersion="1" name="Diff"%s>
                %s
                %s
                  <nodes xsi:type="sluice:SocketTextSource" id="lines" name="lines"/>
                  <nodes xsi:type="sluice:PrintSink" id="print" name="print" %s/>
                  <edges id="lines-print" source="lines" target="print"/>
                </sluice:Pipeline>
                """.formatted(attributes, parameters, schemas, print));
    }

    @Test
    void shouldNameTheFileThatCannotBeRead() {
        Outcome outcome = Outcome.of("diff", Workspace.wordCount(), folder.resolve("no.dstream"));

        assertEquals(1, outcome.code());
        assertTrue(outcome.err().startsWith("sluice: " + folder.resolve("no.dstream") + ":-: SL-0001 error: "), outcome.err());
    }
}
