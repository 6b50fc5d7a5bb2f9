package org.sluice.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

class GoldenTestVerbTest {

    @TempDir
    Path folder;

    @BeforeEach
    void copyPipeline() throws IOException {
        Files.copy(Workspace.wordCount(), folder.resolve("p.dstream"));
    }

    @Test
    void shouldPassAllExamples() {
        Outcome outcome = Outcome.of("test", Workspace.examples());

        assertEquals(0, outcome.code(), outcome.out());
        String last = outcome.outLines().get(outcome.outLines().size() - 1);
        assertTrue(last.matches("\\d{1,3} passed, 0 failed") && outcome.outLines().size() > 6, outcome.out());
    }

    @Test
    void shouldShowBatchNodeMissingAndUnexpected() throws IOException {
        Path test = test("{\"pipeline\": \"p.dstream\", \"inputs\": {\"lines\": [[\"a\"], [\"a b\"]]},"
                + " \"expect\": {\"counts\": [[[\"a\", 1]], [[\"a\", 3], [\"b\", 1]]]}}");

        Outcome outcome = Outcome.of("test", test);

        assertEquals(1, outcome.code());
        assertEquals("FAIL  " + test + "\n"
                + "      batch 2 (2 s), node counts: 1 missing, 1 unexpected (expected 2 records, got 2)\n"
                + "        - missing     [\"a\",3]\n"
                + "        + unexpected  [\"a\",2]\n"
                + "0 passed, 1 failed\n", outcome.out());
    }

    @Test
    void shouldCompareStateOrderAndTolerance() throws IOException {
        Path state = test("{\"pipeline\": \"p.dstream\", \"inputs\": {\"lines\": [[\"a\"]]}, \"state\": {\"counts\": [{\"a\": 2}]}}");
        Path order = test("{\"pipeline\": \"p.dstream\", \"inputs\": {\"lines\": [[\"a b\"]]}, \"ordered\": true,"
                + " \"expect\": {\"words\": [[\"b\", \"a\"]]}}");
        Path near = test("{\"pipeline\": \"p.dstream\", \"inputs\": {\"lines\": [[\"a\"]]}, \"tolerance\": 0.5,"
                + " \"expect\": {\"counts\": [[[\"a\", 1.5]]]}}");

        assertTrue(Outcome.of("test", state).out().contains("node counts, state after the batch: 1 missing, 1 unexpected"));
        assertTrue(Outcome.of("test", order).out().contains("node words: the right records in another order"));
        assertEquals(0, Outcome.of("test", near).code());
    }

    @Test
    void shouldGoOnWithEmptyInputAndLeaveNullBatchesOut() throws IOException {
        Path test = test("{\"pipeline\": \"p.dstream\", \"inputs\": {\"lines\": [[\"a\"]]},"
                + " \"expect\": {\"words\": [null, [], []], \"console\": [null, null, [[\"a\", 1]]]}}");

        Outcome outcome = Outcome.of("test", test);

        assertEquals(0, outcome.code(), outcome.out());
        assertTrue(outcome.out().contains("(3 batches,"), outcome.out());
    }

    @Test
    void shouldNameNodeBatchAndRecordWhenUserCodeFails() throws IOException {
        Workspace.wordCountWith(folder, "fails.dstream", "word -> new Tuple2&lt;>(word, 1)",
                "word -> new Tuple2&lt;>(word, 1 / (word.length() - 3))");
        Path test = test("{\"pipeline\": \"fails.dstream\", \"inputs\": {\"lines\": [[\"a\"], [\"abc\"]]},"
                + " \"expect\": {\"counts\": [null, null]}}");

        Outcome outcome = Outcome.of("test", test);

        assertEquals(1, outcome.code());
        assertTrue(outcome.out().contains("batch 2, node pairs failed on record 'abc': java.lang.ArithmeticException"), outcome.out());
        assertFalse(outcome.hasStackTrace());
    }

    @Test
    void shouldPassWhenTheRunFailsAsExpected() throws IOException {
        Workspace.wordCountWith(folder, "fails.dstream", "word -> new Tuple2&lt;>(word, 1)",
                "word -> new Tuple2&lt;>(word, 1 / (word.length() - 3))");
        String given = "{\"pipeline\": \"fails.dstream\", \"inputs\": {\"lines\": [[\"a\"], [\"abc\"]]}, \"fails\": ";

        assertEquals(0, Outcome.of("test", test(given + "{\"batch\": 2, \"node\": \"pairs\", \"exception\": \"ArithmeticException\", \"message\": \"by zero\"}}")).code());
        assertTrue(Outcome.of("test", test(given.replace("fails.dstream", "p.dstream") + "{\"batch\": 1}}")).out().contains("the run did not fail; expected was a failure in batch 1"));
        assertTrue(Outcome.of("test", test(given + "{\"batch\": 2, \"node\": \"words\"}}")).out()
                .contains("; expected was a failure in batch 2 of node words"));
    }

    @Test
    void shouldTakeBatchesFromFiles() throws IOException {
        Files.writeString(folder.resolve("lines.txt"), "to be or\nnot to be\nthat\n");
        Files.writeString(folder.resolve("counts.json"), "[[[\"to\", 2], [\"be\", 2], [\"or\", 1], [\"not\", 1]],\n null]");
        Files.writeString(folder.resolve("words.jsonl"), "\"to\"\n\"be\"\n\"or\"\n\"not\"\n\"to\"\n\"be\"\n");

        Outcome outcome = Outcome.of("test", test("{\"pipeline\": \"p.dstream\", \"inputs\": {\"lines\": {\"file\": \"lines.txt\", \"perBatch\": 2}},"
                + " \"expect\": {\"counts\": {\"file\": \"counts.json\"}, \"words\": {\"file\": \"words.jsonl\"}}}"));

        assertEquals(0, outcome.code(), outcome.out());
        assertTrue(outcome.out().contains("(2 batches,"), outcome.out());
    }

    @Test
    void shouldMakeRecordsOfObjects() throws IOException {
        Files.writeString(folder.resolve("records.dstream"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <sluice:Pipeline xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xmlns:sluice="http://www.sluice.org/pipeline" formatVersion="1" name="Records">
                  <schemas name="Reading">
                    <fields name="sensor" type="String"/>
                    <fields name="value" type="double"/>
                  </schemas>
                  <nodes xsi:type="sluice:GeneratedSource" id="readings" function="(n, random) -> new Reading(&quot;a&quot;, n)"/>
                  <nodes xsi:type="sluice:MapOperator" id="half" function="reading -> reading.sensor() + reading.value() / 2"/>
                  <nodes xsi:type="sluice:PrintSink" id="out"/>
                  <edges id="e" source="readings" target="half"/>
                  <edges id="f" source="half" target="out"/>
                </sluice:Pipeline>
                """);

        Outcome outcome = Outcome.of("test", test("{\"pipeline\": \"records.dstream\", \"inputs\": {\"readings\": [[{\"sensor\": \"s\", \"value\": 3}]]}, \"expect\": {\"half\": [[\"s1.5\"]]}}"));

        assertEquals(0, outcome.code(), outcome.out());
    }

    @Test
    void shouldCompareHowManyRecordsFail() throws IOException {
        String given = "{\"pipeline\": \"p.dstream\", \"inputs\": {\"lines\": [[\"a\"]]}, \"errors\": {\"words\": [%s]}}";

        assertEquals(0, Outcome.of("test", test(String.format(given, "0"))).code());
        assertTrue(Outcome.of("test", test(String.format(given, "2"))).out().contains("node words: 0 records failed, expected were 2"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"pipeline\": \"p.dstream\",\\n \"expect\": {\"cuonts\": [[]]}} | :2: the pipeline has no node 'cuonts'; it has lines, split",
        "{\"pipeline\": \"p.dstream\", \"inputs\": {\"counts\": [[]]}, \"expect\": {\"counts\": [[]]}} | :1: node 'counts' is no source",
        "{\"pipeline\": \"p.dstream\", \"state\": {\"words\": [{}]}} | :1: node 'words' keeps no state",
        "{\"pipeline\": \"p.dstream\", \"parameters\": {\"n\": 1}, \"expect\": {\"counts\": [[]]}} | :1: the pipeline has no parameter 'n'",
        "{\"pipeline\": \"p.dstream\"} | :1: the test expects nothing",
        "{\"pipeline\": \"p.dstream\", \"fails\": {}} | :1: \"fails\" must be an object like",
        "{\"pipeline\": \"p.dstream\", \"fails\": {\"batch\": 1, \"nod\": \"a\"}} | :1: \"fails\" has batch, node, exception, message",
        "{\"pipeline\": \"p.dstream\", \"errors\": {\"words\": [\"no\"]}} | :1: \"errors\" of node \"words\", batch 1: expected how many records fail or null, found a string",
        "{\"pipeline\": \"p.dstream\", \"errors\": {\"wrods\": [1]}} | :1: the pipeline has no node 'wrods'",
        "{\"pipeline\": \"p.dstream\", \"inputs\": {\"lines\": {\"fiel\": \"a\"}}} | :1: \"inputs\" of node \"lines\" must be an array with one entry per batch, or name a file",
        "{\"pipeline\": \"p.dstream\", \"inputs\": {\"lines\": {\"file\": \"none.txt\"}}} | :1: \"inputs\" of node \"lines\": 'none.txt': no such file",
        "{\"pipeline\": \"p.dstream\", \"inputs\": {\"lines\": {\"file\": \"p.dstream\", \"perBatch\": 0}}} | :1: \"inputs\" of node \"lines\": \"perBatch\" must be a number",
        "{\"pipeline\": \"p.dstream\", \"state\": {\"counts\": {\"file\": \"p.dstream\"}}} | :1: \"state\" of node \"counts\": states come from a .json file",
        "{\"pipeline\": \"no.dstream\", \"expect\": {\"counts\": [[]]}} | no.dstream' does not exist",
        "{\"expect\": {\"counts\": [[]]}} | :1: \"pipeline\" is missing",
        "{\"pipeline\": \"p.dstream\", \"expct\": {}} | :1: unknown name \"expct\"; a test has pipeline",
        "{\"pipeline\": \"p.dstream\", \"expect\": {\"counts\": [1]}} | :1: \"expect\" of node \"counts\", batch 1: expected an array",
        "{\"pipeline\": \"p.dstream\", \"ordered\": 1} | :1: \"ordered\" must be true or false, not a number",
        "{\"pipeline\": \"p.dstream\",\\n} | :2: not valid JSON: expected a name in double quotes, found '}'",
        "{\"pipeline\": \"p.dstr | :1: not valid JSON: the file ends inside a string; is it truncated?",
        "[] | :1: a test is a JSON object",
        "{\"a\": 1, \"a\": 2} | :1: not valid JSON: the name \"a\" stands twice"})
    void shouldSayWhatIsWrongWithATestAndWhere(String text, String message) throws IOException {
        Outcome outcome = Outcome.of("test", test(text.replace("\\n", "\n")));

        assertEquals(1, outcome.code());
        assertTrue(outcome.out().contains(message), outcome.out());
        assertTrue(outcome.out().endsWith("0 passed, 1 failed\n"), outcome.out());
    }

    @Test
    void shouldWriteJUnitReport() throws Exception {
        test("{\"pipeline\": \"p.dstream\", \"inputs\": {\"lines\": [[\"<&>\"]]}, \"expect\": {\"lines\": [[\"<&>\"]]}}");
        test("{\"pipeline\": \"p.dstream\", \"inputs\": {\"lines\": [[\"<&>\"]]}, \"expect\": {\"lines\": [[\"<>\"]]}}");
        test("nonsense");
        Path report = folder.resolve("reports/junit.xml");

        Outcome outcome = Outcome.of("test", folder, "--junit", report);

        assertEquals("1 passed, 2 failed", outcome.outLines().get(outcome.outLines().size() - 1));
        Element suite = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(report.toFile()).getDocumentElement();
        assertEquals("3", suite.getAttribute("tests"));
        assertEquals("1", suite.getAttribute("failures"));
        assertEquals("1", suite.getAttribute("errors"));
        assertTrue(suite.getElementsByTagName("failure").item(0).getTextContent().contains("- missing     \"<>\""));
    }

    @Test
    void shouldWriteNothingBesides() throws IOException {
        Path test = test("{\"pipeline\": \"p.dstream\", \"inputs\": {\"lines\": [[\"a\"]]}, \"expect\": {\"lines\": [[\"a\"]]}}");

        Outcome.of("test", test);

        assertFalse(Files.exists(folder.resolve("checkpoint")));
    }

    private Path test(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "t", ".dstest"), text);
    }
}
