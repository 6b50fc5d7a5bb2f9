package org.sluice.codegen.internal.java;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sluice.codegen.Target;

/** Collects the imports of one source and decides which classes can be called by their simple names. */
public final class Imports {

    private final Target target;
    private final Set<String> declaredHere;
    private final Map<String, JavaType> imported = new HashMap<>();

    /**
     * Creates the imports of a source.
     *
     * @param target decides what simple names in expressions mean
     * @param declaredHere simple names of the classes that the source itself declares
     */
    public Imports(Target target, Set<String> declaredHere) {
        this.target = target;
        this.declaredHere = Set.copyOf(declaredHere);
    }

    /** How code calls the class; imports it when the simple name is free. */
    String nameOf(JavaType type) {
        if (declaredHere.contains(type.simpleName())) {
            return type.qualifiedName();
        }
        JavaType known = imported.putIfAbsent(type.simpleName(), type);
        return known == null || known.equals(type) ? type.simpleName() : type.qualifiedName();
    }

    /** Imports what the names in a person's text need. Comes before all calls for generated code that might clash. */
    public void addNamesIn(String text) {
        for (String name : Identifiers.in(text)) {
            if (Character.isUpperCase(name.charAt(0)) && !declaredHere.contains(name)) {
                KnownTypes.find(name, target).ifPresent(type -> imported.putIfAbsent(name, type));
            }
        }
    }

    /** Qualified names in alphabetical order. */
    Set<String> sorted() {
        Set<String> names = new TreeSet<>();
        imported.values().forEach(type -> names.add(type.qualifiedName()));
        return names;
    }
}
