package org.sluice.runner;

import java.util.List;
import java.util.stream.Stream;

/** The jars a pipeline needs to run on its own, with its dashboard: for whoever builds a class path or a runnable jar. */
public final class RuntimeLibraries {

    /**
     * One jar.
     *
     * @param symbolicName name of the bundle
     * @param filePrefix   what the file's name begins with, followed by {@code -VERSION.jar} or {@code _VERSION.jar}
     * @param includes     patterns of the entries to take into a runnable jar, {@code *} for any characters; empty for all
     * @param usedFor      text that a program has in its sources or its description if it needs the jar, such as the beginning of
     *                     the qualified names of classes. Empty for what every program needs
     */
    public record Library(String symbolicName, String filePrefix, List<String> includes, String usedFor) {

        public Library {
            includes = List.copyOf(includes);
        }

        Library(String symbolicName, String filePrefix) {
            this(symbolicName, filePrefix, List.of(), "");
        }

        /** Whether only some programs need it. */
        public boolean isOptional() {
            return !usedFor.isEmpty();
        }

        /** Whether an entry belongs into a runnable jar. */
        public boolean takes(String entry) {
            return includes.isEmpty() || includes.stream().anyMatch(pattern -> matches(pattern, entry));
        }

        private static boolean matches(String pattern, String entry) {
            int star = pattern.indexOf('*');
            return star < 0 ? entry.equals(pattern)
                    : entry.startsWith(pattern.substring(0, star)) && entry.endsWith(pattern.substring(star + 1));
        }
    }

    /** Folder of the icons in their jar. */
    private static final String ICONS = "META-INF/resources/webjars/lucide-static/0.468.0/";

    /** What the description of a pipeline says whose states are on disk. */
    private static final String STATES_ON_DISK = "\"sluice.state.store\": \"disk\"";

    /** In the order of a class path. */
    public static final List<Library> ALL = List.of(
            new Library("org.sluice.engine", "org.sluice.engine"),
            new Library("org.sluice.telemetry", "org.sluice.telemetry"),
            new Library("org.sluice.runner", "org.sluice.runner"),
            new Library("org.sluice.telemetry.jetty", "org.sluice.telemetry.jetty"),
            new Library("com.google.gson", "gson"),
            new Library("org.eclipse.jetty.server", "jetty-server"),
            new Library("org.eclipse.jetty.http", "jetty-http"),
            new Library("org.eclipse.jetty.io", "jetty-io"),
            new Library("org.eclipse.jetty.util", "jetty-util"),
            new Library("slf4j.api", "slf4j-api"),
            new Library("org.eclipse.jetty.logging", "jetty-slf4j-impl"),
            new Library("org.webjars.npm.lucide-static", "lucide-static", icons(), ""),
            new Library("org.webjars.npm.chart.js", "chart.js", List.of("META-INF/resources/webjars/chart.js/4.4.9/dist/chart.umd.js"), ""),
            new Library("org.sluice.functions", "org.sluice.functions", List.of(), "org.sluice.functions."),
            new Library("org.apache.commons.commons-csv", "commons-csv", List.of(), "org.sluice.functions.CsvParser"),
            new Library("com.h2database", "h2", List.of(), "org.sluice.functions.sql."),
            new Library("org.sluice.state.mvstore", "org.sluice.state.mvstore", List.of(), STATES_ON_DISK),
            new Library("com.h2database.mvstore", "h2-mvstore", List.of(), STATES_ON_DISK));

    private RuntimeLibraries() {
    }

    /** Icons of the dashboard itself and of programs written by hand; the jar holds thousands more. Export adds those of node types. */
    private static List<String> icons() {
        return Stream.of(
                "arrow-right", "box", "check", "circle", "circle-x", "database", "fast-forward", "flag", "gallery-horizontal", "history",
                "loader", "log-in", "log-out", "pause", "play", "redo-dot", "shield", "sigma", "square", "square-function", "step-back", "step-forward", "triangle-alert",
                "unplug", "waves", "x").map(name -> ICONS + "icons/" + name + ".svg").toList();
    }
}
