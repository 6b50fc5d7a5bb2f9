package org.sluice.export;

import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where the runtime lies: the plain Java bundles an exported program needs, as jar files or class folders.
 *
 * @param roots jars and class folders; of equal entries the first one counts
 */
public record RuntimeJars(List<Path> roots) {

    /** System property with the paths of the runtime, separated as in a class path; goes before any search. */
    public static final String PROPERTY = "sluice.runtime.jars";

    /** Bundles an exported program consists of, each with a resource that only it contains. */
    public static final Map<String, String> BUNDLES = bundles();

    public RuntimeJars {
        roots = List.copyOf(roots);
    }

    private static Map<String, String> bundles() {
        Map<String, String> bundles = new LinkedHashMap<>();
        bundles.put("org.sluice.engine", "org/sluice/streaming/StreamingContext.class");
        bundles.put("org.sluice.telemetry", "org/sluice/telemetry/WireJson.class");
        bundles.put("org.sluice.runner", "org/sluice/runner/PipelineRunner.class");
        bundles.put("org.sluice.telemetry.jetty", "META-INF/services/org.sluice.runner.DashboardProvider");
        bundles.put("com.google.gson", "com/google/gson/Gson.class");
        bundles.put("org.eclipse.jetty.server", "org/eclipse/jetty/server/Server.class");
        bundles.put("org.eclipse.jetty.http", "org/eclipse/jetty/http/HttpField.class");
        bundles.put("org.eclipse.jetty.io", "org/eclipse/jetty/io/EndPoint.class");
        bundles.put("org.eclipse.jetty.util", "org/eclipse/jetty/util/Callback.class");
        bundles.put("org.eclipse.jetty.logging", "org/eclipse/jetty/logging/JettyLoggingServiceProvider.class");
        bundles.put("slf4j.api", "org/slf4j/Logger.class");
        bundles.put("org.webjars.npm.lucide-static", "META-INF/resources/webjars/lucide-static/0.468.0/icons/filter.svg");
        return Collections.unmodifiableMap(bundles);
    }

    /**
     * Collects the runtime through a locator, for example one that asks the OSGi framework for a bundle's file.
     *
     * @param locator jar or class folder of a bundle by its symbolic name; empty when it is not installed
     * @throws ExportException that names the missing bundles
     */
    public static RuntimeJars locate(Function<String, Optional<Path>> locator) throws ExportException {
        List<Path> roots = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (String bundle : BUNDLES.keySet()) {
            locator.apply(bundle).ifPresentOrElse(roots::add, () -> missing.add(bundle));
        }
        if (!missing.isEmpty()) {
            throw new ExportException("The runtime is incomplete: " + String.join(", ", missing)
                    + " not found. Install Sluice again, or name the jars in the system property " + PROPERTY + ".");
        }
        return new RuntimeJars(roots);
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
        return locate(bundle -> holder(loader, BUNDLES.get(bundle)));
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
        URL url = loader.getResource(resource);
        if (url == null) {
            return Optional.empty();
        }
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
