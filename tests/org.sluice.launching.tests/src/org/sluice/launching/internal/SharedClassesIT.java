package org.sluice.launching.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.launching.EngineRuntime;

/** Makes an archive of classes with the virtual machine that runs this test, and starts an engine with it. */
final class SharedClassesIT {

    @TempDir
    Path folder;

    @Test
    void shouldStartTheEngineFromAnArchive() throws Exception {
        var classes = new SharedClasses(folder);
        Path java = Path.of(System.getProperty("java.home"), "bin", Platform.OS.isWindows() ? "java.exe" : "java");
        List<Path> runtime = EngineRuntime.locate().roots();
        assertEquals(new SharedClasses.Start(List.of(), runtime), classes.start(java, runtime));

        classes.prepare(java, runtime);

        SharedClasses.Start start = classes.start(java, runtime);
        assertFalse(start.vmArguments().isEmpty());
        // with this option the virtual machine ends at once when it cannot use the archive
        var command = new ArrayList<>(List.of(java.toString()));
        command.addAll(start.vmArguments());
        command.addAll(List.of("-Xshare:on", "-cp", String.join(File.pathSeparator, start.runtime().stream().map(Path::toString).toList())
                + File.pathSeparator + folder, "org.sluice.runner.internal.Rehearsal", folder.resolve("checkpoints").toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue(), output);
    }

    @Test
    void shouldForgetTheArchiveWhenTheRuntimeChanges() throws Exception {
        var classes = new SharedClasses(folder);
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<Path> runtime = new ArrayList<>(EngineRuntime.locate().roots());
        classes.prepare(java, runtime);

        runtime.remove(runtime.size() - 1);

        assertEquals(List.of(), classes.start(java, runtime).vmArguments());
    }

    @Test
    void shouldLeaveSignaturesOutOfCopies() throws Exception {
        Path signed = folder.resolve("signed.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(signed))) {
            for (String name : List.of("META-INF/MANIFEST.MF", "META-INF/SOMEBODY.SF", "META-INF/SOMEBODY.RSA", "a/file.txt")) {
                out.putNextEntry(new JarEntry(name));
                out.write((name.endsWith(".MF") ? "Manifest-Version: 1.0\r\n\r\n" : name).getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        Path copy = folder.resolve("copy.jar");

        UnsignedCopy.write(signed, copy);

        assertEquals(List.of(true, false), List.of(UnsignedCopy.isSigned(signed), UnsignedCopy.isSigned(copy)));
        try (var jar = new JarFile(copy.toFile())) {
            assertEquals(List.of("META-INF/MANIFEST.MF", "a/file.txt"), jar.stream().map(JarEntry::getName).toList());
        }
    }
}
