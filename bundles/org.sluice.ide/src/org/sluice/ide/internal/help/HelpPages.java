package org.sluice.ide.internal.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;
import org.sluice.catalog.Catalog;
import org.sluice.catalog.CatalogTexts;
import org.sluice.catalog.Category;
import org.sluice.catalog.NodeType;

/**
 * The documentation that comes with the designer, page by page: {@code canvas.md}, {@code nodes/MapOperator.md} and so on. Two more pages are made here: the
 * contents and what a search found.
 */
final class HelpPages {

    /** The page that lists all others. */
    static final String CONTENTS = "contents"; //$NON-NLS-1$

    static final String BUNDLE = "org.sluice.ide"; //$NON-NLS-1$

    private static final String FOLDER = "docs/"; //$NON-NLS-1$
    private static final String NODES = "nodes/"; //$NON-NLS-1$
    private static final String SEARCH = "search?"; //$NON-NLS-1$

    /** Pages for people who draw; in the order in which they are of use. The others follow. */
    private static final List<String> FIRST = List.of("canvas.md", "properties.md", "eclipse.md", "debugging.md", "dstest.md", "sub-pipelines.md", "errors.md", "event-time.md", "settings.md", "sql.md", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
            "durability.md", "cli.md"); //$NON-NLS-1$ //$NON-NLS-2$

    private static final CatalogTexts TEXTS = CatalogTexts.current();
    private static final Map<String, String> READ = new ConcurrentHashMap<>();

    private HelpPages() {
    }

    /** The page of a node type. */
    static String ofNodeType(String type) {
        return NODES + type + ".md"; //$NON-NLS-1$
    }

    /** The page that lists what was found for a text. */
    static String ofSearch(String text) {
        return SEARCH + text;
    }

    static boolean exists(String page) {
        return page.equals(CONTENTS) || page.startsWith(SEARCH) || entry(page) != null;
    }

    /** The Markdown of a page; empty when there is none of that name. */
    static Optional<String> text(String page) {
        if (page.equals(CONTENTS)) {
            return Optional.of(contents());
        }
        if (page.startsWith(SEARCH)) {
            return Optional.of(found(page.substring(SEARCH.length())));
        }
        String known = READ.get(page);
        if (known == null && entry(page) != null) {
            known = read(entry(page));
            READ.put(page, known);
        }
        return Optional.ofNullable(known);
    }

    /** The first heading of a page. */
    static String title(String page) {
        return text(page).flatMap(text -> Markdown.parse(text).stream().filter(Markdown.Heading.class::isInstance).map(heading -> ((Markdown.Heading) heading).text()).findFirst())
                .map(title -> title.replace("`", "")).orElse(page); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** The pages that are not of node types, those for people who draw first. */
    static List<String> topics() {
        List<String> pages = new ArrayList<>(FIRST);
        all().filter(page -> !page.startsWith(NODES) && !pages.contains(page)).forEach(pages::add);
        return pages;
    }

    /** The page a link on a page leads to; empty when it leads out of the documentation. */
    static Optional<String> resolve(String page, String link) {
        String path = link.replaceFirst("#.*", ""); //$NON-NLS-1$ //$NON-NLS-2$
        if (path.isEmpty() || path.contains(":")) { //$NON-NLS-1$
            return path.isEmpty() ? Optional.of(page) : Optional.empty();
        }
        String base = page.equals(CONTENTS) || page.startsWith(SEARCH) ? "" : page; //$NON-NLS-1$
        String target = URI.create("/" + base).resolve(path).normalize().getPath().substring(1); //$NON-NLS-1$
        return exists(target) ? Optional.of(target) : Optional.empty();
    }

    /** Where the help system of an IDE finds a page. */
    static String href(String page) {
        return '/' + BUNDLE + "/help/" + asHtml(page); //$NON-NLS-1$
    }

    /** The page behind such an address; empty when it is none of ours. */
    static Optional<String> ofHref(String href) {
        String prefix = '/' + BUNDLE + "/help/"; //$NON-NLS-1$
        return href.startsWith(prefix) ? ofHtml(href.substring(prefix.length())) : Optional.empty();
    }

    static Optional<String> ofHtml(String html) {
        String page = html.replaceFirst("#.*", "").replaceFirst("\\.html$", ".md"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        return exists(page) ? Optional.of(page) : page.equals(CONTENTS + ".md") ? Optional.of(CONTENTS) : Optional.empty(); //$NON-NLS-1$
    }

    static String asHtml(String link) {
        return link.equals(CONTENTS) ? CONTENTS + ".html" : link.replaceFirst("\\.md(?=#|$)", ".html"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private static String contents() {
        StringBuilder text = new StringBuilder("# " + Messages.Help_contents + "\n\n"); //$NON-NLS-1$ //$NON-NLS-2$
        topics().forEach(page -> text.append(entryOf(page, title(page))));
        for (Category category : Category.values()) {
            List<NodeType> types = Catalog.standard().types(category);
            if (!types.isEmpty()) {
                text.append("\n## ").append(NLS.bind(Messages.Help_nodes, TEXTS.label(category))).append("\n\n"); //$NON-NLS-1$ //$NON-NLS-2$
                types.forEach(type -> text.append(entryOf(ofNodeType(type.id()), TEXTS.label(type))));
            }
        }
        return text.toString();
    }

    private static String found(String words) {
        List<String> wanted = List.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")); //$NON-NLS-1$
        StringBuilder text = new StringBuilder("# " + NLS.bind(Messages.Help_found, words) + "\n\n"); //$NON-NLS-1$ //$NON-NLS-2$
        List<String> pages = all().filter(page -> {
            String content = text(page).orElse("").toLowerCase(Locale.ROOT); //$NON-NLS-1$
            return wanted.stream().allMatch(content::contains);
        }).sorted((a, b) -> Boolean.compare(!named(a, wanted), !named(b, wanted))).toList();
        pages.forEach(page -> text.append(entryOf(page, title(page))));
        return text.append(pages.isEmpty() ? Messages.Help_nothingFound : "").toString(); //$NON-NLS-1$
    }

    private static boolean named(String page, List<String> words) {
        String title = title(page).toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(title::contains);
    }

    private static String entryOf(String page, String label) {
        return "- [" + label + "](" + page + ")\n"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private static Stream<String> all() {
        Enumeration<URL> found = bundle().findEntries(FOLDER, "*.md", true); //$NON-NLS-1$
        Map<String, String> pages = new TreeMap<>();
        for (URL url : found == null ? List.<URL>of() : Collections.list(found)) {
            String path = url.getPath();
            String page = path.substring(path.lastIndexOf('/' + FOLDER) + FOLDER.length() + 1);
            pages.put(page, page);
        }
        return pages.keySet().stream();
    }

    private static Bundle bundle() {
        return Platform.getBundle(BUNDLE);
    }

    private static URL entry(String page) {
        return page.endsWith(".md") ? bundle().getEntry(FOLDER + page) : null; //$NON-NLS-1$
    }

    private static String read(URL url) {
        try (InputStream in = url.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
