package org.sluice.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What must hold for the files of the project as a whole. */
class RepositoryTest {

    private static final Set<String> MADE_BY_BUILDS = Set.of(".git", ".build", "target", "bin", "node_modules");

    /** Addresses of places that packages come from, in whatever spelling. Written in pieces so that this file does not contain one. */
    private static final Pattern REGISTRY = Pattern.compile(
            "repo1?\\.maven" + "\\.|maven\\.apache\\.org/maven" + "2|registry\\.npm" + "js|deb\\.debian" + "\\.|download\\.eclipse" + "\\.org|oss\\.sona" + "type", Pattern.CASE_INSENSITIVE);

    @Test
    void shouldNameNoPackageRegistry() throws IOException {
        List<String> found = new ArrayList<>();

        for (Path file : textFiles()) {
            Matcher matcher = REGISTRY.matcher(read(file));
            if (matcher.find()) {
                found.add(Manifests.root().relativize(file) + ": " + matcher.group());
            }
        }

        assertEquals(List.of(), found);
    }

    @Test
    void shouldPinEveryUnitOfTheTargetPlatform() throws IOException {
        String target = Files.readString(Manifests.root().resolve("targetplatform/sluice.target"));
        Matcher dependency = Pattern.compile("<dependency>.*?</dependency>", Pattern.DOTALL).matcher(target);

        int count = 0;
        while (dependency.find()) {
            count++;
            assertTrue(dependency.group().matches("(?s).*<version>[0-9][^<]*</version>.*"), dependency.group());
        }

        assertTrue(count > 30, "only " + count + " dependencies found");
        assertTrue(!target.contains("<repository"), "the default target must come from Maven alone");
    }

    @Test
    void shouldLeaveNoSleepInTests() throws IOException {
        Pattern sleep = Pattern.compile("Thread" + "\\.sleep\\(|TimeUnit\\.\\w+" + "\\.sleep\\(");

        List<String> found = textFiles().stream().filter(f -> f.toString().endsWith(".java") && f.startsWith(Manifests.root().resolve("tests")))
                .filter(f -> sleep.matcher(readUnchecked(f)).find()).map(f -> Manifests.root().relativize(f).toString()).toList();

        assertEquals(List.of(), found);
    }

    private static List<Path> textFiles() throws IOException {
        List<Path> files = new ArrayList<>();
        collect(Manifests.root(), files);
        return files;
    }

    private static void collect(Path folder, List<Path> into) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            for (Path child : children.toList()) {
                if (MADE_BY_BUILDS.contains(child.getFileName().toString()) || Files.isSymbolicLink(child)) {
                    continue;
                }
                if (Files.isDirectory(child)) {
                    collect(child, into);
                } else if (Files.size(child) < 2_000_000) {
                    into.add(child);
                }
            }
        }
    }

    private static String read(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (MalformedInputException binary) {
            return "";
        }
    }

    private static String readUnchecked(Path file) {
        try {
            return read(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
