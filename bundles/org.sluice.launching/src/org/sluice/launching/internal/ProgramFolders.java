package org.sluice.launching.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/**
 * The folders of runs: one for each below the state location, gone when the run is over. {@link #CLASSES} in it holds the
 * compiled program. What outlives the run is in another one, gone with its launch; {@link #CHECKPOINTS} in it is for runs that have no directory of their own for them.
 */
public final class ProgramFolders {

    public static final String CLASSES = "classes";
    public static final String CHECKPOINTS = "checkpoints";
    /** Classes of conditions of breakpoints. */
    public static final String CONDITIONS = "conditions";

    private final Path root;
    private final Path keptRoot;
    private final AtomicInteger next = new AtomicInteger(1);

    /** Also removes what an earlier session of this workspace left. */
    public ProgramFolders(Path stateLocation) {
        this.root = stateLocation.resolve("programs");
        this.keptRoot = stateLocation.resolve("kept");
        delete(root);
        delete(keptRoot);
    }

    /** The folder for what outlives the run whose program is in this one; not made. */
    public Path kept(Path folder) {
        return keptRoot.resolve(folder.getFileName());
    }

    /** Makes a new folder with classes and resources in it. */
    public Path write(String name, Map<String, byte[]> files) throws CoreException {
        Path folder = root.resolve(next.getAndIncrement() + "-" + name.replaceAll("[^A-Za-z0-9._-]", "_"));
        try {
            writeAll(folder.resolve(CLASSES), files);
            return folder;
        } catch (IOException e) {
            delete(folder);
            throw LaunchProblem.cannotWrite(folder.toString(), e);
        }
    }

    /** Copies the files of a folder into a new one, which is there until the end of the session. */
    public Path copy(Path folder) throws CoreException {
        Path copy = keptRoot.resolve("copy-" + next.getAndIncrement());
        try (Stream<Path> files = Files.list(folder)) {
            Files.createDirectories(copy);
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
            return copy;
        } catch (IOException e) {
            throw LaunchProblem.cannotWrite(copy.toString(), e);
        }
    }

    /** Writes classes and resources below a folder. */
    public static void writeAll(Path folder, Map<String, byte[]> files) throws IOException {
        for (var file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Removes a folder with everything in it; what cannot be removed is tried again at the next start of Eclipse. */
    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            ILog.of(ProgramFolders.class).warn("Cannot remove the compiled program in '" + folder + "'", e);
        }
    }
}
