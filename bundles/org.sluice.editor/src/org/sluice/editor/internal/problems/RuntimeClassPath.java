package org.sluice.editor.internal.problems;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.sluice.validation.ValidationContext;

/** The jars that expressions are compiled against: the engine as it is installed here. Without it, expressions are not looked at. */
public final class RuntimeClassPath {

    private static final String[] BUNDLES = {"org.sluice.engine", "org.sluice.runner", "org.sluice.telemetry"}; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    private RuntimeClassPath() {
    }

    /** What a pipeline in this file is checked with. */
    public static ValidationContext context(Path file) {
        List<Path> jars = new ArrayList<>();
        if (Platform.isRunning()) {
            for (String name : BUNDLES) {
                Bundle bundle = Platform.getBundle(name);
                if (bundle != null) {
                    FileLocator.getBundleFileLocation(bundle).map(File::toPath).ifPresent(jars::add);
                }
            }
        }
        Path folder = file.toAbsolutePath().getParent();
        return new ValidationContext(folder == null ? Path.of("") : folder, jars, jars.size() == BUNDLES.length); //$NON-NLS-1$
    }
}
