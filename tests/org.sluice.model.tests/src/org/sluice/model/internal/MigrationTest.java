package org.sluice.model.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineFiles;
import org.sluice.model.PipelinePackage;
import org.sluice.model.SocketTextSource;
import org.sluice.model.internal.XmlPart.Attribute;
import org.sluice.model.internal.XmlPart.Element;

class MigrationTest {

    /** What a change of the format looks like: in version 2 of this test the attribute {@code server} is called {@code host}. */
    private static final class V1_To_V2_Migration implements Migration {
        @Override
        public int from() {
            return 1;
        }

        @Override
        public void apply(Element root) {
            for (XmlPart part : root.parts()) {
                if (part instanceof Element node && node.name().equals("nodes")) {
                    node.attributes().replaceAll(attribute -> attribute.name().equals("server")
                            ? new Attribute("host", attribute.raw(), attribute.rawStart()) : attribute);
                }
            }
        }
    }

    @Test
    void shouldLoadTheStoredFileOfVersion1AndKeepItsBytes() throws IOException {
        byte[] stored = stored("version-1.dstream");

        Pipeline pipeline = PipelineFiles.fromBytes(stored, "version-1.dstream");

        assertEquals(1, pipeline.getFormatVersion());
        assertEquals(14, pipeline.getNodes().size());
        assertEquals(new String(stored, StandardCharsets.UTF_8), new String(PipelineFiles.toBytes(pipeline), StandardCharsets.UTF_8));
    }

    @Test
    void shouldRunTheMigrationsFromTheVersionOfTheFile() throws IOException {
        FileFormat version2 = new FileFormat(PipelinePackage.Literals.PIPELINE, "pipeline", 2, List.of(new V1_To_V2_Migration()));
        String text = new String(stored("version-1.dstream"), StandardCharsets.UTF_8).replace("host=\"example.org\"", "server=\"example.org\"");
        ModelReader reader = new ModelReader(version2, Path.of("old.dstream"));

        Pipeline pipeline = (Pipeline) reader.read(text.getBytes(StandardCharsets.UTF_8));

        assertEquals("example.org", ((SocketTextSource) pipeline.findNode("socket")).getHost());
        assertEquals(2, pipeline.getFormatVersion());
        assertEquals("SL-0023", reader.problems().get(0).code());
        assertTrue(new String(new ModelWriter(version2).write(pipeline), StandardCharsets.UTF_8).contains("formatVersion=\"2\""));
    }

    @Test
    void shouldNotMigrateAFileThatIsNewEnough() throws IOException {
        FileFormat version2 = new FileFormat(PipelinePackage.Literals.PIPELINE, "pipeline", 2, List.of(new V1_To_V2_Migration()));
        String text = new String(stored("version-1.dstream"), StandardCharsets.UTF_8).replace("formatVersion=\"1\"", "formatVersion=\"2\"")
                .replace("host=\"example.org\"", "server=\"example.org\"");

        Pipeline pipeline = (Pipeline) new ModelReader(version2, Path.of("new.dstream")).read(text.getBytes(StandardCharsets.UTF_8));

        assertEquals("localhost", ((SocketTextSource) pipeline.findNode("socket")).getHost());
    }

    private static byte[] stored(String name) throws IOException {
        try (InputStream in = MigrationTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }
}
