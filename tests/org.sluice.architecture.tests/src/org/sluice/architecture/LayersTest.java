package org.sluice.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Holds the table of layers to be true: arrows between bundles go down or stay inside a layer, and below the runtime line nobody knows Eclipse, OSGi or EMF. */
class LayersTest {

    /** From the bottom up. A bundle that is in none of them fails the test: place it first, then write it. */
    private enum Layer { JAVA, MODEL, ECLIPSE, UI }

    private static final Map<Layer, List<Pattern>> TABLE = Map.of(
            Layer.JAVA, patterns("engine", "testkit", "telemetry", "telemetry\\.jetty", "runner", "functions", "connectors\\..+", "state\\..+", "catalog"),
            Layer.MODEL, patterns("model", "validation", "codegen", "export", "layout", "cli"),
            Layer.ECLIPSE, patterns("launching"),
            Layer.UI, patterns("editor", "live\\.ui", "launching\\.ui", "ide", "gef\\.compat"));

    /** What the runtime may use from outside: client libraries that are plain Java. */
    private static final List<Pattern> PLAIN_JAVA_LIBRARIES = List.of(Pattern.compile("com\\.google\\.gson"), Pattern.compile("org\\.eclipse\\.jetty\\..+"),
            Pattern.compile("slf4j\\.api"), Pattern.compile("com\\.h2database(\\.mvstore)?"), Pattern.compile("org\\.apache\\.commons\\.commons-csv"));

    private static final Pattern FORBIDDEN_IN_JAVA_SOURCES = Pattern.compile("^import (static )?(org\\.eclipse\\.(?!jetty\\.)|org\\.osgi\\.)", Pattern.MULTILINE);
    private static final Pattern USER_INTERFACE = Pattern.compile("org\\.eclipse\\.(ui|jface|swt|draw2d|gef|debug\\.ui)(\\..*)?");

    @Test
    void shouldPlaceEveryBundleInExactlyOneLayer() throws IOException {
        for (String bundle : Manifests.bundles().keySet()) {
            assertEquals(1, TABLE.values().stream().filter(layer -> matches(layer, bundle)).count(), bundle + " is in no layer or in several");
        }
    }

    @Test
    void shouldOnlyPointDownwards() throws IOException {
        Map<String, Manifests.Bundle> bundles = Manifests.bundles();
        List<String> wrong = new ArrayList<>();

        for (Manifests.Bundle bundle : bundles.values()) {
            for (String required : bundle.requires()) {
                if (bundles.containsKey(required) && layerOf(required).compareTo(layerOf(bundle.name())) > 0) {
                    wrong.add(bundle.name() + " -> " + required);
                }
            }
        }

        assertEquals(List.of(), wrong);
    }

    @Test
    void shouldKeepTheRuntimeFreeOfEclipseOsgiAndEmf() throws IOException {
        List<String> wrong = new ArrayList<>();

        for (Manifests.Bundle bundle : inLayer(Layer.JAVA)) {
            assertEquals("JavaSE-17", bundle.executionEnvironment(), bundle.name());
            for (String required : bundle.requires()) {
                if (!required.startsWith("org.sluice.") && !matches(PLAIN_JAVA_LIBRARIES, required)) {
                    wrong.add(bundle.name() + " requires " + required);
                }
            }
            bundle.imports().stream().filter(p -> p.startsWith("org.osgi.") || p.startsWith("org.eclipse.")).forEach(p -> wrong.add(bundle.name() + " imports " + p));
            try (Stream<Path> files = Files.walk(bundle.folder().resolve("src"))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    if (FORBIDDEN_IN_JAVA_SOURCES.matcher(Files.readString(file)).find()) {
                        wrong.add(bundle.folder().relativize(file) + " imports Eclipse or OSGi");
                    }
                }
            }
        }

        assertEquals(List.of(), wrong);
    }

    @Test
    void shouldKeepModelAndLaunchingFreeOfTheUserInterface() throws IOException {
        List<String> wrong = new ArrayList<>();

        for (Layer layer : List.of(Layer.MODEL, Layer.ECLIPSE)) {
            for (Manifests.Bundle bundle : inLayer(layer)) {
                Stream.concat(bundle.requires().stream(), bundle.imports().stream()).filter(r -> USER_INTERFACE.matcher(r).matches())
                        .forEach(r -> wrong.add(bundle.name() + " -> " + r));
            }
        }

        assertEquals(List.of(), wrong);
    }

    @Test
    void shouldNotExportInternalPackagesToEverybody() throws IOException {
        for (Manifests.Bundle bundle : Manifests.bundles().values()) {
            String manifest = Files.readString(bundle.folder().resolve("META-INF/MANIFEST.MF")).replace("\r", "").replace("\n ", "");
            for (String exported : bundle.exports()) {
                if (exported.contains(".internal")) {
                    assertTrue(Pattern.compile(Pattern.quote(exported) + ";x-(friends|internal):=").matcher(manifest).find(), bundle.name() + " exports " + exported + " to everybody");
                }
            }
        }
    }

    @Test
    void shouldReadHeadersWithQuotedCommas() {
        assertEquals(List.of("a.b", "c.d", "e"), Manifests.elements("a.b;bundle-version=\"[1,2)\", c.d;x:=\"p,q\";y=1,e"));
        assertFalse(Manifests.elements("x").isEmpty());
    }

    private static List<Manifests.Bundle> inLayer(Layer layer) throws IOException {
        return Manifests.bundles().values().stream().filter(b -> matches(TABLE.get(layer), b.name())).toList();
    }

    private static Layer layerOf(String bundle) {
        return Stream.of(Layer.values()).filter(l -> matches(TABLE.get(l), bundle)).findFirst().orElseThrow(() -> new AssertionError(bundle + " is in no layer"));
    }

    private static boolean matches(List<Pattern> patterns, String name) {
        return patterns.stream().anyMatch(p -> p.matcher(name).matches());
    }

    private static List<Pattern> patterns(String... names) {
        return Stream.of(names).map(n -> Pattern.compile("org\\.sluice\\." + n)).toList();
    }

    /** Kept so that the table above stays complete: a layer without a bundle is a typing mistake in the table. */
    @Test
    void shouldFindABundleInEveryLayer() throws IOException {
        for (Layer layer : Layer.values()) {
            assertFalse(Set.copyOf(inLayer(layer)).isEmpty(), layer + " is empty");
        }
    }
}
