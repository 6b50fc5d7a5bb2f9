package org.sluice.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sluice.runner.RuntimeLibraries;

class RuntimeJarsTest {

    @Test
    void shouldAskForEachBundleByName() throws ExportException {
        RuntimeJars jars = RuntimeJars.locate(bundle -> Optional.of(Path.of(bundle + ".jar")));

        assertEquals(RuntimeLibraries.ALL.size(), jars.roots().size());
        assertEquals(Path.of("org.sluice.engine.jar"), jars.roots().get(0));
    }

    @Test
    void shouldNameWhatIsMissing() {
        ExportException problem = assertThrows(ExportException.class, () -> RuntimeJars.locate(
                bundle -> bundle.contains("gson") ? Optional.empty() : Optional.of(Path.of(bundle))));

        assertTrue(problem.getMessage().startsWith("The runtime is incomplete: com.google.gson not found."),
                problem.getMessage());
    }
}
