package org.sluice.codegen.internal.ecj;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The classes of one jar. What was read stays in memory; the file is open only while something new is read, so that a
 * build may replace it at any time. A jar that changed is read anew.
 */
final class JarClasses implements ClassContainer {

    private record Version(long size, Object modified) {
    }

    private record Cached(Version version, JarClasses classes) {
    }

    private static final Map<Path, Cached> CACHE = new ConcurrentHashMap<>();
    private static final String SUFFIX = ".class";

    private final Path file;
    private final Set<String> names = new HashSet<>();
    private final Set<String> packages = new HashSet<>();
    private final Map<String, byte[]> read = new ConcurrentHashMap<>();

    private JarClasses(Path file) throws IOException {
        this.file = file;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            zip.stream().map(ZipEntry::getName).filter(name -> name.endsWith(SUFFIX)).forEach(this::add);
        }
    }

    static JarClasses of(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        Version version = new Version(attributes.size(), attributes.lastModifiedTime());
        Cached cached = CACHE.get(file);
        if (cached == null || !cached.version().equals(version)) {
            cached = new Cached(version, new JarClasses(file));
            CACHE.put(file, cached);
        }
        return cached.classes();
    }

    private void add(String entry) {
        String name = entry.substring(0, entry.length() - SUFFIX.length());
        names.add(name);
        for (int slash = name.lastIndexOf('/'); slash > 0; slash = name.lastIndexOf('/', slash - 1)) {
            if (!packages.add(name.substring(0, slash))) {
                return;
            }
        }
    }

    @Override
    public boolean hasPackage(String name) {
        return packages.contains(name);
    }

    @Override
    public byte[] find(String binaryName) {
        return names.contains(binaryName) ? read.computeIfAbsent(binaryName, this::load) : null;
    }

    private byte[] load(String binaryName) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(binaryName + SUFFIX);
            if (entry == null) {
                return null;
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return in.readAllBytes();
            }
        } catch (IOException e) {
            return null;
        }
    }
}
