package org.sluice.telemetry.jetty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sluice.runner.Dashboard;
import org.sluice.runner.RuntimeLibraries;

/** The page is complete: whatever it refers to is served, and its icons come along into runnable jars. */
class DashboardFilesTest {

    private static final Pattern REFERENCE = Pattern.compile("(?:src|href)=\"(/[^\"]+)\"|from \"\\.(/[^\"]+)\"");
    /** Comes from a jar of its own, as icons do, which only plain Java sees; a browser fetches it in the test of the dashboard. */
    private static final String CHARTS = "/chart.umd.js";
    private static final Pattern ICON = Pattern.compile("icon\\((?:[^\"()]*\\? )?\"([a-z0-9-]+)\"(?: : \"([a-z0-9-]+)\")?");

    @Test
    void shouldServeEverythingThePageRefersTo() throws Exception {
        FakeRun run = new FakeRun();
        Set<String> seen = new LinkedHashSet<>();
        Set<String> icons = new LinkedHashSet<>();
        try (Dashboard dashboard = new JettyDashboardProvider().start(run, 0)) {
            ArrayDeque<String> open = new ArrayDeque<>(Set.of("/"));
            while (!open.isEmpty()) {
                String path = open.remove();
                if (!seen.add(path) || path.equals(CHARTS)) {
                    continue;
                }
                HttpResponse<String> response = HttpClient.newHttpClient().send(HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + dashboard.address().getPort() + path)).build(), BodyHandlers.ofString());
                assertEquals(200, response.statusCode(), path);
                find(REFERENCE, response.body(), open);
                ArrayDeque<String> found = new ArrayDeque<>();
                find(ICON, response.body(), found);
                icons.addAll(found);
            }
        }

        assertTrue(seen.containsAll(Set.of("/main.js", "/tokens.css", "/dashboard.css", "/graph.js", "/charts.js", "/icons.js")), seen.toString());
        assertFalse(icons.isEmpty());
        assertTrue(seen.contains(CHARTS) && RuntimeLibraries.ALL.stream().anyMatch(library -> library.takes("META-INF/resources/webjars/chart.js/4.4.9/dist" + CHARTS)
                && library.symbolicName().endsWith("chart.js")));
        for (String icon : icons) {
            String entry = "META-INF/resources/webjars/lucide-static/0.468.0/icons/" + icon + ".svg";
            assertTrue(RuntimeLibraries.ALL.stream().anyMatch(library -> library.symbolicName().contains("lucide") && library.takes(entry)), icon);
        }
    }

    private static void find(Pattern pattern, String text, ArrayDeque<String> into) {
        for (Matcher matcher = pattern.matcher(text); matcher.find();) {
            for (int i = 1; i <= matcher.groupCount(); i++) {
                if (matcher.group(i) != null) {
                    into.add(matcher.group(i));
                }
            }
        }
    }
}
