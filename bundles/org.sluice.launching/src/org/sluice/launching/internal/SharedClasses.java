package org.sluice.launching.internal;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;

/**
 * Lets engine processes start fast: an archive of the classes a run begins with, which the virtual machine maps into
 * memory instead of loading them one by one. It is made by a rehearsal in a process of its own, once for each runtime and each
 * virtual machine, in a folder named for both. Whatever goes wrong costs speed only.
 *
 * <p>All methods from any thread.
 */
public final class SharedClasses {

    /**
     * How to start the engine.
     *
     * @param vmArguments arguments for the virtual machine, empty while there is no archive
     * @param runtime     class path of the runtime; has to come first, unchanged
     */
    public record Start(List<String> vmArguments, List<Path> runtime) {
    }

    private static final String REHEARSAL = "org.sluice.runner.internal.Rehearsal";
    private static final String ARCHIVE = "engine.jsa";
    private static final String NONE = "none";
    private static final int KEPT = 4;
    private static final long PATIENCE_SECONDS = 120;

    private final Path root;
    private final Set<Path> underWay = ConcurrentHashMap.newKeySet();
    private final Set<Process> rehearsals = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    public SharedClasses(Path stateLocation) {
        root = stateLocation.resolve("runtime");
    }

    /** What is known now; does not wait. */
    public Start start(Path java, List<Path> runtime) {
        try {
            Path folder = folder(java, runtime);
            Path archive = folder.resolve(ARCHIVE);
            if (Files.isRegularFile(archive)) {
                // the log would tell on standard output when a virtual machine with other options cannot use the archive
                return new Start(List.of("-Xshare:auto", "-XX:SharedArchiveFile=" + archive, "-Xlog:disable", "-Xlog:all=error:stderr",
                        "-Xlog:cds=off:stderr"),
                        unsigned(folder, runtime));
            }
        } catch (IOException e) {
            // a runtime that cannot be looked at: the start of the engine will say so better
        }
        return new Start(List.of(), runtime);
    }

    /** Makes the archive if there is none; takes a few seconds. */
    public void prepare(Path java, List<Path> runtime) throws InterruptedException {
        if (!runtime.stream().allMatch(Files::isRegularFile)) {
            return; // class folders of a workspace change, an archive does not
        }
        try {
            Path folder = folder(java, runtime);
            if (!Files.exists(folder.resolve(ARCHIVE)) && !Files.exists(folder.resolve(NONE)) && underWay.add(folder)) {
                try {
                    removeOld();
                    Files.createDirectories(folder);
                    make(folder, java, runtime);
                } finally {
                    underWay.remove(folder);
                }
            }
        } catch (IOException e) {
            ILog.of(SharedClasses.class).info("No archive of engine classes was made; runs start a little slower", e);
        }
    }

    /** Ends a rehearsal that is under way; nothing is kept of it. */
    public void close() {
        closed = true;
        rehearsals.forEach(Process::destroyForcibly);
    }

    private void make(Path folder, Path java, List<Path> runtime) throws IOException, InterruptedException {
        for (Path jar : runtime) {
            if (UnsignedCopy.isSigned(jar)) {
                Path partial = Files.createTempFile(folder, "copy", ".tmp");
                UnsignedCopy.write(jar, partial);
                Files.move(partial, folder.resolve(jar.getFileName()), StandardCopyOption.ATOMIC_MOVE);
            }
        }
        Path work = Files.createTempDirectory(folder, "rehearsal");
        try {
            Path partial = work.resolve(ARCHIVE);
            if (rehearse(java, partial, unsigned(folder, runtime), work)) {
                Files.move(partial, folder.resolve(ARCHIVE), StandardCopyOption.ATOMIC_MOVE);
            } else if (!closed) {
                Files.writeString(folder.resolve(NONE), "");
            }
        } finally {
            ProgramFolders.delete(work);
        }
    }

    private boolean rehearse(Path java, Path archive, List<Path> runtime, Path work) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(java.toString(), "-XX:ArchiveClassesAtExit=" + archive, "-Xlog:disable", "-cp",
                classPath(runtime), REHEARSAL, work.resolve("checkpoints").toString())
                .redirectErrorStream(true).redirectOutput(work.resolve("log.txt").toFile()).directory(work.toFile()).start();
        rehearsals.add(process);
        if (closed) {
            process.destroyForcibly();
        }
        try {
            return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0 && Files.isRegularFile(archive);
        } finally {
            process.destroyForcibly();
            rehearsals.remove(process);
        }
    }

    private static List<Path> unsigned(Path folder, List<Path> runtime) {
        return runtime.stream().map(jar -> {
            Path copy = folder.resolve(jar.getFileName());
            return Files.isRegularFile(copy) ? copy : jar;
        }).toList();
    }

    private static String classPath(List<Path> runtime) {
        return String.join(File.pathSeparator, runtime.stream().map(Path::toString).toList());
    }

    private Path folder(Path java, List<Path> runtime) throws IOException {
        var identity = new ArrayList<Path>(runtime);
        identity.add(java);
        identity.add(java.resolveSibling("../release").normalize());
        var text = new StringBuilder();
        for (Path path : identity) {
            text.append(path).append('|');
            if (Files.exists(path)) {
                text.append(Files.size(path)).append('|').append(Files.getLastModifiedTime(path).toMillis()).append('\n');
            }
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return root.resolve(HexFormat.of().formatHex(digest, 0, 8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Folders of earlier versions; the newest few stay, for workspaces that are used with several. */
    private void removeOld() throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        try (Stream<Path> folders = Files.list(root)) {
            folders.sorted(Comparator.comparing((Path folder) -> folder.toFile().lastModified()).reversed()).skip(KEPT)
                    .forEach(ProgramFolders::delete);
        }
    }
}
