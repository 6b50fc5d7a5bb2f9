package org.sluice.launching;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.sluice.export.ExportException;
import org.sluice.export.RuntimeJars;
import org.sluice.launching.internal.LaunchProblem;

/** The plain Java bundles below every pipeline, found among the installed bundles: jars, or class folders of a workspace. */
public final class EngineRuntime {

    private EngineRuntime() {
    }

    /**
     * Finds the runtime.
     *
     * @throws CoreException that names the bundles which are not installed
     */
    public static RuntimeJars locate() throws CoreException {
        try {
            return RuntimeJars.locate(EngineRuntime::place);
        } catch (ExportException e) {
            throw LaunchProblem.noRuntime(e.getMessage());
        }
    }

    private static Optional<Path> place(String symbolicName) {
        Bundle bundle = Platform.getBundle(symbolicName);
        return bundle == null ? Optional.empty() : FileLocator.getBundleFileLocation(bundle).map(EngineRuntime::classesIn);
    }

    /** A bundle run from its project keeps its classes in a folder below. */
    private static Path classesIn(File location) {
        Path path = location.toPath();
        return Stream.of("target/classes", "bin").map(path::resolve).filter(Files::isDirectory).findFirst().orElse(path);
    }
}
