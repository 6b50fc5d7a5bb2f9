package org.sluice.telemetry.jetty.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The dashboard's files and icons, from the class path. Only names listed here are served, so no path can lead out. */
final class StaticFiles {

    private static final String SCRIPT = "text/javascript; charset=utf-8";
    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("index.html", "text/html; charset=utf-8"),
            Map.entry("tokens.css", "text/css; charset=utf-8"),
            Map.entry("dashboard.css", "text/css; charset=utf-8"),
            Map.entry("main.js", SCRIPT), Map.entry("texts.js", SCRIPT), Map.entry("format.js", SCRIPT),
            Map.entry("dom.js", SCRIPT), Map.entry("api.js", SCRIPT), Map.entry("layout.js", SCRIPT),
            Map.entry("graph.js", SCRIPT), Map.entry("charts.js", SCRIPT), Map.entry("batches.js", SCRIPT),
            Map.entry("inspector.js", SCRIPT), Map.entry("icons.js", SCRIPT), Map.entry("parts.js", SCRIPT),
            Map.entry("batch.js", SCRIPT), Map.entry("checkpoints.js", SCRIPT), Map.entry("log.js", SCRIPT), Map.entry("controls.js", SCRIPT),
            Map.entry("tables.js", SCRIPT), Map.entry("texts-zh.js", SCRIPT), Map.entry("texts-en.js", SCRIPT),
            Map.entry("favicon.svg", "image/svg+xml"));
    private static final Pattern ICON = Pattern.compile("icons/([a-z0-9-]{1,40})\\.svg");
    /** Where the lucide-static jar keeps its icons. */
    private static final String ICON_FOLDER = "META-INF/resources/webjars/lucide-static/0.468.0/icons/";
    /** Chart.js, from its webjar. */
    private static final String CHARTS = "META-INF/resources/webjars/chart.js/4.4.9/dist/chart.umd.js";
    private static final int MAX_ICONS = 200;

    private final Map<String, Reply> icons = new ConcurrentHashMap<>();

    /** @param path without the leading slash */
    Optional<Reply> find(String path) {
        String name = path.isEmpty() ? "index.html" : path;
        String type = FILES.get(name);
        if (type != null) {
            return read("/" + StaticFiles.class.getPackageName().replace('.', '/') + "/dashboard/" + name, type);
        }
        if (name.equals("chart.umd.js")) {
            return read("/" + CHARTS, SCRIPT);
        }
        var icon = ICON.matcher(name);
        return icon.matches() ? icon(icon.group(1)) : Optional.empty();
    }

    private Optional<Reply> icon(String name) {
        Reply known = icons.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Reply> found = read("/" + ICON_FOLDER + name + ".svg", "image/svg+xml");
        if (icons.size() < MAX_ICONS) {
            found.ifPresent(reply -> icons.put(name, reply));
        }
        return found;
    }

    private static Optional<Reply> read(String resource, String type) {
        try (InputStream in = StaticFiles.class.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(new Reply(200, type, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
