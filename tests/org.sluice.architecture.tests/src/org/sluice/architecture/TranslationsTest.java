package org.sluice.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Every text that people see exists in English and in Simplified Chinese. */
class TranslationsTest {

    private static final String LANGUAGE = "_zh_CN";

    /** Bundles whose code shows texts. */
    private static final List<String> WITH_TEXTS = List.of("org.sluice.editor", "org.sluice.ide", "org.sluice.launching.ui", "org.sluice.live.ui");

    private static final Pattern SLOT = Pattern.compile("\\{[^}]*}");
    private static final Pattern FIELD = Pattern.compile("public static String (\\w+);");
    private static final Pattern PLUGIN_KEY = Pattern.compile("[\">]%([\\w.]+)[\"<]");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern WORDS = Pattern.compile("[A-Z]?[a-z]+ [a-z]+ .*|[A-Z][a-z]+ [a-z]+");

    /** What is for a log, for the programmer or for the program itself. */
    private static final Pattern NOT_SHOWN = Pattern.compile("ILog\\.of|Exception\\(|AssertionError|Pattern\\.compile|\\.matches\\(|\\.setFunction\\(");

    /** Words that are the same in Chinese texts. */
    private static final Pattern SAME_IN_BOTH = Pattern.compile("Sluice|Java|JSON|JDBC|URL|SQL|HTTP|CSV|[^A-Za-z]*");

    @Test
    void shouldTranslateEveryText() throws IOException {
        List<String> found = new ArrayList<>();
        int compared = 0;

        for (Path english : texts()) {
            Path other = english.resolveSibling(english.getFileName().toString().replace(".properties", LANGUAGE + ".properties"));
            if (!Files.exists(other)) {
                found.add(name(english) + ": no " + other.getFileName());
                continue;
            }
            Properties texts = read(english);
            Properties translated = read(other);
            minus(translated, texts).forEach(key -> found.add(name(other) + ": " + key + " is not in " + english.getFileName()));
            for (String key : texts.stringPropertyNames()) {
                compared++;
                check(found, name(other) + ": " + key, texts.getProperty(key), translated.getProperty(key));
            }
            duplicates(english, found);
            duplicates(other, found);
        }

        assertEquals(List.of(), found);
        assertTrue(compared > 200, "only " + compared + " texts found");
    }

    private static void check(List<String> found, String where, String text, String translated) {
        if (translated == null) {
            found.add(where + " is missing");
        } else if (!slots(text).equals(slots(translated))) {
            found.add(where + ": slots " + slots(translated) + " instead of " + slots(text));
        } else if (translated.codePoints().noneMatch(Character::isIdeographic) && !SAME_IN_BOTH.matcher(SLOT.matcher(text).replaceAll("")).matches()) {
            found.add(where + ": not translated: " + translated);
        } else if (wrongQuotes(text) || wrongQuotes(translated)) {
            found.add(where + ": with slots a quote is written twice, without slots once");
        } else if (mnemonics(text) != mnemonics(translated)) {
            found.add(where + ": mnemonic (&) only in one of the languages");
        }
    }

    @Test
    void shouldDeclareEveryTextOfAMessagesClass() throws IOException {
        List<String> found = new ArrayList<>();
        int classes = 0;

        for (Path english : texts()) {
            Path java = english.resolveSibling("Messages.java");
            if (english.getFileName().toString().equals("messages.properties")) {
                classes++;
                Set<String> fields = all(FIELD, Files.readString(java));
                Set<String> keys = read(english).stringPropertyNames();
                difference(fields, keys).forEach(key -> found.add(name(english) + ": no text for " + key));
                difference(keys, fields).forEach(key -> found.add(name(java) + ": no field for " + key));
            }
        }

        assertEquals(List.of(), found);
        assertTrue(classes >= 4, "only " + classes + " classes found");
    }

    @Test
    void shouldUseEveryTextOfAMessagesClass() throws IOException {
        List<String> found = new ArrayList<>();

        for (String bundle : WITH_TEXTS) {
            Set<String> fields = new TreeSet<>();
            StringBuilder uses = new StringBuilder();
            for (Path file : sources(bundle)) {
                String text = Files.readString(file);
                if (file.endsWith("Messages.java")) {
                    fields.addAll(all(FIELD, text));
                } else {
                    uses.append(text);
                }
            }
            fields.stream().filter(field -> uses.indexOf("Messages." + field) < 0).forEach(field -> found.add(bundle + ": " + field + " is not used"));
        }

        assertEquals(List.of(), found);
    }

    @Test
    void shouldDefineWhatPluginXmlRefersTo() throws IOException {
        List<String> found = new ArrayList<>();

        for (Manifests.Bundle bundle : Manifests.bundles().values()) {
            Path xml = bundle.folder().resolve("plugin.xml");
            if (!Files.exists(xml)) {
                continue;
            }
            Path properties = bundle.folder().resolve("plugin.properties");
            Set<String> used = all(PLUGIN_KEY, Files.readString(xml));
            Set<String> defined = Files.exists(properties) ? read(properties).stringPropertyNames() : Set.of();
            difference(used, defined).forEach(key -> found.add(bundle.name() + ": plugin.properties has no " + key));
            difference(defined, used).forEach(key -> found.add(bundle.name() + ": plugin.xml does not use " + key));
            if (!used.isEmpty() && !Files.readString(bundle.folder().resolve("build.properties")).contains("plugin*.properties")) {
                found.add(bundle.name() + ": build.properties leaves plugin*.properties out");
            }
        }

        assertEquals(List.of(), found);
    }

    @Test
    void shouldKeepSentencesOutOfTheCode() throws IOException {
        List<String> found = new ArrayList<>();

        for (String bundle : WITH_TEXTS) {
            for (Path file : sources(bundle)) {
                int number = 0;
                for (String line : Files.readAllLines(file)) {
                    number++;
                    if (line.strip().startsWith("*") || line.strip().startsWith("//") || NOT_SHOWN.matcher(line).find()) {
                        continue;
                    }
                    for (String literal : all(LITERAL, line)) {
                        if (WORDS.matcher(literal.strip()).matches()) {
                            found.add(name(file) + ':' + number + ": \"" + literal + '"');
                        }
                    }
                }
            }
        }

        assertEquals(List.of(), found, "move these to messages.properties");
    }

    private static List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.walk(Manifests.root().resolve("bundles"))) {
            return files.filter(file -> file.getFileName().toString().matches("(messages|plugin)\\.properties"))
                    .filter(file -> !name(file).matches(".*/(target|bin)/.*")).sorted().toList();
        }
    }

    private static List<Path> sources(String bundle) throws IOException {
        try (Stream<Path> files = Files.walk(Manifests.root().resolve("bundles").resolve(bundle).resolve("src"))) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    private static void duplicates(Path file, List<String> found) throws IOException {
        Set<String> seen = new LinkedHashSet<>();
        for (String line : Files.readAllLines(file)) {
            Matcher key = Pattern.compile("([\\w.]+)\\s*=.*").matcher(line);
            if (key.matches() && !seen.add(key.group(1))) {
                found.add(name(file) + ": " + key.group(1) + " is there twice");
            }
        }
    }

    private static boolean wrongQuotes(String text) {
        boolean slots = SLOT.matcher(text).find();
        return slots ? text.replace("''", "").contains("'") : text.contains("''");
    }

    private static boolean mnemonics(String text) {
        return text.matches(".*&[A-Za-z].*");
    }

    private static Set<String> slots(String text) {
        Set<String> slots = new TreeSet<>();
        Matcher matcher = SLOT.matcher(text);
        while (matcher.find()) {
            slots.add(matcher.group());
        }
        return slots;
    }

    private static Set<String> all(Pattern pattern, String text) {
        Set<String> found = new LinkedHashSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Set<String> minus(Properties all, Properties without) {
        return difference(all.stringPropertyNames(), without.stringPropertyNames());
    }

    private static Set<String> difference(Set<String> all, Set<String> without) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(without);
        return rest;
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private static String name(Path file) {
        return Manifests.root().relativize(file).toString();
    }
}
