package org.sluice.layout.render;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A set of icons of 24 × 24. Where bundles hide their files from each other, the designer brings one of its own. */
public interface IconSet {

    /** The lucide icons of the webjar on the class path. */
    IconSet CLASS_PATH = new ClassPathIcons();

    /** The SVG document of an icon; empty when the set does not have it. */
    Optional<String> svg(String name);

    /** The shapes of an icon as SVG text on one line; empty when the set does not have it. */
    default Optional<String> shapes(String name) {
        return svg(name).map(svg -> svg.substring(svg.indexOf('>', svg.indexOf("<svg")) + 1, svg.lastIndexOf("</svg>")).strip().replaceAll("\\s*\\n\\s*", ""));
    }
}

/** Reads each icon once. */
final class ClassPathIcons implements IconSet {

    private static final String FOLDER = "META-INF/resources/webjars/lucide-static/0.468.0/icons/";

    private final Map<String, Optional<String>> read = new ConcurrentHashMap<>();

    @Override
    public Optional<String> svg(String name) {
        return read.computeIfAbsent(name, ClassPathIcons::read);
    }

    private static Optional<String> read(String name) {
        try (InputStream in = ClassPathIcons.class.getClassLoader().getResourceAsStream(FOLDER + name + ".svg")) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
