package org.sluice.export;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.ZipFile;
import org.sluice.codegen.GeneratedProgram;
import org.sluice.runner.RuntimeLibraries;

/**
 * Where the runtime lies: the plain Java bundles an exported program needs, as jar files or class folders.
 *
 * @param roots jars and class folders; of equal entries the first one counts
 */
public record RuntimeJars(List<Path> roots) {

    /** System property with the paths of the runtime, separated as in a class path; goes before any search. */
    public static final String PROPERTY = "sluice.runtime.jars";

    /** System property with the path of the test kit, which golden tests in an exported project need; goes before any search. */
    public static final String TEST_KIT_PROPERTY = "sluice.testkit.jar";

    /** What of H2 is not in the small jar of its store alone. */
    private static final String WHOLE_H2 = "org/h2/jdbc/JdbcConnection.class";

    /** A resource of each library of the runtime that only it contains. */
    private static final Map<String, String> MARKS = marks();

    public RuntimeJars {
        roots = List.copyOf(roots);
    }

    private static Map<String, String> marks() {
        Map<String, String> marks = new HashMap<>();
        marks.put("org.sluice.engine", "org/sluice/streaming/StreamingContext.class");
        marks.put("org.sluice.telemetry", "org/sluice/telemetry/WireJson.class");
        marks.put("org.sluice.runner", "org/sluice/runner/PipelineRunner.class");
        marks.put("org.sluice.telemetry.jetty", "META-INF/services/org.sluice.runner.DashboardProvider");
        marks.put("com.google.gson", "com/google/gson/Gson.class");
        marks.put("org.eclipse.jetty.server", "org/eclipse/jetty/server/Server.class");
        marks.put("org.eclipse.jetty.http", "org/eclipse/jetty/http/HttpField.class");
        marks.put("org.eclipse.jetty.io", "org/eclipse/jetty/io/EndPoint.class");
        marks.put("org.eclipse.jetty.util", "org/eclipse/jetty/util/Callback.class");
        marks.put("org.eclipse.jetty.logging", "org/eclipse/jetty/logging/JettyLoggingServiceProvider.class");
        marks.put("slf4j.api", "org/slf4j/Logger.class");
        marks.put("org.sluice.functions", "org/sluice/functions/RecordParser.class");
        marks.put("org.apache.commons.commons-csv", "org/apache/commons/csv/CSVParser.class");
        marks.put("org.webjars.npm.lucide-static", "META-INF/resources/webjars/lucide-static/0.468.0/icons/filter.svg");
        marks.put("org.sluice.state.mvstore", "org/sluice/state/mvstore/MVStateStoreProvider.class");
        marks.put("com.h2database", WHOLE_H2);
        marks.put("com.h2database.mvstore", "org/h2/mvstore/MVStore.class");
        marks.put("org.webjars.npm.chart.js", "META-INF/resources/webjars/chart.js/4.4.9/dist/chart.umd.js");
        return Map.copyOf(marks);
    }

    /**
     * Collects {@link RuntimeLibraries} through a locator, for example one that asks the OSGi framework for a bundle's file. What
     * only some programs need may be missing.
     *
     * @param locator jar or class folder of a bundle by its symbolic name; empty when it is not installed
     * @throws ExportException that names the missing bundles
     */
    public static RuntimeJars locate(Function<String, Optional<Path>> locator) throws ExportException {
        List<Path> roots = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (RuntimeLibraries.Library library : RuntimeLibraries.ALL) {
            locator.apply(library.symbolicName()).ifPresentOrElse(roots::add, () -> {
                if (!library.isOptional()) {
                    missing.add(library.symbolicName());
                }
            });
        }
        requireNone(missing);
        return new RuntimeJars(roots);
    }

    private static void requireNone(List<String> missing) throws ExportException {
        if (!missing.isEmpty()) {
            throw new ExportException("The runtime is incomplete: " + String.join(", ", missing)
                    + " not found. Install Sluice again, or name the jars in the system property " + PROPERTY + ".");
        }
    }

    /**
     * The runtime without the jars that a program does not use, so that small programs stay small.
     *
     * @throws ExportException that names what the program uses and is not there
     */
    public RuntimeJars neededBy(GeneratedProgram program) throws ExportException {
        List<Path> needed = new ArrayList<>(roots);
        for (RuntimeLibraries.Library library : RuntimeLibraries.ALL) {
            if (library.isOptional() && !uses(program, library)) {
                holderOf(library).ifPresent(needed::remove);
            }
        }
        usedBy(program);
        return new RuntimeJars(needed);
    }

    /**
     * The jars and folders that a program uses and most programs do not: what it needs beside an engine.
     *
     * @throws ExportException that names what the program uses and is not there
     */
    public List<Path> usedBy(GeneratedProgram program) throws ExportException {
        List<Path> used = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (RuntimeLibraries.Library library : RuntimeLibraries.ALL) {
            if (library.isOptional() && uses(program, library)) {
                holderOf(library).ifPresentOrElse(used::add, () -> missing.add(library.symbolicName()));
            }
        }
        requireNone(missing);
        return used;
    }

    private static boolean uses(GeneratedProgram program, RuntimeLibraries.Library library) {
        return program.files().stream().anyMatch(file -> file.text().contains(library.usedFor()));
    }

    private Optional<Path> holderOf(RuntimeLibraries.Library library) {
        return roots.stream().filter(root -> holds(root, MARKS.get(library.symbolicName())) && !isOtherH2(library.symbolicName(), root)).findFirst();
    }

    /** The whole of H2 has the classes of the small jar, too. */
    private static boolean isOtherH2(String symbolicName, Path root) {
        return symbolicName.equals("com.h2database.mvstore") && holds(root, WHOLE_H2);
    }

    private static boolean holds(Path root, String resource) {
        if (Files.isDirectory(root)) {
            return Files.exists(root.resolve(resource));
        }
        try (ZipFile jar = new ZipFile(root.toFile())) {
            return jar.getEntry(resource) != null;
        } catch (IOException e) {
            // whoever reads the jar tells
            return false;
        }
    }

    /**
     * Collects the runtime from the system property {@value #PROPERTY} if it is set, otherwise from the class path of a
     * loader.
     *
     * @param loader a loader that sees the runtime
     * @throws ExportException that names what is missing
     */
    public static RuntimeJars fromClassPath(ClassLoader loader) throws ExportException {
        String property = System.getProperty(PROPERTY, "");
        if (!property.isBlank()) {
            return fromProperty(property);
        }
        return locate(bundle -> holders(loader, MARKS.get(bundle)).stream().filter(root -> !isOtherH2(bundle, root)).findFirst());
    }

    /**
     * The jar or class folder of the test kit, which is no part of the runtime: the system property
     * {@value #TEST_KIT_PROPERTY} if it is set, otherwise where a class loader finds it.
     *
     * @throws ExportException when it is not there
     */
    public static Path testKit(ClassLoader loader) throws ExportException {
        String property = System.getProperty(TEST_KIT_PROPERTY, "");
        Optional<Path> place = property.isBlank() ? holder(loader, "org/sluice/testkit/golden/GoldenRunner.class") : Optional.of(Path.of(property));
        return place.filter(Files::exists).orElseThrow(() -> new ExportException(
                "The test kit is not found. Install Sluice again, or name its jar in the system property " + TEST_KIT_PROPERTY + "."));
    }

    private static RuntimeJars fromProperty(String property) throws ExportException {
        List<Path> roots = new ArrayList<>();
        for (String part : property.split(File.pathSeparator)) {
            if (!part.isBlank()) {
                Path root = Path.of(part.strip());
                if (!Files.exists(root)) {
                    throw new ExportException("The runtime is incomplete: '" + root + "', named in the system property "
                            + PROPERTY + ", does not exist. Correct the property.");
                }
                roots.add(root);
            }
        }
        return new RuntimeJars(roots);
    }

    /** The jar or folder a resource of the class path lies in. */
    static Optional<Path> holder(ClassLoader loader, String resource) {
        URL url = resource == null ? null : loader.getResource(resource);
        return url == null ? Optional.empty() : holder(url, resource);
    }

    /** All the jars and folders a resource of the class path lies in. */
    private static List<Path> holders(ClassLoader loader, String resource) {
        try {
            return resource == null ? List.of() : loader.resources(resource).flatMap(url -> holder(url, resource).stream()).distinct().toList();
        } catch (UncheckedIOException e) {
            return List.of();
        }
    }

    private static Optional<Path> holder(URL url, String resource) {
        String text = url.toString();
        String holder = text.substring(0, text.length() - resource.length());
        try {
            if (holder.startsWith("jar:file:") && holder.endsWith("!/")) {
                return Optional.of(Path.of(new URI(holder.substring(4, holder.length() - 2))));
            }
            return holder.startsWith("file:") ? Optional.of(Path.of(new URI(holder))) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
