package org.sluice.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.codegen.GeneratedFile;
import org.sluice.codegen.GeneratedProgram;
import org.sluice.codegen.SourceMap;
import org.sluice.runner.RuntimeLibraries;

class RuntimeJarsTest {

    @Test
    void shouldAskForEachBundleByName() throws ExportException {
        RuntimeJars jars = RuntimeJars.locate(bundle -> Optional.of(Path.of(bundle + ".jar")));

        assertEquals(RuntimeLibraries.ALL.size(), jars.roots().size());
        assertEquals(Path.of("org.sluice.engine.jar"), jars.roots().get(0));
    }

    @Test
    void shouldLeaveOutWhatAProgramDoesNotUse(@TempDir Path folder) throws Exception {
        Path functions = library(folder, "functions", "org/sluice/functions/RecordParser.class");
        Path csv = library(folder, "csv", "org/apache/commons/csv/CSVParser.class");
        RuntimeJars jars = new RuntimeJars(List.of(Path.of("org.sluice.engine.jar"), functions, csv));

        assertEquals(List.of(Path.of("org.sluice.engine.jar")), jars.neededBy(program("import java.util.List;")).roots());
        assertEquals(jars.roots(), jars.neededBy(program("import org.sluice.functions.CsvParser;")).roots());
        assertEquals(List.of(functions), jars.usedBy(program("import org.sluice.functions.JsonParser;")));
        assertEquals(List.of(functions, csv), jars.usedBy(program("import org.sluice.functions.CsvParser;")));
    }

    @Test
    void shouldDoWithoutWhatMostProgramsDoNotUseUntilOneDoes() throws Exception {
        RuntimeJars jars = RuntimeJars.locate(bundle -> bundle.contains("functions") ? Optional.empty() : Optional.of(Path.of(bundle)));

        ExportException problem = assertThrows(ExportException.class, () -> jars.neededBy(program("import org.sluice.functions.JsonParser;")));

        assertTrue(problem.getMessage().startsWith("The runtime is incomplete: org.sluice.functions not found."), problem.getMessage());
    }

    @Test
    void shouldTellTheWholeOfH2FromItsStore(@TempDir Path folder) throws Exception {
        Path store = library(folder, "store", "org/h2/mvstore/MVStore.class");
        Path all = library(folder, "all", "org/h2/mvstore/MVStore.class");
        library(folder, "all", "org/h2/jdbc/JdbcConnection.class");
        Path functions = library(folder, "functions", "org/sluice/functions/RecordParser.class");
        Path states = library(folder, "states", "org/sluice/state/mvstore/MVStateStoreProvider.class");
        RuntimeJars jars = new RuntimeJars(List.of(functions, all, states, store));
        GeneratedProgram sql = program("import org.sluice.functions.sql.SqlQuery;");
        GeneratedProgram disk = new GeneratedProgram("P", List.of(new GeneratedFile("pipeline.json", "{\"sluice.state.store\": \"disk\"}")), new SourceMap(List.of()));

        assertEquals(List.of(), jars.neededBy(program("import java.util.List;")).roots());
        assertEquals(List.of(functions, all), jars.neededBy(sql).roots());
        assertEquals(List.of(states, store), jars.neededBy(disk).roots());
    }

    private static Path library(Path folder, String name, String resource) throws IOException {
        Path file = folder.resolve(name).resolve(resource);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
        return folder.resolve(name);
    }

    private static GeneratedProgram program(String text) {
        return new GeneratedProgram("P", List.of(new GeneratedFile("P.java", text)), new SourceMap(List.of()));
    }

    @Test
    void shouldNameWhatIsMissing() {
        ExportException problem = assertThrows(ExportException.class, () -> RuntimeJars.locate(
                bundle -> bundle.contains("gson") ? Optional.empty() : Optional.of(Path.of(bundle))));

        assertTrue(problem.getMessage().startsWith("The runtime is incomplete: com.google.gson not found."),
                problem.getMessage());
    }
}
