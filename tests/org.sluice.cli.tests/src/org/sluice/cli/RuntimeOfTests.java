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

    /** Sets {@value RuntimeJars#PROPERTY} and {@value RuntimeJars#TEST_KIT_PROPERTY} unless it is set or not needed. */
    static void announce() {
        if (System.getProperty(RuntimeJars.PROPERTY) != null || FrameworkUtil.getBundle(Main.class) == null) {
            return;
        }
        List<String> places = new ArrayList<>();
        for (RuntimeLibraries.Library library : RuntimeLibraries.ALL) {
            places.add(place(library.symbolicName()));
        }
        System.setProperty(RuntimeJars.PROPERTY, String.join(File.pathSeparator, places));
        System.setProperty(RuntimeJars.TEST_KIT_PROPERTY, place("org.sluice.testkit"));
    }

    private static String place(String name) {
        File file = FileLocator.getBundleFileLocation(bundle(name)).orElseThrow();
        File classes = new File(file, "target/classes");
        return classes.isDirectory() ? classes.getPath() : file.getPath();
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
