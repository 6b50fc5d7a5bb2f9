package org.sluice.catalog;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The labels and explanations of the catalogue in the language of a person. What has no translation, such as types of other
 * providers, stays as the catalogue has it, which is English. Files never hold these texts. Safe for any thread.
 *
 * <pre>{@code
 * CatalogTexts.of(Locale.SIMPLIFIED_CHINESE).label(Category.SOURCE)   // 数据源
 * }</pre>
 */
public final class CatalogTexts {

    private static final Map<String, CatalogTexts> LOADED = new ConcurrentHashMap<>();

    private final Properties labels = new Properties();
    private final Properties docs = new Properties();

    private CatalogTexts(String suffix) {
        load("labels_" + suffix, labels);
        load("docs_" + suffix, docs);
    }

    /** The texts in a language; English when there is no translation. */
    public static CatalogTexts of(Locale locale) {
        return LOADED.computeIfAbsent(locale.getLanguage() + '_' + locale.getCountry(), CatalogTexts::new);
    }

    /** The texts in the language of the program. */
    public static CatalogTexts current() {
        return of(Locale.getDefault());
    }

    /** Name of a category, as the title of a palette drawer. */
    public String label(Category category) {
        return label(category.label());
    }

    /** Name of a node type. */
    public String label(NodeType type) {
        return label(type.label());
    }

    /** Name of a parameter. */
    public String label(Parameter parameter) {
        return label(parameter.label());
    }

    /** Unit of a parameter, empty when it has none. */
    public String unit(Parameter parameter) {
        return label(parameter.unit());
    }

    /** What a node type does. */
    public String doc(NodeType type) {
        return docs.getProperty(type.id(), type.doc());
    }

    /** What a parameter of a node type is for. */
    public String doc(NodeType type, Parameter parameter) {
        return docs.getProperty(type.id() + '.' + parameter.name(), parameter.doc());
    }

    /** What a setting of a pipeline is for. */
    public String doc(PipelineSetting setting) {
        return docs.getProperty("Pipeline." + setting.name(), setting.parameter().doc());
    }

    /** Heading under which people find a setting of a pipeline. */
    public String group(PipelineSetting setting) {
        return label(setting.group());
    }

    /** The English labels and units, of those given, that have no translation; for tests. */
    public List<String> missing(List<String> english) {
        return english.stream().filter(label -> !label.isEmpty() && !labels.containsKey(label)).distinct().toList();
    }

    private String label(String english) {
        return labels.getProperty(requireNonNull(english, "english"), english);
    }

    private static void load(String name, Properties into) {
        try (InputStream in = CatalogTexts.class.getResourceAsStream(name + ".properties")) {
            if (in != null) {
                try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                    into.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
