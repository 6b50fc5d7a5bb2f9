package org.sluice.codegen.internal.ecj;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The public API of Java 17, read from the signature file of the running JDK ({@code lib/ct.sym}, JEP 247): what is
 * newer than 17 does not exist for generated programs, because exported jars run on 17. A run time without that file
 * (one made by jlink) offers its own classes instead.
 *
 * <p>Thread-safe; one instance serves every compilation, because opening the file costs more than a compilation.
 */
final class PlatformClasses implements ClassContainer {

    /** Letter of Java 17 in the folder names of the signature file, which count on from 9 after the digit 9. */
    private static final char RELEASE_17 = 'H';

    private static final byte[] ABSENT = {};
    private static final String SUFFIX = ".sig";

    private final ZipFile signatures;
    private final Map<String, String> folderOfPackage = new HashMap<>();
    private final Map<String, String[]> furtherFolders = new HashMap<>();
    private final Set<String> packages = new HashSet<>();
    private final Map<String, byte[]> read = new ConcurrentHashMap<>();

    private PlatformClasses(ZipFile signatures) {
        this.signatures = signatures;
        if (signatures != null) {
            indexSignatures();
        } else {
            ModuleLayer.boot().modules().forEach(module -> module.getPackages()
                    .forEach(name -> addWithParents(name.replace('.', '/'))));
        }
    }

    static PlatformClasses instance() {
        return Holder.INSTANCE;
    }

    private static final class Holder {
        static final PlatformClasses INSTANCE = open();

        private static PlatformClasses open() {
            Path file = Path.of(System.getProperty("java.home"), "lib", "ct.sym");
            try {
                return Files.isReadable(file) ? new PlatformClasses(new ZipFile(file.toFile())) : ofRunningJava();
            } catch (IOException e) {
                return ofRunningJava();
            }
        }
    }

    /** The classes of the running JVM, for run times that have no signature file. */
    static PlatformClasses ofRunningJava() {
        return new PlatformClasses(null);
    }

    // Folders look like GHIJ/java.base/java/util/: releases, module, package. A package may be spread over several.
    private void indexSignatures() {
        signatures.stream().map(ZipEntry::getName).forEach(name -> {
            int releases = name.indexOf('/');
            if (releases < 0 || name.lastIndexOf(RELEASE_17, releases) < 0 || !name.endsWith(SUFFIX)) {
                return;
            }
            int module = name.indexOf('/', releases + 1);
            int simple = name.lastIndexOf('/');
            if (module < 0 || simple <= module) {
                return;
            }
            addFolder(name.substring(module + 1, simple), name.substring(0, simple + 1));
        });
        folderOfPackage.keySet().forEach(this::addWithParents);
    }

    private void addFolder(String packageName, String folder) {
        String first = folderOfPackage.putIfAbsent(packageName, folder);
        if (first == null || first.equals(folder)) {
            return;
        }
        furtherFolders.merge(packageName, new String[] {folder}, (old, added) -> {
            for (String known : old) {
                if (known.equals(folder)) {
                    return old;
                }
            }
            String[] all = java.util.Arrays.copyOf(old, old.length + 1);
            all[old.length] = folder;
            return all;
        });
    }

    private void addWithParents(String packageName) {
        for (String name = packageName; packages.add(name); name = name.substring(0, name.lastIndexOf('/'))) {
            if (name.indexOf('/') < 0) {
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
        byte[] bytes = read.computeIfAbsent(binaryName, this::load);
        return bytes == ABSENT ? null : bytes;
    }

    private byte[] load(String binaryName) {
        int slash = binaryName.lastIndexOf('/');
        if (slash < 0) {
            return ABSENT;
        }
        try {
            return signatures != null ? loadSignature(binaryName.substring(0, slash), binaryName.substring(slash + 1))
                    : loadRuntimeClass(binaryName);
        } catch (IOException e) {
            return ABSENT;
        }
    }

    private byte[] loadSignature(String packageName, String simpleName) throws IOException {
        String folder = folderOfPackage.get(packageName);
        if (folder == null) {
            return ABSENT;
        }
        ZipEntry entry = signatures.getEntry(folder + simpleName + SUFFIX);
        String[] others = furtherFolders.getOrDefault(packageName, new String[0]);
        for (int i = 0; entry == null && i < others.length; i++) {
            entry = signatures.getEntry(others[i] + simpleName + SUFFIX);
        }
        if (entry == null) {
            return ABSENT;
        }
        try (InputStream in = signatures.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    private static byte[] loadRuntimeClass(String binaryName) throws IOException {
        try (InputStream in = ClassLoader.getPlatformClassLoader().getResourceAsStream(binaryName + ".class")) {
            return in == null ? ABSENT : in.readAllBytes();
        }
    }
}
