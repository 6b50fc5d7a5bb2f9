package org.sluice.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sluice.streaming.Durations;
import org.sluice.streaming.Optional;
import org.sluice.streaming.StreamingConf;
import org.sluice.streaming.StreamingContext;
import org.sluice.streaming.Tuple2;

class PipelineTestDriverTest {

    private static void wordCount(StreamingContext ssc) {
        ssc.socketTextStream("localhost", 9999).id("lines")
                .flatMap(line -> List.of(line.split(" ")).iterator()).id("words")
                .mapToPair(word -> new Tuple2<>(word, 1)).id("pairs")
                .<Integer>updateStateByKey((values, state) -> Optional.of(state.orElse(0) + values.size())).id("counts")
                .print().id("console");
    }

    @Test
    void shouldShowRecordsAndStateAfterEachBatch() {
        try (PipelineTestDriver driver = PipelineTestDriver.of(Durations.seconds(1), PipelineTestDriverTest::wordCount)) {
            driver.push("lines", "to be", "or not").push("lines", "to");

            driver.runBatch();
            List<Object> words = driver.records("words");
            driver.runBatch();

            assertEquals(List.of("to", "be", "or", "not"), words);
            assertEquals(List.of("to"), driver.records("words"));
            assertEquals(Map.of("to", 2, "be", 1, "or", 1, "not", 1), driver.state("counts"));
            assertEquals("[(to,2), (be,1), (or,1), (not,1)]", driver.records("console").toString());
            assertEquals("", driver.printed());
        }
    }

    @Test
    void shouldTellAnEmptyBatchFromNone() {
        try (PipelineTestDriver driver = PipelineTestDriver.of(Durations.seconds(1), PipelineTestDriverTest::wordCount)) {
            driver.pushNone("lines");

            driver.runBatch();
            boolean first = driver.hadBatch("words");
            driver.runBatch();

            assertFalse(first);
            assertTrue(driver.hadBatch("words"));
        }
    }

    @Test
    void shouldPrintWhenWriting() {
        try (PipelineTestDriver driver = PipelineTestDriver.writing(new StreamingConf(), Durations.seconds(1), PipelineTestDriverTest::wordCount)) {
            driver.push("lines", "to");

            driver.runBatch();

            assertTrue(driver.printed().contains("(to,1)"));
        }
    }

    @Test
    void shouldNameWhatThereIsWhenAskedForWhatIsNot() {
        try (PipelineTestDriver driver = PipelineTestDriver.of(Durations.seconds(1), PipelineTestDriverTest::wordCount)) {
            assertTrue(assertThrows(IllegalArgumentException.class, () -> driver.push("line", "x")).getMessage().contains("lines"));
            assertTrue(assertThrows(IllegalArgumentException.class, () -> driver.records("word")).getMessage().contains("words"));
        }
    }
}
