package org.sluice.codegen.internal.java;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** Makes Java names from the names people give, and keeps them apart. */
public final class Names {

    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Set<String> CONTEXTUAL = Set.of("var", "yield", "record", "sealed", "permits", "when", "_");

    private final Set<String> taken = new HashSet<>();

    /** Makes a name unavailable; false when it already was. */
    public boolean reserve(String name) {
        return taken.add(name);
    }

    /**
     * A variable name like {@code countWords} for a text like {@code Count words}, different from all before.
     *
     * @param text the text to name it after; may give no name at all, like {@code "42"}
     * @param fallback another text for that case
     * @param role a noun that makes the name another one when it is taken, like {@code Stream}
     */
    public String variable(String text, String fallback, String role) {
        String base = camelCase(text);
        if (base.isEmpty()) {
            base = camelCase(fallback);
        }
        if (base.isEmpty()) {
            String digits = String.join("", words(fallback));
            base = role.toLowerCase(Locale.ROOT) + digits;
        }
        if (isFree(base)) {
            return taken(base);
        }
        if (isFree(base + role)) {
            return taken(base + role);
        }
        for (int i = 2;; i++) {
            if (isFree(base + i)) {
                return taken(base + i);
            }
        }
    }

    private boolean isFree(String name) {
        return isName(name) && !taken.contains(name);
    }

    private String taken(String name) {
        taken.add(name);
        return name;
    }

    /** Tells whether a name can be declared as variable, field or class. */
    public static boolean isName(String name) {
        return SourceVersion.isIdentifier(name) && !SourceVersion.isKeyword(name) && !CONTEXTUAL.contains(name)
                && name.chars().noneMatch(Character::isIdentifierIgnorable);
    }

    /**
     * A class name like {@code WordCount} for a text like {@code word-count}. Only letters and digits of ASCII, because
     * launchers pass it on command lines; {@code Pipeline} when nothing else is left.
     *
     * @param others names it must not have
     */
    public static String className(String text, Set<String> others) {
        StringBuilder name = new StringBuilder();
        for (String word : words(ascii(text))) {
            name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        if (name.isEmpty() || Character.isDigit(name.charAt(0))) {
            name.insert(0, "Pipeline");
        }
        while (others.contains(name.toString()) || KnownTypes.isTaken(name.toString()) || isGeneratedName(name)) {
            name.append("Pipeline");
        }
        return name.toString();
    }

    // Classes that the generated code itself names.
    private static boolean isGeneratedName(CharSequence name) {
        return Set.of("Parameters", "PipelineRunner", "StreamingContext", "SparkConf", "JavaStreamingContext")
                .contains(name.toString());
    }

    /** A package name like {@code wordcount} for a text like {@code word-count}; {@code pipeline} when nothing is left. */
    public static String packageName(String text) {
        String name = String.join("", words(ascii(text))).toLowerCase(Locale.ROOT);
        if (name.isEmpty() || Character.isDigit(name.charAt(0)) || !isName(name) || RESERVED_PACKAGES.contains(name)) {
            return "pipeline" + name;
        }
        return name;
    }

    // First parts of qualified names that expressions may use.
    private static final Set<String> RESERVED_PACKAGES = Set.of("java", "javax", "jdk", "sun", "com", "org", "scala", "net",
            "io");

    private static String ascii(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("")
                .replaceAll("[^\\x00-\\x7f]+", " ");
    }

    private static String camelCase(String text) {
        StringBuilder name = new StringBuilder();
        for (String word : words(text)) {
            if (name.isEmpty()) {
                name.append(lowerFirst(word));
            } else {
                name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
            }
        }
        while (!name.isEmpty() && !Character.isJavaIdentifierStart(name.charAt(0))) {
            name.deleteCharAt(0);
        }
        boolean started = !name.isEmpty() && name.chars().allMatch(Character::isJavaIdentifierPart);
        return started ? lowerFirst(name.toString()) : "";
    }

    private static String lowerFirst(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT)) ? word.toLowerCase(Locale.ROOT)
                : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : NOT_A_WORD.split(text)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
