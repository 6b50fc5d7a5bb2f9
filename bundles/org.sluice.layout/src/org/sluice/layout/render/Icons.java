package org.sluice.layout.render;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The drawing inside a lucide icon, from the webjar on the class path. */
final class Icons {

    private static final String FOLDER = "META-INF/resources/webjars/lucide-static/0.468.0/icons/";
    private static final Map<String, String> SHAPES = new ConcurrentHashMap<>();

    private Icons() {
    }

    /** The shapes of a 24 × 24 icon as SVG text on one line; empty when the icon, or the whole set, is not there. */
    static Optional<String> shapes(String name) {
        String shapes = SHAPES.computeIfAbsent(name, Icons::read);
        return shapes.isEmpty() ? Optional.empty() : Optional.of(shapes);
    }

    private static String read(String name) {
        try (InputStream in = Icons.class.getClassLoader().getResourceAsStream(FOLDER + name + ".svg")) {
            if (in == null) {
                return "";
            }
            String svg = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int start = svg.indexOf('>', svg.indexOf("<svg")) + 1;
            return svg.substring(start, svg.lastIndexOf("</svg>")).strip().replaceAll("\\s*\\n\\s*", "");
        } catch (IOException e) {
            return "";
        }
    }
}
