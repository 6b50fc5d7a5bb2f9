package org.sluice.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The manifests of all bundles of the project, read from the source tree named by the system property {@code sluice.root}. */
final class Manifests {

    private static final Pattern HEADER_ELEMENT = Pattern.compile("\\s*([^;,\"]+)((?:;[^;,\"]*(?:\"[^\"]*\"[^;,\"]*)*)*)(?:,|$)");

    private Manifests() {
    }

    static Path root() {
        return Path.of(System.getProperty("sluice.root"));
    }

    /** One bundle: its name, execution environment, and what it asks for (bundles required, its fragment host, packages imported). */
    record Bundle(String name, String executionEnvironment, Set<String> requires, Set<String> imports, Set<String> exports, Path folder) {
    }

    static Map<String, Bundle> bundles() throws IOException {
        Map<String, Bundle> bundles = new TreeMap<>();
        try (Stream<Path> folders = Files.list(root().resolve("bundles"))) {
            for (Path folder : folders.filter(f -> Files.exists(f.resolve("META-INF/MANIFEST.MF"))).toList()) {
                Bundle bundle = read(folder);
                bundles.put(bundle.name(), bundle);
            }
        }
        return bundles;
    }

    private static Bundle read(Path folder) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
            Attributes main = new Manifest(in).getMainAttributes();
            Set<String> requires = new LinkedHashSet<>(elements(main.getValue("Require-Bundle")));
            requires.addAll(elements(main.getValue("Fragment-Host")));
            return new Bundle(elements(main.getValue("Bundle-SymbolicName")).get(0), main.getValue("Bundle-RequiredExecutionEnvironment"), requires,
                    Set.copyOf(elements(main.getValue("Import-Package"))), Set.copyOf(elements(main.getValue("Export-Package"))), folder);
        }
    }

    /** The names in a manifest header, without their attributes and directives. */
    static List<String> elements(String header) {
        List<String> names = new ArrayList<>();
        if (header == null) {
            return names;
        }
        Matcher matcher = HEADER_ELEMENT.matcher(header);
        while (matcher.find()) {
            names.add(matcher.group(1).trim());
        }
        return names;
    }
}
