package org.sluice.catalog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/**
 * All node types known to a program, immutable and safe for any thread.
 *
 * <pre>{@code
 * NodeType filter = Catalog.standard().find("FilterOperator").orElseThrow();
 * }</pre>
 *
 * <p>A provider that fails, and a node type whose id is taken, are left out and named in {@link #problems()}; they do
 * not stop the rest.
 */
public final class Catalog {

    private final Map<String, NodeType> types;
    private final List<String> problems;

    private Catalog(Map<String, NodeType> types, List<String> problems) {
        this.types = Collections.unmodifiableMap(types);
        this.problems = List.copyOf(problems);
    }

    /**
     * The node types of Sluice and of every {@link NodeTypeProvider} that {@link ServiceLoader} finds with the class
     * loader of this class. Built once, on first use.
     */
    public static Catalog standard() {
        return Standard.CATALOG;
    }

    /**
     * A catalogue of the built-in types and those of the given providers.
     *
     * @param providers in the order in which they may claim an id
     */
    public static Catalog with(Iterable<? extends NodeTypeProvider> providers) {
        Builder builder = new Builder();
        builder.add(new StandardNodeTypes());
        providers.forEach(builder::add);
        return builder.build();
    }

    /** Every type, ordered by category and within it as its provider lists them. */
    public List<NodeType> types() {
        return List.copyOf(types.values());
    }

    /** Every type of one category, in palette order. */
    public List<NodeType> types(Category category) {
        return types.values().stream().filter(type -> type.category() == category).toList();
    }

    /** The type of that id. */
    public Optional<NodeType> find(String id) {
        return Optional.ofNullable(types.get(id));
    }

    /** What was left out and why, one line each; empty when all is well. */
    public List<String> problems() {
        return problems;
    }

    private static final class Standard {
        static final Catalog CATALOG = load();

        private static Catalog load() {
            Builder builder = new Builder();
            builder.add(new StandardNodeTypes());
            var providers = ServiceLoader.load(NodeTypeProvider.class, Catalog.class.getClassLoader()).iterator();
            while (true) {
                try {
                    if (!providers.hasNext()) {
                        return builder.build();
                    }
                    builder.add(providers.next());
                } catch (ServiceConfigurationError e) {
                    builder.problems.add("A node type provider could not be loaded: " + e.getMessage());
                }
            }
        }
    }

    private static final class Builder {
        private final Map<String, NodeType> found = new LinkedHashMap<>();
        private final Map<String, String> owners = new LinkedHashMap<>();
        private final List<String> problems = new ArrayList<>();

        void add(NodeTypeProvider provider) {
            String owner = provider.getClass().getName();
            try {
                for (NodeType type : provider.nodeTypes()) {
                    String first = owners.putIfAbsent(type.id(), owner);
                    if (first == null) {
                        found.put(type.id(), type);
                    } else {
                        problems.add("Node type '" + type.id() + "' of " + owner + " is left out: " + first
                                + " has a type of that id. Give it another id.");
                    }
                }
            } catch (RuntimeException | LinkageError e) {
                problems.add("Node types of " + owner + " are left out: " + e);
            }
        }

        Catalog build() {
            Map<String, NodeType> ordered = new LinkedHashMap<>();
            found.values().stream().sorted(Comparator.comparing(NodeType::category))
                    .forEach(type -> ordered.put(type.id(), type));
            return new Catalog(ordered, problems);
        }
    }
}
