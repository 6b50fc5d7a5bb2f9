package org.sluice.streaming.internal.checkpoint;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.streaming.ConnectorException;

class CheckpointerTest {

    @TempDir
    Path dir;

    @Test
    void shouldNotForgetAFailedCheckpointWhenAnotherOneFollows() throws Exception {
        Path place = dir.resolve("cp");
        Checkpointer checkpointer = new Checkpointer(CheckpointDirectory.of(place.toString()), new ValueCodec(getClass().getClassLoader()), 10, 10, true, "org.sluice-test-checkpoint-1", (n, task) -> IntStream.range(0, n).forEach(task));
        try {
            assertThrows(ExecutionException.class, () -> checkpointer.take("app", 1000, 0, 1000, List.of(), () -> { }, () -> { }).get());
            Files.createDirectories(place);

            ConnectorException e = assertThrows(ConnectorException.class, () -> {
                checkpointer.take("app", 2000, 0, 1000, List.of(), () -> { }, () -> { });
                checkpointer.check(true);
            });

            assertTrue(e.getMessage().contains("batch 1000"), e.getMessage());
        } finally {
            checkpointer.close();
        }
    }
}
