package org.sluice.codegen.internal.ecj;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The classes below a folder; nothing is kept, because a build may change them at any time. */
record FolderClasses(Path folder) implements ClassContainer {

    @Override
    public boolean hasPackage(String name) {
        return Files.isDirectory(folder.resolve(name));
    }

    @Override
    public byte[] find(String binaryName) {
        Path file = folder.resolve(binaryName + ".class");
        try {
            return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
        } catch (IOException e) {
            return null;
        }
    }
}
