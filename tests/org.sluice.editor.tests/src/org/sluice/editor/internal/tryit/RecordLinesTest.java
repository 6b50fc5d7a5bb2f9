package org.sluice.editor.internal.tryit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.Samples;
import org.sluice.editor.internal.tryit.Trials.Outcome;
import org.sluice.editor.internal.tryit.Trials.Result;
import org.sluice.model.PipelineFiles;

class RecordLinesTest {

    @Test
    void shouldQuoteTextsAndTakeOtherRecordsAsTheyAre() {
        String texts = RecordLines.test("s", "String", List.of("a \"b\"", "\"c\""), true);
        String numbers = RecordLines.test("s", "Long", List.of("1", "2"), false);

        assertEquals("{\"pipeline\": \"trial.dstream\", \"inputs\": {\"s\": [[\"a \\\"b\\\"\"], [\"c\"]]}, \"expect\": {\"s\": [null]}}", texts);
        assertEquals("{\"pipeline\": \"trial.dstream\", \"inputs\": {\"s\": [[1, 2]]}, \"expect\": {\"s\": [null]}}", numbers);
    }

    @Test
    void shouldPutResultsBesideTheirRecords() {
        List<String> lines = List.of("1 n 5", "1 n 6", "2 n.errors {\"record\":\"x\",\"exception\":\"E\",\"message\":\"no \\\"x\\\"\"}");

        assertEquals(new Result(List.of(new Outcome("5   6", false), new Outcome("E: no \"x\"", true), new Outcome("–", false)), ""), RecordLines.result(lines, "n", 3, ""));
        assertEquals(new Result(List.of(new Outcome("5   6", false), new Outcome("", false)), "too long"), RecordLines.result(lines.subList(0, 2), "n", 2, "too long"));
        assertEquals("cannot run", RecordLines.result(List.of("0 ! cannot run"), "n", 1, "").problem());
    }

    @Test
    void shouldCutANodeOutWithoutChangingItsPipeline() {
        Diagram diagram = Samples.wordCount();
        byte[] before = PipelineFiles.toBytes(diagram.pipeline());

        TrialPipeline trial = TrialPipeline.of(diagram.pipeline(), "counts", Map.of("pairs", "PairDStream<String, Integer>")).orElseThrow();

        assertEquals("Tuple2<String, Integer>", trial.type());
        assertEquals(List.of("counts", "sample-records", "sample-records-pairs", "results", "failures"), trial.pipeline().getNodes().stream().map(node -> node.getId()).toList());
        assertEquals(true, TrialPipeline.of(diagram.pipeline(), "counts", Map.of()).isEmpty());
        org.junit.jupiter.api.Assertions.assertArrayEquals(before, PipelineFiles.toBytes(diagram.pipeline()));
    }
}
