package org.sluice.cli;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.sluice.export.RuntimeJars;
import org.sluice.runner.RuntimeLibraries;

/** Where the runtime lies when the tests run inside of OSGi, where no class path tells it. */
final class RuntimeOfTests {

    private RuntimeOfTests() {
    }

    /** Sets {@value RuntimeJars#PROPERTY} unless it is set or not needed. */
    static void announce() {
        if (System.getProperty(RuntimeJars.PROPERTY) != null || FrameworkUtil.getBundle(Main.class) == null) {
            return;
        }
        List<String> places = new ArrayList<>();
        for (RuntimeLibraries.Library library : RuntimeLibraries.ALL) {
            File file = FileLocator.getBundleFileLocation(bundle(library.symbolicName())).orElseThrow();
            File classes = new File(file, "target/classes");
            places.add(classes.isDirectory() ? classes.getPath() : file.getPath());
        }
        System.setProperty(RuntimeJars.PROPERTY, String.join(File.pathSeparator, places));
    }

    private static Bundle bundle(String name) {
        Bundle bundle = Platform.getBundle(name);
        bundle = bundle != null ? bundle : Platform.getBundle("wrapped." + name);
        if (bundle == null) {
            throw new IllegalStateException("bundle " + name + " is not there; add it to additional.bundles");
        }
        return bundle;
    }
}
