package org.sluice.export.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sluice.catalog.Catalog;
import org.sluice.runner.RuntimeLibraries;

/** The entries of a jar made of several: services merged, licences kept apart, what would break it left out. */
public final class JarContent {

    /** Zip knows no time zone; the first day it can name is the same everywhere. */
    private static final LocalDateTime FIXED_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** Signatures (they do not fit the new jar), module descriptors (there can be one), bundle and build papers. */
    private static final Pattern LEFT_OUT = Pattern.compile("META-INF/MANIFEST\\.MF|META-INF/INDEX\\.LIST"
            + "|META-INF/[^/]+\\.(SF|RSA|DSA|EC)|META-INF/SIG-[^/]+|(META-INF/versions/\\d+/)?module-info\\.class"
            + "|(META-INF/versions/\\d+/)?OSGI-(INF|OPT)/.*|META-INF/(maven|proguard|p2)/.*|META-INF/p2\\.inf"
            + "|plugin\\.(xml|properties)|\\.api_description|about\\.(html|mappings|properties|ini)|.*/package\\.html");

    private static final Pattern LICENCE = Pattern.compile("(META-INF/)?[^/]*(LICEN[CS]E|NOTICE|COPYING)[^/]*",
            Pattern.CASE_INSENSITIVE);

    private static final String SERVICES = "META-INF/services/";
    private static final String ICONS = "META-INF/resources/webjars/lucide-static/";

    /** Of all node types there are; a program shows those of its pipeline, and nothing has to be listed anywhere else. */
    private static final Set<String> NODE_ICONS = Catalog.standard().types().stream().map(type -> type.icon() + ".svg")
            .collect(Collectors.toUnmodifiableSet());

    private final Map<String, byte[]> entries = new TreeMap<>();
    private final Map<String, Set<String>> services = new TreeMap<>();
    private boolean multiRelease;

    /** Adds a file unless one of that name is there. */
    public void add(String name, byte[] bytes) {
        entries.putIfAbsent(name, bytes);
    }

    /** Adds all of a jar file or a class folder. */
    public void addRoot(Path root) throws IOException {
        if (Files.isDirectory(root)) {
            addFolder(root);
        } else {
            addJar(root);
        }
    }

    private void addFolder(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            take(folder.getFileName().toString(), folder.relativize(file).toString().replace('\\', '/'),
                    Files.readAllBytes(file));
        }
    }

    private void addJar(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile(), false)) {
            multiRelease |= jar.isMultiRelease();
            Enumeration<JarEntry> all = jar.entries();
            while (all.hasMoreElements()) {
                JarEntry entry = all.nextElement();
                if (!entry.isDirectory() && isWanted(entry.getName())) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        take(file.getFileName().toString(), entry.getName(), in.readAllBytes());
                    }
                }
            }
        }
    }

    private static boolean isWanted(String name) {
        if (name.startsWith(ICONS)) {
            return name.endsWith("/LICENSE") || NODE_ICONS.contains(name.substring(name.lastIndexOf('/') + 1))
                    || RuntimeLibraries.ALL.stream().anyMatch(library -> !library.includes().isEmpty() && library.takes(name));
        }
        return !LEFT_OUT.matcher(name).matches();
    }

    private void take(String origin, String name, byte[] bytes) {
        if (!isWanted(name)) {
            return;
        }
        if (name.startsWith(SERVICES)) {
            mergeService(name, bytes);
        } else if (LICENCE.matcher(name).matches()) {
            add("META-INF/licenses/" + origin.replaceFirst("\\.jar$", "") + "/" + name.substring(name.lastIndexOf('/') + 1),
                    bytes);
        } else {
            add(name, bytes);
        }
    }

    private void mergeService(String name, byte[] bytes) {
        Set<String> providers = services.computeIfAbsent(name, service -> new LinkedHashSet<>());
        for (String line : new String(bytes, StandardCharsets.UTF_8).split("\\R")) {
            String provider = line.replaceFirst("#.*", "").strip();
            if (!provider.isEmpty()) {
                providers.add(provider);
            }
        }
    }

    /** Number of entries, without the manifest. */
    public int size() {
        return entries.size() + services.size();
    }

    /** Writes the jar, without a class to start when {@code mainClass} is empty; the stream stays open. */
    public void write(String mainClass, OutputStream stream) throws IOException {
        services.forEach((name, providers) -> add(name,
                (String.join("\n", providers) + "\n").getBytes(StandardCharsets.UTF_8)));
        services.clear();
        JarOutputStream jar = new JarOutputStream(stream);
        put(jar, JarFile.MANIFEST_NAME, manifest(mainClass));
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            put(jar, entry.getKey(), entry.getValue());
        }
        jar.finish();
    }

    private byte[] manifest(String mainClass) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        if (!mainClass.isEmpty()) {
            main.put(Attributes.Name.MAIN_CLASS, mainClass);
        }
        main.putValue("Created-By", "Sluice");
        if (multiRelease) {
            main.put(Attributes.Name.MULTI_RELEASE, "true");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        manifest.write(bytes);
        return bytes.toByteArray();
    }

    private static void put(JarOutputStream jar, String name, byte[] bytes) throws IOException {
        JarEntry entry = new JarEntry(name);
        entry.setTimeLocal(FIXED_TIME);
        jar.putNextEntry(entry);
        jar.write(bytes);
        jar.closeEntry();
    }
}
