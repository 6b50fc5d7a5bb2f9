package org.sluice.validation;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sluice.functions.RecordParser;
import org.sluice.runner.PipelineRunner;
import org.sluice.streaming.StreamingContext;

/** Where the engine and the runner are while tests run: jars of the build, or folders of classes. */
final class RuntimeClassPath {

    private RuntimeClassPath() {
    }

    static List<Path> entries() {
        return List.of(locationOf(StreamingContext.class), locationOf(PipelineRunner.class), locationOf(RecordParser.class));
    }

    private static Path locationOf(Class<?> type) {
        try {
            Path place = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
            Path classes = place.resolve("target").resolve("classes");
            return Files.isDirectory(classes) ? classes : place;
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
